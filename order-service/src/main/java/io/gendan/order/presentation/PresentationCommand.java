package io.gendan.order.presentation;

import io.gendan.order.presentation.PresentationEvent.Warning;
import io.gendan.order.salesorder.OrderId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What one can ask of a presentation. */
sealed interface PresentationCommand {
    record Present(
            OrderId order,
            String letterOfCreditNo,
            String bank,
            List<String> documents,
            LocalDate presentedOn,
            Warning warning,
            String by,
            Instant now)
            implements PresentationCommand {}
}

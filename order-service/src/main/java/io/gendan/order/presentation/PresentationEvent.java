package io.gendan.order.presentation;

import io.gendan.eventsourcing.EventName;
import io.gendan.order.salesorder.OrderId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Everything that can have happened to a presentation of documents. Add freely; never rename, never remove, never change a meaning. */
sealed interface PresentationEvent {

    /** What was known of the goods when the documents went to the bank. */
    record Warning(List<UUID> incidents, List<UUID> shipments, List<String> heldDemands) {}

    @EventName("documents-presented")
    record Presented(
            OrderId order,
            String letterOfCreditNo,
            String bank,
            List<String> documents,
            LocalDate presentedOn,
            Warning warning,
            String by,
            Instant at)
            implements PresentationEvent {}
}

package io.gendan.order.letterofcredit;

import io.gendan.order.letterofcredit.CreditEvent.Discrepancy;
import io.gendan.order.salesorder.OrderId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What one can ask of a letter of credit. */
sealed interface CreditCommand {

    record Record(OrderId order, CreditTerms terms, Instant now) implements CreditCommand {}

    record Amend(CreditTerms terms, LocalDate advisedOn, Instant now) implements CreditCommand {}

    record NoteDiscrepancies(List<Discrepancy> discrepancies, LocalDate notedOn, Instant now)
            implements CreditCommand {}
}

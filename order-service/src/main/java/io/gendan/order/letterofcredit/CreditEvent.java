package io.gendan.order.letterofcredit;

import io.gendan.eventsourcing.EventName;
import io.gendan.order.salesorder.OrderId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Everything that can ever have happened to a letter of credit. Add freely; never rename, never remove, never change a meaning. */
sealed interface CreditEvent {

    /** What the bank finds wrong with the documents, in its words. */
    record Discrepancy(String document, String finding) {}

    @EventName("credit-advised")
    record Advised(OrderId order, CreditTerms terms, Instant at) implements CreditEvent {}

    /** {@code advisedOn} is the date of the bank's advice of the amendment. */
    @EventName("credit-amended")
    record Amended(CreditTerms from, CreditTerms to, LocalDate advisedOn, Instant at) implements CreditEvent {}

    @EventName("credit-discrepancies-noted")
    record DiscrepanciesNoted(List<Discrepancy> discrepancies, LocalDate notedOn, Instant at) implements CreditEvent {}
}

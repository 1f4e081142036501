package io.gendan.order.letterofcredit;

import io.gendan.order.letterofcredit.CreditEvent.Amended;
import io.gendan.order.letterofcredit.CreditEvent.DiscrepanciesNoted;
import io.gendan.order.salesorder.OrderId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A letter of credit as it is, with how it came to be so and what the bank has found, oldest first. */
@Schema(name = "LetterOfCredit")
record CreditView(
        OrderId orderId,
        CreditTerms terms,
        List<Amended> amendments,
        List<DiscrepanciesNoted> discrepancies,
        long version) {}

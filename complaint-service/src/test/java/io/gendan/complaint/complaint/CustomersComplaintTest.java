package io.gendan.complaint.complaint;

import static io.gendan.complaint.complaint.Cracked.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gendan.complaint.complaint.Complaint.Known;
import io.gendan.complaint.complaint.ComplaintEvent.CounterOfferReceived;
import io.gendan.complaint.complaint.ComplaintEvent.OfferDeclined;
import io.gendan.complaint.complaint.ComplaintEvent.OfferMade;
import io.gendan.complaint.complaint.ComplaintEvent.OfferProposed;
import io.gendan.complaint.complaint.ComplaintEvent.OfferWithdrawn;
import io.gendan.complaint.complaint.ComplaintView.OfferView;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.eventsourcing.EventJson;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a customer's own system reads of what was offered. */
class CustomersComplaintTest {
    private static ComplaintView shown(ComplaintEvent... facts) {
        return CustomersComplaint.of(
                Viewing.of(new ComplaintId(new UUID(8, 1)), (Known) after(assessed(facts)), facts.length));
    }

    private static Offer ours(int no, Remedy... remedies) {
        return new Offer(no, Offer.Side.US, new Terms(List.of(remedies), null), FRIDAY, ANNE, Offer.Status.MADE);
    }

    private static OfferProposed proposed(int no) {
        return new OfferProposed(ours(no, MONEY).now(Offer.Status.WAITS_FOR_APPROVAL), CEILING, MONDAY);
    }

    @Test
    void money_is_theirs_to_see_and_what_goods_cost_us_is_not() {
        var goods = new Remedy(Remedy.Kind.REPLACEMENT, new BigDecimal("36"), null, usd("412.00"), null);
        var json = EventJson.toJson(shown(new OfferMade(ABOUT, ours(1, goods, MONEY), LETTER, MONDAY)));
        assertThat(json).contains("REPLACEMENT", "100.00").doesNotContain("412", "512");

        var onlyGoods = shown(new OfferMade(ABOUT, ours(1, goods), LETTER, MONDAY));
        assertThat(onlyGoods.offers().getFirst().worth()).isNull();
        assertThat(EventJson.toJson(onlyGoods)).contains("REPLACEMENT").doesNotContain("412");
    }

    @Test
    void what_was_only_proposed_they_never_had_whatever_became_of_it() {
        var takenBack = new OfferWithdrawn(1, "too dear", ANNE, MONDAY);
        assertThat(shown(proposed(1)).offers()).isEmpty();
        assertThat(shown(proposed(1), takenBack).offers()).isEmpty();
        var theirs = new Offer(2, Offer.Side.CUSTOMER, TERMS, null, ANNE, Offer.Status.MADE);
        assertThat(shown(proposed(1), new CounterOfferReceived(theirs, Channel.EMAIL, TUESDAY))
                        .offers())
                .extracting(OfferView::offerNo, OfferView::madeAt)
                .containsExactly(tuple(2, TUESDAY));
    }

    @Test
    void what_they_had_stays_theirs_to_read() {
        assertThat(shown(offerMade, new OfferWithdrawn(1, "a slip", ANNE, TUESDAY))
                        .offers())
                .extracting(OfferView::status)
                .containsExactly(Offer.Status.WITHDRAWN);
        assertThat(shown(offerMade, new OfferDeclined(1, Channel.EMAIL, ANNE, TUESDAY), proposed(2))
                        .offers())
                .extracting(OfferView::offerNo)
                .containsExactly(1);
        assertThat(shown(offerMade, accepted).offers())
                .extracting(OfferView::status, OfferView::madeAt)
                .containsExactly(tuple(Offer.Status.ACCEPTED, MONDAY));
    }
}

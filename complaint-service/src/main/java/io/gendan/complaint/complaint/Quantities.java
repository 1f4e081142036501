package io.gendan.complaint.complaint;

import static io.gendan.complaint.complaint.ComplaintRefusal.QUANTITY_ABOVE_DELIVERED;
import static io.gendan.complaint.complaint.ComplaintRefusal.QUANTITY_MISSING;
import static io.gendan.complaint.complaint.ComplaintRefusal.WORTH_BELOW_PERCENT;

/** What we concede fits the goods that are complained of. What the customer asks for need not: it is recorded as they say it. */
final class Quantities {
    private Quantities() {}

    static void checked(Subject subject, boolean ofGoods, Terms terms) {
        for (int i = 0; i < terms.remedies().size(); i++)
            checked(subject, ofGoods, terms.remedies().get(i), "/terms/remedies/" + i);
    }

    private static void checked(Subject subject, boolean ofGoods, Remedy remedy, String at) {
        if (ofGoods && remedy.isSoundGoods() && remedy.quantity() == null)
            throw QUANTITY_MISSING.refused(QUANTITY_MISSING.sentence(), at + "/quantity");
        var delivered = subject.deliveredQuantity();
        if (remedy.quantity() != null && delivered != null && remedy.quantity().compareTo(delivered) > 0)
            throw QUANTITY_ABOVE_DELIVERED.refused(
                    "Only " + delivered.toPlainString() + " were delivered. " + QUANTITY_ABOVE_DELIVERED.sentence(),
                    at + "/quantity");
        if (!remedy.isMoney() || remedy.percent() == null || remedy.worth() == null) return;
        GoodsValue.of(subject)
                .least(remedy)
                .filter(least -> least.currency().equals(remedy.worth().currency()))
                .filter(least -> least.amount().compareTo(remedy.worth().amount()) > 0)
                .ifPresent(least -> {
                    throw WORTH_BELOW_PERCENT.refused(
                            remedy.percent().toPlainString() + " % comes to " + least.said() + ". "
                                    + WORTH_BELOW_PERCENT.sentence(),
                            at + "/worth");
                });
    }
}

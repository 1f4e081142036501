package io.gendan.complaint.letter;

import io.gendan.complaint.letter.ComplaintFacts.Acknowledgement;
import io.gendan.complaint.letter.ComplaintFacts.ApologyWithCause;
import io.gendan.complaint.letter.ComplaintFacts.ClosingThanks;
import io.gendan.complaint.letter.ComplaintFacts.Offer;
import io.gendan.complaint.letter.ComplaintFacts.ParticularsRequest;
import io.gendan.complaint.letter.ComplaintFacts.UnfoundedExplanation;
import io.gendan.complaint.letter.ShippingFacts.CarrierReminder;
import io.gendan.complaint.letter.ShippingFacts.DelayNotice;
import io.gendan.complaint.letter.ShippingFacts.InsuranceQuestion;
import io.gendan.complaint.letter.ShippingFacts.RecourseNotice;
import java.util.List;

/** What somebody has said goes before what the matter knows; an offer's terms are those of the offer alone. */
final class Filling {
    private final MatterFacts known;
    private final Words words;

    Filling(MatterFacts known, Words words) {
        this.known = known;
        this.words = words;
    }

    LetterFacts fill(LetterFacts said) {
        return switch (said) {
            case Acknowledgement it ->
                new Acknowledgement(
                        orderNo(it.orderNo()),
                        product(it.product()),
                        or(it.cause(), known.goods().cause()),
                        it.meetingAt(),
                        or(it.replyBy(), known.goods().replyBy()),
                        orAll(it.pleaseSend(), known.goods().pleaseSend()));
            case ParticularsRequest it ->
                new ParticularsRequest(
                        orderNo(it.orderNo()),
                        product(it.product()),
                        orAll(it.questions(), known.goods().questions()),
                        or(it.replyBy(), known.goods().replyBy()));
            case ApologyWithCause it ->
                new ApologyWithCause(
                        orderNo(it.orderNo()),
                        product(it.product()),
                        or(it.finding(), known.findings().finding()),
                        or(it.countermeasure(), known.findings().countermeasure()));
            case Offer it -> offer(it);
            case UnfoundedExplanation it ->
                new UnfoundedExplanation(
                        orderNo(it.orderNo()),
                        product(it.product()),
                        or(it.explanation(), known.findings().explanation()));
            case ClosingThanks it ->
                new ClosingThanks(
                        orderNo(it.orderNo()),
                        product(it.product()),
                        or(it.result(), known.findings().result()));
            case RecourseNotice it -> recourse(it);
            case CarrierReminder it -> reminder(it);
            case DelayNotice it ->
                new DelayNotice(
                        or(it.shipmentNo(), known.carriage().shipmentNo()),
                        orderNo(it.orderNo()),
                        it.oldEta(),
                        it.newEta(),
                        or(it.reason(), struck()));
            case InsuranceQuestion it ->
                new InsuranceQuestion(
                        or(it.shipmentNo(), known.carriage().shipmentNo()),
                        orderNo(it.orderNo()),
                        or(it.incoterm(), known.carriage().incoterm()),
                        or(it.namedPlace(), known.carriage().namedPlace()),
                        or(it.replyBy(), known.goods().replyBy()));
        };
    }

    private Offer offer(Offer it) {
        var open = known.offer();
        return new Offer(
                orderNo(it.orderNo()),
                product(it.product()),
                open == null ? null : open.terms(),
                open == null ? null : open.remedies(),
                open == null ? null : open.amount(),
                open == null ? null : open.validUntil());
    }

    private RecourseNotice recourse(RecourseNotice it) {
        var pursuit = known.pursuit();
        return new RecourseNotice(
                or(it.counterpart(), pursuit.counterpart()),
                or(it.ground(), ground()),
                orderNo(it.orderNo()),
                or(it.finding(), known.findings().finding()),
                or(it.shipmentNo(), known.carriage().shipmentNo()),
                it.billOfLadingNo(),
                or(it.amount(), pursuit.amount()),
                or(it.deadline(), pursuit.deadline()),
                it.deadline() == null ? or(it.deadlineSource(), pursuit.deadlineSource()) : it.deadlineSource(),
                it.demand());
    }

    private CarrierReminder reminder(CarrierReminder it) {
        var casualty = known.carriage().casualty();
        var inquiry = known.inquiry();
        return new CarrierReminder(
                or(it.counterpart(), inquiry.counterpart()),
                or(it.vesselName(), casualty == null ? null : casualty.vesselName()),
                or(it.voyage(), casualty == null ? null : casualty.voyage()),
                or(it.occurredAt(), casualty == null ? null : casualty.occurredAt()),
                or(it.shipmentNo(), known.carriage().shipmentNo()),
                or(it.askedAt(), inquiry.askedAt()),
                or(it.reminderNo(), inquiry.reminderNo()),
                or(it.replyBy(), inquiry.replyBy()));
    }

    /** What happened on the way, or else what is complained of. */
    private String ground() {
        var struck = struck();
        if (struck != null) return struck;
        var cause = or(known.pursuit().cause(), known.goods().cause());
        if (cause == null) return null;
        var product = known.goods().product();
        return words.of("cause." + cause) + (product == null ? "" : ": " + product);
    }

    /** The casualty in one line, null where there was none. */
    private String struck() {
        var casualty = known.carriage().casualty();
        if (casualty == null) return null;
        return words.of("struck")
                .replace("{what}", words.of("kind." + casualty.kind(), words.of("kind.OTHER")))
                .replace("{vessel}", casualty.vesselName())
                .replace("{voyage}", casualty.voyage())
                .replace("{place}", words.of("place." + casualty.place(), casualty.place()))
                .replace("{occurredAt}", words.at(casualty.occurredAt()));
    }

    private String orderNo(String said) {
        return or(said, known.goods().orderNo());
    }

    private String product(String said) {
        return or(said, known.goods().product());
    }

    private static <T> T or(T said, T known) {
        return said == null ? known : said;
    }

    private static <T> List<T> orAll(List<T> said, List<T> known) {
        return said == null || said.isEmpty() && known != null ? known : said;
    }
}

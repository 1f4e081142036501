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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the letters of a complaint, a delay or a claim say, in the words of one language. What is not known is an empty text. */
final class FactWords {
    private final Words words;
    private final Map<String, Object> data = new HashMap<>();

    private FactWords(Words words) {
        this.words = words;
    }

    static Map<String, Object> of(Words words, LetterFacts facts) {
        var said = new FactWords(words);
        switch (facts) {
            case Acknowledgement on ->
                said.about(on.orderNo(), on.product())
                        .put("cause", on.cause() == null ? "" : words.of("cause." + on.cause()))
                        .put("meetingAt", on.meetingAt() == null ? "" : words.at(on.meetingAt()))
                        .put("replyBy", words.at(on.replyBy()))
                        .put(
                                "pleaseSend",
                                on.pleaseSend().stream()
                                        .map(one -> words.of("evidence." + one))
                                        .toList());
            case ParticularsRequest on ->
                said.about(on.orderNo(), on.product())
                        .put("questions", on.questions())
                        .put("replyBy", words.at(on.replyBy()));
            case ApologyWithCause on ->
                said.about(on.orderNo(), on.product())
                        .put("finding", on.finding())
                        .put("countermeasure", on.countermeasure());
            case Offer on ->
                said.about(on.orderNo(), on.product())
                        .put("terms", said.terms(on))
                        .put("amount", words.money(on.amount()))
                        .put("validUntil", words.on(on.validUntil()));
            case UnfoundedExplanation on ->
                said.about(on.orderNo(), on.product()).put("explanation", on.explanation());
            case RecourseNotice on -> said.recourse(on);
            case CarrierReminder on ->
                said.put("counterpart", on.counterpart())
                        .put("vessel", orNothing(on.vesselName()))
                        .put("voyage", orNothing(on.voyage()))
                        .put("occurredAt", words.at(on.occurredAt()))
                        .put("shipmentNo", on.shipmentNo())
                        .put("askedAt", words.at(on.askedAt()))
                        .put("reminderNo", String.valueOf(on.reminderNo()))
                        .put("replyBy", words.at(on.replyBy()));
            case ClosingThanks on -> said.about(on.orderNo(), on.product()).put("result", on.result());
            case DelayNotice on ->
                said.put("shipmentNo", on.shipmentNo())
                        .put("orderNo", on.orderNo())
                        .put("oldEta", words.at(on.oldEta()))
                        .put("newEta", words.at(on.newEta()))
                        .put("reason", on.reason());
            case InsuranceQuestion on ->
                said.put("shipmentNo", on.shipmentNo())
                        .put("orderNo", on.orderNo())
                        .put("incoterm", on.incoterm())
                        .put("namedPlace", on.namedPlace())
                        .put("replyBy", words.at(on.replyBy()));
        }
        return said.data;
    }

    private List<String> terms(Offer on) {
        if (on.remedies() == null || on.remedies().isEmpty()) return on.terms();
        return on.remedies().stream().map(one -> OfferedWords.line(words, one)).toList();
    }

    private void recourse(RecourseNotice on) {
        put("counterpart", on.counterpart());
        put("ground", on.ground());
        put("ourOrder", orNothing(on.orderNo()));
        put("finding", orNothing(on.finding()));
        put("shipmentNo", orNothing(on.shipmentNo()));
        put("billOfLadingNo", orNothing(on.billOfLadingNo()));
        put("amount", words.money(on.amount()));
        put("deadline", words.on(on.deadline()));
        put("deadlineSource", on.deadlineSource());
        put("demand", on.demand());
    }

    private FactWords about(String orderNo, String product) {
        return put("orderNo", orderNo == null ? words.of("order.none") : orderNo)
                .put("product", product == null ? words.of("product.none") : product);
    }

    private FactWords put(String name, String word) {
        data.put(name, word.strip());
        return this;
    }

    private FactWords put(String name, List<String> lines) {
        data.put(name, lines.stream().map(String::strip).toList());
        return this;
    }

    private static String orNothing(String text) {
        return text == null ? "" : text;
    }
}

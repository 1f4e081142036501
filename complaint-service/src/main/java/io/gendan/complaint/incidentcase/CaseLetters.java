package io.gendan.complaint.incidentcase;

import io.gendan.complaint.incidentcase.CaseEvent.*;
import io.gendan.complaint.letter.Addressee;
import io.gendan.complaint.letter.LetterContent;
import io.gendan.complaint.letter.LetterContent.Casualty;
import io.gendan.complaint.letter.LetterContent.Goods;
import io.gendan.complaint.letter.LetterFacts;
import io.gendan.complaint.letter.Letters;
import io.gendan.complaint.letter.Matter;
import io.gendan.complaint.letter.ShippingFacts;
import io.gendan.complaint.words.CaseId;
import io.gendan.eventsourcing.Follower;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The case says that a letter is due, and to say what; here it is put in words and in the queue, in the same transaction. */
@Singleton
class CaseLetters implements Follower<IncidentCase, CaseEvent> {
    private final Letters letters;

    CaseLetters(Letters letters) {
        this.letters = letters;
    }

    @Override
    public void follow(Tx tx, Recorded<CaseEvent> fact, IncidentCase state) {
        switch (fact.event()) {
            case LetterWritten written -> letters.add(tx, List.of(due(fact, written, state)));
            case Opened _, CarrierAsked _, ShipmentAdded _, CustomerTold _, InsuranceAsked _ -> {}
            case InsuranceAnswered _, CarrierAnswered _, ConditionLearned _, ConditionFedBack _ -> {}
            case Settled _ -> letters.callOff(tx, new CaseId(fact.streamId())); // they were told by a person meanwhile
            case FoundUnharmed _, WithdrawalNoted _, Escalated _ -> {}
            case CarrierReminded _, CarrierSilenceEscalated _, InsuranceReminded _ -> {}
            case ComplaintOpened _, RecourseRaised _ -> {}
        }
    }

    /** A ship's customers are written to in one go, as long as nobody of them is not to be written to any more. */
    @Override
    public void followAll(Tx tx, List<News<IncidentCase, CaseEvent>> all) {
        if (all.stream().anyMatch(news -> news.fact().event() instanceof Settled)) {
            Follower.super.followAll(tx, all);
            return;
        }
        var due = new ArrayList<Letters.Due>();
        for (var news : all)
            if (news.fact().event() instanceof LetterWritten written) due.add(due(news.fact(), written, news.state()));
        letters.add(tx, due);
    }

    private static Letters.Due due(Recorded<CaseEvent> fact, LetterWritten written, IncidentCase state) {
        var file = IncidentCase.file(state);
        var opened = file.opened();
        return new Letters.Due(
                written.letter(),
                Matter.of(new CaseId(fact.streamId()), opened.caseNo()),
                new Addressee.Customer(opened.customerId()),
                opened.language(),
                content(written, file),
                fact.cause().correlation());
    }

    private static LetterContent content(LetterWritten written, CaseFile file) {
        var named = file.cargo(
                cargo -> written.shipments().contains(cargo.shipment().id()));
        var goods = named.stream().map(CaseLetters::goods).toList();
        var casualty = casualty(file.opened());
        return switch (written.kind()) {
            case INCIDENT_NOTICE, NOTICE_ADDITION ->
                new LetterContent.Notice(
                        written.kind(), casualty, goods, billedBefore(named), Questioning.carrierDueAt(file.opened()));
            case WITHDRAWAL_CORRECTION ->
                new LetterContent.Correction(
                        written.kind(),
                        casualty,
                        goods,
                        file.withdrawal().noted().reason());
            case NOT_CONCERNED ->
                new LetterContent.Correction(
                        written.kind(),
                        casualty,
                        goods,
                        named.getLast().unharmed().found().reason());
            case CONDITION_UPDATE ->
                new LetterContent.ConditionUpdate(casualty, goods.getFirst(), written.condition(), written.at());
            case INSURANCE_QUESTION -> insuranceQuestion(goods, replyBy(written, file));
            case DELAY_NOTICE, ACKNOWLEDGEMENT, PARTICULARS_REQUEST, APOLOGY_WITH_CAUSE -> throw neverWritten(written);
            case OFFER, UNFOUNDED_EXPLANATION, RECOURSE_NOTICE, CARRIER_REMINDER, CLOSING_THANKS ->
                throw neverWritten(written);
        };
    }

    /** One answer is asked for all of them. */
    private static LetterFacts insuranceQuestion(List<Goods> goods, Instant replyBy) {
        return new ShippingFacts.InsuranceQuestion(
                all(goods, Goods::shipmentNo),
                all(goods, Goods::orderNo),
                all(goods, Goods::incoterm),
                all(goods, Goods::namedPlace),
                replyBy);
    }

    private static String all(List<Goods> goods, Function<Goods, String> what) {
        return goods.stream().map(what).distinct().collect(Collectors.joining(", "));
    }

    private static Instant replyBy(LetterWritten written, CaseFile file) {
        return written.at().plus(file.opened().deadlines().insuranceWithin());
    }

    private static IllegalStateException neverWritten(LetterWritten written) {
        return new IllegalStateException("a case does not write " + written.kind() + " by itself");
    }

    static Casualty casualty(Opened opened) {
        var incident = opened.incident();
        return new Casualty(
                incident.kind(),
                incident.vesselName(),
                incident.imo(),
                incident.voyage(),
                incident.place(),
                incident.occurredAt(),
                incident.reportedAt() == null ? opened.knownAt() : incident.reportedAt());
    }

    private static Goods goods(Cargo cargo) {
        var shipment = cargo.shipment();
        return new Goods(shipment.shipmentNo(), shipment.orderNo(), shipment.incoterm(), shipment.namedPlace());
    }

    private static List<String> billedBefore(List<Cargo> named) {
        return named.stream()
                .flatMap(cargo -> cargo.shipment().billedBefore().stream())
                .distinct()
                .toList();
    }
}

package io.gendan.complaint.incidentcase;

import static io.gendan.complaint.incidentcase.CaseRefusal.SHIPMENT_NOT_OF_THIS_CASE;
import static io.gendan.complaint.words.LetterKind.CONDITION_UPDATE;
import static io.gendan.complaint.words.LetterKind.INCIDENT_NOTICE;
import static io.gendan.complaint.words.LetterKind.NOTICE_ADDITION;
import static io.gendan.complaint.words.LetterKind.NOT_CONCERNED;
import static io.gendan.complaint.words.LetterKind.WITHDRAWAL_CORRECTION;

import io.gendan.complaint.incidentcase.CaseCommand.AnswerForCarrier;
import io.gendan.complaint.incidentcase.CaseCommand.LearnCondition;
import io.gendan.complaint.incidentcase.CaseCommand.NoteUnharmed;
import io.gendan.complaint.incidentcase.CaseCommand.NoteWithdrawal;
import io.gendan.complaint.incidentcase.CaseCommand.TakeIn;
import io.gendan.complaint.incidentcase.CaseEvent.CarrierAnswered;
import io.gendan.complaint.incidentcase.CaseEvent.CarrierAsked;
import io.gendan.complaint.incidentcase.CaseEvent.ConditionLearned;
import io.gendan.complaint.incidentcase.CaseEvent.FoundUnharmed;
import io.gendan.complaint.incidentcase.CaseEvent.LetterWritten;
import io.gendan.complaint.incidentcase.CaseEvent.Opened;
import io.gendan.complaint.incidentcase.CaseEvent.ShipmentAdded;
import io.gendan.complaint.incidentcase.CaseEvent.WithdrawalNoted;
import io.gendan.complaint.words.Condition;
import io.gendan.complaint.words.LetterId;
import io.gendan.complaint.words.ShipmentId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The rules of what we hear: who is hit, how the goods are, whether they are insured. Whatever is news becomes a letter. */
final class Hearing {
    private Hearing() {}

    static List<CaseEvent> first(TakeIn takeIn) {
        var opening = takeIn.opening();
        var opened = new Opened(
                opening.caseNo(),
                opening.incident(),
                opening.customerId(),
                opening.language(),
                takeIn.knownAt(),
                opening.deadlines());
        var facts = new ArrayList<CaseEvent>();
        facts.add(opened);
        facts.add(new CarrierAsked(Questioning.carrierDueAt(opened)));
        var file = CaseFile.of(opened);
        if (takeIn.withdrawnBecause() != null) {
            var noted = new WithdrawalNoted(takeIn.withdrawnBecause(), takeIn.now());
            facts.add(noted);
            file = file.with(noted);
        }
        facts.addAll(another(file, takeIn));
        return facts;
    }

    static List<CaseEvent> another(CaseFile file, TakeIn takeIn) {
        var known = file.cargo().get(takeIn.shipment().id());
        if (known != null && known.unharmed() == null) return List.of();
        var facts = new ArrayList<CaseEvent>();
        var added = new ShipmentAdded(takeIn.shipment(), takeIn.shipmentsOfCustomer(), takeIn.knownAt());
        facts.add(added);
        var after = file.with(added);
        // Had the carrier answered of all others, this is a new question with a time of its own.
        if (!file.cargo().isEmpty()
                && file.withdrawal() == null
                && file.cargo(Cargo::isUnclear).isEmpty())
            facts.add(new CarrierAsked(
                    takeIn.knownAt().plus(file.opened().deadlines().carrierWithin())));
        if (after.cargo().size() >= after.expected()) facts.addAll(letterDue(after, takeIn.letter(), takeIn.now()));
        return facts;
    }

    /** One letter for all that no letter has named yet. What was never true is not announced any more, it is put right. */
    static List<CaseEvent> letterDue(CaseFile file, LetterId letter, Instant now) {
        var unnamed = ids(file.cargo(cargo -> !cargo.named()));
        if (unnamed.isEmpty()) return putRight(file, letter, now);
        var kind = file.withdrawal() != null
                ? WITHDRAWAL_CORRECTION
                : file.noticeWritten() ? NOTICE_ADDITION : INCIDENT_NOTICE;
        return List.of(new LetterWritten(letter, kind, unnamed, null, now));
    }

    /** One letter for all of them, as soon as all of them are known. */
    static List<CaseEvent> unharmed(CaseFile file, NoteUnharmed unharmed) {
        var cargo = file.cargo().get(unharmed.shipment());
        if (cargo == null || cargo.unharmed() != null) return List.of();
        var found = new FoundUnharmed(
                unharmed.shipment(), unharmed.reason(), unharmed.shipmentsOfCustomer(), unharmed.now());
        var after = file.each(List.of(found.shipment()), one -> one.found(found));
        var all = after.cargo(Hearing::unwritten).size() >= found.shipmentsOfCustomer();
        var facts = new ArrayList<CaseEvent>(List.of(found));
        if (all) facts.addAll(putRight(after, unharmed.letter(), unharmed.now()));
        return facts;
    }

    private static List<CaseEvent> putRight(CaseFile file, LetterId letter, Instant now) {
        var unwritten = ids(file.cargo(Hearing::unwritten));
        return unwritten.isEmpty()
                ? List.of()
                : List.of(new LetterWritten(letter, NOT_CONCERNED, unwritten, null, now));
    }

    private static boolean unwritten(Cargo cargo) {
        return cargo.isToPutRight() && !cargo.unharmed().named();
    }

    static List<CaseEvent> withdrawal(CaseFile file, NoteWithdrawal withdrawal) {
        if (file.withdrawal() != null) return List.of();
        var all = List.copyOf(file.cargo().keySet());
        return List.of(
                new WithdrawalNoted(withdrawal.reason(), withdrawal.now()),
                new LetterWritten(withdrawal.letter(), WITHDRAWAL_CORRECTION, all, null, withdrawal.now()));
    }

    static List<CaseEvent> carrier(CaseFile file, AnswerForCarrier answer) {
        var cargo = file.cargo().get(answer.shipment());
        if (cargo == null) throw SHIPMENT_NOT_OF_THIS_CASE.refused(SHIPMENT_NOT_OF_THIS_CASE.sentence(), "/shipmentId");
        var answered = new CarrierAnswered(
                file.about(List.of(cargo)), answer.condition(), answer.source(), answer.note(), answer.now());
        return withUpdate(answered, cargo, answer.condition(), answer.letter(), answer.now());
    }

    /**
     * The messages of one shipment come in the order of its log, and no clock is asked: the last one is the last word. Our own
     * carrier answers stand in that log too and come back. One that has been followed by another of ours is no news any more: the
     * other comes back behind it.
     */
    static List<CaseEvent> condition(CaseFile file, LearnCondition learn) {
        var cargo = file.cargo().get(learn.shipment());
        if (cargo == null || cargo.condition() == learn.condition()) return List.of();
        if (cargo.hasAnsweredAgainSince(learn.at())) return List.of();
        var learned = new ConditionLearned(learn.shipment(), learn.condition(), learn.source(), learn.at());
        return withUpdate(learned, cargo, learn.condition(), learn.letter(), learn.at());
    }

    private static List<CaseEvent> withUpdate(
            CaseEvent fact, Cargo cargo, Condition condition, LetterId letter, Instant at) {
        if (condition == Condition.UNKNOWN || condition == cargo.condition()) return List.of(fact);
        var shipment = List.of(cargo.shipment().id());
        return List.of(fact, new LetterWritten(letter, CONDITION_UPDATE, shipment, condition, at));
    }

    private static List<ShipmentId> ids(List<Cargo> cargo) {
        return cargo.stream().map(one -> one.shipment().id()).toList();
    }
}

package io.gendan.complaint.incidentcase;

import static io.gendan.complaint.incidentcase.CaseRefusal.CASE_SETTLED;
import static io.gendan.complaint.incidentcase.CaseRefusal.NO_SUCH_CASE;

import io.gendan.complaint.incidentcase.CaseCommand.*;
import io.gendan.complaint.incidentcase.CaseEvent.*;
import io.gendan.eventsourcing.Decider;
import java.util.List;

/**
 * What we owe one customer because of one incident: to tell them at once, to ask whether they are insured, to press the carrier,
 * to pass every answer on, and not to settle the matter, which would let invoices out, before they know all that we know.
 */
sealed interface IncidentCase {
    record Unknown() implements IncidentCase {}

    record Open(CaseFile file) implements IncidentCase {}

    record Closed(CaseFile file) implements IncidentCase {}

    Decider<CaseCommand, IncidentCase, CaseEvent> DECIDER = new Decider<>() {
        @Override
        public IncidentCase initial() {
            return new Unknown();
        }

        @Override
        public List<CaseEvent> decide(IncidentCase state, CaseCommand command) {
            return switch (state) {
                case Unknown _ -> first(command);
                case Open open -> next(open.file(), command);
                case Closed closed -> last(closed.file(), command);
            };
        }

        @Override
        public IncidentCase evolve(IncidentCase state, CaseEvent event) {
            return switch (state) {
                case Unknown _ -> event instanceof Opened opened ? new Open(CaseFile.of(opened)) : state;
                case Open open when event instanceof Settled -> new Closed(open.file());
                case Open open -> new Open(after(open.file(), event));
                case Closed closed -> new Closed(after(closed.file(), event));
            };
        }
    };

    /** What a case that was opened knows. */
    static CaseFile file(IncidentCase state) {
        return switch (state) {
            case Open open -> open.file();
            case Closed closed -> closed.file();
            case Unknown _ -> throw new IllegalStateException("a case that was never opened");
        };
    }

    private static List<CaseEvent> first(CaseCommand command) {
        return switch (command) {
            case TakeIn takeIn -> Hearing.first(takeIn);
            case WaitNoLonger _, RecordAcceptance _, RecordContact _, AnswerInsurance _, AnswerForCarrier _ ->
                throw NO_SUCH_CASE.refused();
            case LearnCondition _, NoteUnharmed _, NoteWithdrawal _, Settle _, Escalate _ ->
                throw NO_SUCH_CASE.refused();
            case RemindCarrier _, RemindInsurance _, NoteComplaint _, NoteRecourse _ -> throw NO_SUCH_CASE.refused();
        };
    }

    private static List<CaseEvent> next(CaseFile file, CaseCommand command) {
        return switch (command) {
            case TakeIn takeIn -> Hearing.another(file, takeIn);
            case WaitNoLonger noLonger -> Hearing.letterDue(file, noLonger.letter(), noLonger.now());
            case LearnCondition learn -> Hearing.condition(file, learn);
            case NoteUnharmed unharmed -> Hearing.unharmed(file, unharmed);
            case NoteWithdrawal withdrawal -> Hearing.withdrawal(file, withdrawal);
            case AnswerForCarrier answer -> Hearing.carrier(file, answer);
            case AnswerInsurance answer -> Questioning.insurance(file, answer);
            case RecordAcceptance acceptance -> ToldCustomer.byLetter(file, acceptance);
            case RecordContact contact -> ToldCustomer.byPerson(file, contact);
            case RemindCarrier remind -> Questioning.remindCarrier(file, remind);
            case RemindInsurance remind -> Questioning.remindInsurance(file, remind);
            case NoteComplaint note -> Harm.complaint(file, note);
            case NoteRecourse note -> Harm.recourse(file, note);
            case Settle settle -> Ending.settle(file, settle);
            case Escalate escalate -> Ending.escalate(file, escalate);
        };
    }

    /** A letter that was on its way still arrives, and what a customer claims of us may come years after they were compensated. */
    private static List<CaseEvent> last(CaseFile file, CaseCommand command) {
        return switch (command) {
            case RecordAcceptance acceptance -> ToldCustomer.byLetter(file, acceptance);
            case NoteRecourse note -> Harm.recourse(file, note);
            case WaitNoLonger _, LearnCondition _, NoteUnharmed _, NoteWithdrawal _, Escalate _ -> List.of();
            case RemindCarrier _, RemindInsurance _ -> List.of();
            case TakeIn _, RecordContact _, AnswerInsurance _, AnswerForCarrier _, NoteComplaint _, Settle _ ->
                throw CASE_SETTLED.refused();
        };
    }

    private static CaseFile after(CaseFile file, CaseEvent event) {
        return switch (event) {
            case ShipmentAdded added -> file.with(added);
            case LetterWritten written -> file.with(written);
            case CustomerTold told -> file.with(told);
            case CarrierAsked asked ->
                file.with(file.course().carrierAsked(Questioning.askedAt(file, asked), asked.dueAt()));
            case CarrierReminded it -> file.with(file.course().carrierReminded(it.no(), it.nextAt()));
            case CarrierSilenceEscalated it -> file.with(file.course().carrierEscalated(it.to()));
            case InsuranceAsked asked -> file.with(file.course().insuranceAsked(asked.at(), asked.dueAt()));
            case InsuranceReminded it -> file.with(file.course().insuranceReminded(it.no(), it.nextAt()));
            case InsuranceAnswered answered -> file.with(file.course().insuranceAnswered(answered.answer()));
            case ComplaintOpened it -> file.with(file.course().with(it.shipment(), it.complaint()));
            case RecourseRaised it -> file.with(file.course().with(it.shipment(), it.claim()));
            case CarrierAnswered answered ->
                file.each(answered.about().shipmentIds(), cargo -> cargo.answered(answered.condition(), answered.at()));
            case ConditionLearned learned ->
                file.each(List.of(learned.shipment()), cargo -> cargo.learned(learned.condition(), learned.at()));
            case ConditionFedBack told ->
                file.each(List.of(told.shipment()), cargo -> cargo.nowFedBack(told.condition()));
            case FoundUnharmed found -> file.each(List.of(found.shipment()), cargo -> cargo.found(found));
            case WithdrawalNoted noted -> file.with(noted);
            case Escalated escalated -> file.with(escalated.to());
            case Opened _, Settled _ -> file;
        };
    }
}

package io.gendan.complaint.incidentcase;

import static io.gendan.complaint.incidentcase.CaseRefusal.UNINSURED_HAS_NO_POLICY;

import io.gendan.complaint.incidentcase.CaseCommand.AnswerInsurance;
import io.gendan.complaint.incidentcase.CaseCommand.RemindCarrier;
import io.gendan.complaint.incidentcase.CaseCommand.RemindInsurance;
import io.gendan.complaint.incidentcase.CaseEvent.CarrierAsked;
import io.gendan.complaint.incidentcase.CaseEvent.CarrierReminded;
import io.gendan.complaint.incidentcase.CaseEvent.CarrierSilenceEscalated;
import io.gendan.complaint.incidentcase.CaseEvent.InsuranceAnswered;
import io.gendan.complaint.incidentcase.CaseEvent.InsuranceReminded;
import io.gendan.complaint.incidentcase.CaseEvent.LetterWritten;
import io.gendan.complaint.incidentcase.CaseEvent.Opened;
import io.gendan.complaint.words.LetterKind;
import io.gendan.complaint.words.Rung;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rules of pressing: who has not answered in time is asked again, three times, a period after each; then others press. */
final class Questioning {
    private Questioning() {}

    static List<CaseEvent> insurance(CaseFile file, AnswerInsurance command) {
        var answer = command.answer();
        if (answer.equals(file.insurance())) return List.of();
        if (answer.status() == Insurance.Status.UNINSURED && (answer.insurer() != null || answer.policyNo() != null))
            throw UNINSURED_HAS_NO_POLICY.refused();
        return List.of(new InsuranceAnswered(file.aboutAll(), answer, command.now()));
    }

    /** The question has its time from when it was put; when that was, the time says. */
    static Instant askedAt(CaseFile file, CarrierAsked asked) {
        return asked.dueAt().minus(file.opened().deadlines().carrierWithin());
    }

    static Instant carrierDueAt(Opened opened) {
        return opened.knownAt().plus(opened.deadlines().carrierWithin());
    }

    /** The carrier's address is not ours to know: that this is due is a task for a person, and the case shows it. */
    static List<CaseEvent> remindCarrier(CaseFile file, RemindCarrier it) {
        var due = carrierRemindAt(file);
        if (due.isEmpty() || it.now().isBefore(due.get())) return List.of();
        var question = file.course().toCarrier();
        var period = file.opened().deadlines().carrierWithin();
        if (question.reminders() < Question.MOST_REMINDERS)
            return List.of(
                    new CarrierReminded(question.reminders() + 1, it.now().plus(period), it.now()));
        var silent = file.cargo(Cargo::isUnclear);
        var why = "The carrier has not said how the goods are, after " + question.reminders() + " reminders";
        return List.of(new CarrierSilenceEscalated(file.about(silent), Rung.SUPERVISOR, why, it.now()));
    }

    static List<CaseEvent> remindInsurance(CaseFile file, RemindInsurance it) {
        var due = insuranceRemindAt(file);
        if (due.isEmpty() || it.now().isBefore(due.get())) return List.of();
        int no = file.course().toCustomer().reminders() + 1;
        var nextAt = it.now().plus(file.opened().deadlines().insuranceWithin());
        var last = no == Question.MOST_REMINDERS;
        var ofWhat = asked(file).stream().map(one -> one.shipment().id()).toList();
        return List.of(
                new InsuranceReminded(no, last ? null : nextAt, it.now()),
                new LetterWritten(it.letter(), LetterKind.INSURANCE_QUESTION, ofWhat, null, it.now()));
    }

    /** When something is to be done about the carrier's silence. A report that was taken back is not pressed. */
    static Optional<Instant> carrierRemindAt(CaseFile file) {
        var question = file.course().toCarrier();
        if (question == null || file.withdrawal() != null) return Optional.empty();
        return file.cargo(Cargo::isUnclear).isEmpty() ? Optional.empty() : Optional.ofNullable(question.remindAt());
    }

    static Optional<Instant> insuranceRemindAt(CaseFile file) {
        var waiting = file.insurance().status() == Insurance.Status.ASKED && file.withdrawal() == null;
        return waiting && !asked(file).isEmpty()
                ? Optional.ofNullable(file.course().toCustomer().remindAt())
                : Optional.empty();
    }

    /** Nobody is asked about goods that they have not been told of. */
    private static List<Cargo> asked(CaseFile file) {
        return file.cargo(cargo -> cargo.told() && cargo.isAtCustomersRisk());
    }
}

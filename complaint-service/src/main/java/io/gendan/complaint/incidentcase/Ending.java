package io.gendan.complaint.incidentcase;

import static io.gendan.complaint.incidentcase.CaseRefusal.CARGO_CONCERNED;
import static io.gendan.complaint.incidentcase.CaseRefusal.CARGO_NOT_SOUND;
import static io.gendan.complaint.incidentcase.CaseRefusal.CARGO_UNKNOWN;
import static io.gendan.complaint.incidentcase.CaseRefusal.CONDITION_NOT_FED_BACK;
import static io.gendan.complaint.incidentcase.CaseRefusal.CUSTOMER_NOT_TOLD;
import static io.gendan.complaint.incidentcase.CaseRefusal.INCIDENT_NOT_WITHDRAWN;
import static io.gendan.complaint.incidentcase.CaseRefusal.OTHER_NEEDS_NOTE;

import io.gendan.complaint.incidentcase.CaseCommand.Escalate;
import io.gendan.complaint.incidentcase.CaseCommand.Settle;
import io.gendan.complaint.incidentcase.CaseEvent.Escalated;
import io.gendan.complaint.incidentcase.CaseEvent.Settled;
import io.gendan.complaint.words.Condition;
import io.gendan.complaint.words.Rung;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/** The rules of how a case ends, and of who is called when it does not go on. */
final class Ending {
    private Ending() {}

    static List<CaseEvent> settle(CaseFile file, Settle settle) {
        if (settle.reason() == SettleReason.OTHER
                && (settle.note() == null || settle.note().isBlank()))
            throw OTHER_NEEDS_NOTE.refused(OTHER_NEEDS_NOTE.sentence(), "/note");
        var untold = file.cargo(cargo -> !cargo.told());
        if (!untold.isEmpty())
            throw CUSTOMER_NOT_TOLD.refused(
                    "The customer has not been told of " + numbers(untold) + ". " + CUSTOMER_NOT_TOLD.sentence());
        var toPutRight = file.cargo(Cargo::isToPutRight);
        if (!toPutRight.isEmpty())
            throw CUSTOMER_NOT_TOLD.refused("The customer has not been told that the incident did not hit "
                    + numbers(toPutRight) + ". " + CUSTOMER_NOT_TOLD.sentence());
        var notFedBack = file.cargo(cargo -> !cargo.fedBack());
        if (!notFedBack.isEmpty())
            throw CONDITION_NOT_FED_BACK.refused("The customer does not know how " + numbers(notFedBack) + " is. "
                    + "Wait for the letter's acceptance, or record your call, fax or visit");
        var withdrawal = file.withdrawal();
        if (withdrawal != null && !withdrawal.told())
            throw CUSTOMER_NOT_TOLD.refused(
                    "The customer has not been told that the incident was withdrawn. " + CUSTOMER_NOT_TOLD.sentence());
        if (withdrawal == null && settle.reason() == SettleReason.INCIDENT_WITHDRAWN)
            throw INCIDENT_NOT_WITHDRAWN.refused(INCIDENT_NOT_WITHDRAWN.sentence(), "/reason");
        var hit = file.cargo(cargo -> cargo.unharmed() == null);
        if (settle.reason() == SettleReason.NOT_CONCERNED && !hit.isEmpty())
            throw CARGO_CONCERNED.refused(numbers(hit) + " is hit. " + CARGO_CONCERNED.sentence(), "/reason");
        var harmed = file.cargo(cargo -> cargo.condition().isHarm());
        if (settle.reason() == SettleReason.CARGO_SOUND && !harmed.isEmpty())
            throw CARGO_NOT_SOUND.refused(numbers(harmed) + " is not sound. " + CARGO_NOT_SOUND.sentence(), "/reason");
        var unknown = file.cargo(cargo -> cargo.unharmed() == null && cargo.condition() == Condition.UNKNOWN);
        if (settle.reason() == SettleReason.CARGO_SOUND && !unknown.isEmpty())
            throw CARGO_UNKNOWN.refused(
                    "Nobody has said how " + numbers(unknown) + " is. " + CARGO_UNKNOWN.sentence(), "/reason");
        return List.of(new Settled(file.aboutAll(), settle.reason(), settle.note(), settle.now()));
    }

    /** One rung per allowed time that has passed. Whoever was asleep meanwhile wakes the right one, once. */
    static List<CaseEvent> escalate(CaseFile file, Escalate escalate) {
        var due = file.escalationAt();
        if (due.isEmpty() || escalate.now().isBefore(due.get())) return List.of();
        var allowed = file.opened().deadlines().tellWithin();
        var waited = Duration.between(file.untoldSince().orElseThrow(), escalate.now());
        var rungs = Rung.values();
        var to = rungs[(int) Math.min(waited.dividedBy(allowed), rungs.length) - 1];
        var why = "The customer was to be told within " + allowed + " and has not been told for "
                + waited.truncatedTo(ChronoUnit.MINUTES);
        return List.of(new Escalated(file.aboutAll(), to, why, escalate.now()));
    }

    private static String numbers(List<Cargo> cargo) {
        return cargo.stream().map(one -> one.shipment().shipmentNo()).collect(Collectors.joining(", "));
    }
}

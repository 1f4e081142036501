package io.gendan.complaint.incidentcase;

import io.gendan.complaint.words.Rung;
import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.util.List;

/** How far is each thing that a case asks of us, and when must somebody press? A row is written whole from the state after a fact. */
@Singleton
class CaseProgress implements ReadModel<IncidentCase, CaseEvent> {
    private static final String PUT = """
            INSERT INTO case_progress (case_id, carrier_asked_at, carrier_reminders, carrier_remind_at, carrier_escalated_to,
                insurance_asked_at, insurance_reminders, insurance_remind_at, tasks) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            ON CONFLICT (case_id) DO UPDATE SET carrier_asked_at = excluded.carrier_asked_at,
                carrier_reminders = excluded.carrier_reminders, carrier_remind_at = excluded.carrier_remind_at,
                carrier_escalated_to = excluded.carrier_escalated_to, insurance_asked_at = excluded.insurance_asked_at,
                insurance_reminders = excluded.insurance_reminders, insurance_remind_at = excluded.insurance_remind_at,
                tasks = excluded.tasks""";

    private static final Question NEVER = new Question(null, null, null, 0, (Rung) null);

    @Override
    public String name() {
        return "case-progress";
    }

    @Override
    public List<String> tables() {
        return List.of("case_progress");
    }

    @Override
    public void follow(Tx tx, Recorded<CaseEvent> fact, IncidentCase state) {
        if (fact.event() instanceof CaseEvent.Opened) return; // the question to the carrier stands beside it
        var file = IncidentCase.file(state);
        var carrier = file.course().toCarrier();
        var customer =
                file.course().toCustomer() == null ? NEVER : file.course().toCustomer();
        var open = state instanceof IncidentCase.Open;
        tx.update(
                PUT,
                fact.streamId(),
                carrier.askedAt(),
                carrier.reminders(),
                open ? Questioning.carrierRemindAt(file).orElse(null) : null,
                carrier.escalatedTo(),
                customer.askedAt(),
                customer.reminders(),
                open ? Questioning.insuranceRemindAt(file).orElse(null) : null,
                EventJson.toJson(new Steps(Progress.of(state))));
    }

    /** A JSON document of its own, so that it can grow. */
    record Steps(List<Progress.Step> steps) {}

    static List<Progress.Step> read(String json) {
        return json == null ? List.of() : EventJson.fromJson(json, Steps.class).steps();
    }
}

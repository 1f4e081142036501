package io.gendan.complaint.incidentcase;

import static io.gendan.eventsourcing.Columns.instant;

import io.gendan.complaint.incidentcase.CaseView.CarrierInquiry;
import io.gendan.complaint.incidentcase.CaseView.CaseTask;
import io.gendan.complaint.incidentcase.CaseView.InsuranceView;
import io.gendan.complaint.incidentcase.CaseView.TaskState;
import io.gendan.complaint.incidentcase.Progress.What;
import io.gendan.complaint.words.Rung;
import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

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
        followAll(tx, List.of(new News<>(fact, state)));
    }

    /** Of each case its last state counts: a ship's cases are written once, however much is said of them at once. */
    @Override
    public void followAll(Tx tx, List<News<IncidentCase, CaseEvent>> all) {
        var last = new LinkedHashMap<UUID, IncidentCase>();
        for (var news : all)
            if (!(news.fact().event() instanceof CaseEvent.Opened)) // the question to the carrier stands beside it
            last.put(news.fact().streamId(), news.state());
        last.forEach((id, state) -> put(tx, id, state));
    }

    private static void put(Tx tx, UUID id, IncidentCase state) {
        var file = IncidentCase.file(state);
        var carrier = file.course().toCarrier();
        var customer =
                file.course().toCustomer() == null ? NEVER : file.course().toCustomer();
        var open = state instanceof IncidentCase.Open;
        tx.update(
                PUT,
                id,
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

    static List<CaseTask> tasks(ResultSet row, Instant now) throws SQLException {
        var json = row.getString("tasks");
        if (json == null) return List.of();
        return EventJson.fromJson(json, Steps.class).steps().stream()
                .map(step -> CaseTask.of(step, now))
                .toList();
    }

    static InsuranceView insurance(ResultSet row, List<CaseTask> tasks) throws SQLException {
        return new InsuranceView(
                Insurance.Status.valueOf(row.getString("insurance_status")),
                row.getString("insurer"),
                row.getString("policy_no"),
                instant(row, "insurance_asked_at"),
                instant(row, "insurance_due_at"),
                row.getInt("insurance_reminders"),
                overdue(tasks, What.ASK_INSURANCE));
    }

    static CarrierInquiry carrier(ResultSet row, List<CaseTask> tasks) throws SQLException {
        var rung = row.getString("carrier_escalated_to");
        return new CarrierInquiry(
                instant(row, "carrier_asked_at"),
                instant(row, "carrier_due_at"),
                row.getInt("carrier_reminders"),
                instant(row, "carrier_remind_at"),
                rung == null ? null : Rung.valueOf(rung),
                instant(row, "carrier_answered_at"),
                overdue(tasks, What.ASK_CARRIER));
    }

    private static boolean overdue(List<CaseTask> tasks, What what) {
        return tasks.stream().anyMatch(task -> task.what() == what && task.state() == TaskState.OVERDUE);
    }
}

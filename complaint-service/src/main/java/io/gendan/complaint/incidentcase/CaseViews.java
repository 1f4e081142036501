package io.gendan.complaint.incidentcase;

import static io.gendan.eventsourcing.Columns.instant;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.gendan.complaint.incidentcase.CaseView.CarrierInquiry;
import io.gendan.complaint.incidentcase.CaseView.CaseTask;
import io.gendan.complaint.incidentcase.CaseView.InsuranceView;
import io.gendan.complaint.incidentcase.CaseView.LetterView;
import io.gendan.complaint.incidentcase.CaseView.ShipmentView;
import io.gendan.complaint.incidentcase.CaseView.Status;
import io.gendan.complaint.incidentcase.CaseView.TaskState;
import io.gendan.complaint.incidentcase.Progress.What;
import io.gendan.complaint.letter.Letters;
import io.gendan.complaint.words.CaseId;
import io.gendan.complaint.words.ClaimId;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.Condition;
import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.IncidentId;
import io.gendan.complaint.words.OrderId;
import io.gendan.complaint.words.Rung;
import io.gendan.complaint.words.ShipmentId;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Reads cases with all that belongs to them: six statements, for one case or for two hundred. */
@Singleton
class CaseViews {
    private final Letters letters;
    private final Conversations conversations;
    private final Clock clock;

    CaseViews(Letters letters, Conversations conversations, Clock clock) {
        this.clock = clock;
        this.letters = letters;
        this.conversations = conversations;
    }

    Optional<CaseView> find(Tx tx, CaseId id) {
        return views(tx, "WHERE id = ?", List.of(id)).stream().findFirst();
    }

    List<CaseView> page(Tx tx, Wanted wanted, UUID after, int limit) {
        var arguments = new ArrayList<Object>();
        var where = wanted.where(after, arguments);
        arguments.add(limit);
        return views(tx, where + " ORDER BY id LIMIT ?", arguments);
    }

    private record About(
            Map<CaseId, List<ShipmentView>> shipments,
            Map<CaseId, List<Letters.View>> letters,
            Map<CaseId, List<Conversations.Row>> contacts,
            Map<CaseId, List<ComplaintId>> complaints,
            Map<CaseId, List<ClaimId>> claims,
            Instant now) {}

    private record Row(CaseId id, ShipmentView shipment) {}

    private List<CaseView> views(Tx tx, String where, List<Object> arguments) {
        var ids = tx.query("SELECT id FROM incident_case " + where, CaseViews::id, arguments.toArray());
        if (ids.isEmpty()) return List.of();
        var shipments = tx.query(
                "SELECT * FROM case_shipment WHERE case_id = ANY (?) ORDER BY case_id, seq", CaseViews::shipment, ids);
        var about = new About(
                shipments.stream().collect(groupingBy(Row::id, mapping(Row::shipment, toList()))),
                letters.of(tx, ids).stream()
                        .collect(groupingBy(letter -> new CaseId(letter.matter().id()))),
                conversations.of(tx, ids).stream().collect(groupingBy(Conversations.Row::caseId)),
                belonging(tx, "complaint", ids, ComplaintId::new),
                belonging(tx, "claim", ids, ClaimId::new),
                clock.instant());
        return tx.query(
                "SELECT * FROM incident_case LEFT JOIN case_progress ON case_id = id WHERE id = ANY (?) ORDER BY id",
                row -> view(row, about),
                ids);
    }

    private record Of<I>(CaseId incidentCase, I id) {}

    private static <I> Map<CaseId, List<I>> belonging(Tx tx, String table, List<CaseId> ids, Function<UUID, I> type) {
        var found = tx.query(
                "SELECT id, case_id FROM " + table + " WHERE case_id = ANY (?) ORDER BY id",
                row -> new Of<>(id(row, "case_id", CaseId::new), id(row, "id", type)),
                ids);
        return found.stream().collect(groupingBy(Of::incidentCase, mapping(Of::id, toList())));
    }

    private static <I> I id(ResultSet row, String column, Function<UUID, I> type) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : type.apply(id);
    }

    private static boolean overdue(List<CaseTask> tasks, What what) {
        return tasks.stream().anyMatch(task -> task.what() == what && task.state() == TaskState.OVERDUE);
    }

    private static CaseId id(ResultSet row) throws SQLException {
        return new CaseId(row.getObject("id", UUID.class));
    }

    private static Row shipment(ResultSet row) throws SQLException {
        var view = new ShipmentView(
                new ShipmentId(row.getObject("shipment_id", UUID.class)),
                row.getString("shipment_no"),
                new OrderId(row.getObject("order_id", UUID.class)),
                row.getString("order_no"),
                row.getString("incoterm"),
                Condition.valueOf(row.getString("condition")),
                instant(row, "unharmed_at"),
                instant(row, "told_at"),
                instant(row, "fed_back_at"),
                id(row, "complaint_id", ComplaintId::new),
                id(row, "recourse_id", ClaimId::new));
        return new Row(new CaseId(row.getObject("case_id", UUID.class)), view);
    }

    private static LetterView letter(Letters.View letter) {
        return new LetterView(
                letter.id(),
                letter.kind(),
                letter.to(),
                letter.language(),
                letter.subject(),
                letter.status(),
                letter.attempts(),
                letter.lastError(),
                letter.acceptedAt(),
                letter.messageId());
    }

    private static CaseView view(ResultSet row, About about) throws SQLException {
        var id = id(row);
        var tasks = CaseProgress.read(row.getString("tasks")).stream()
                .map(step -> CaseTask.of(step, about.now()))
                .toList();
        var settledAt = instant(row, "settled_at");
        var status = settledAt != null ? Status.SETTLED : row.getBoolean("untold") ? Status.OPEN : Status.TOLD;
        return new CaseView(
                id,
                row.getString("case_no"),
                new IncidentId(row.getObject("incident_id", UUID.class)),
                row.getString("incident_no"),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                status,
                about.shipments().getOrDefault(id, List.of()),
                instant(row, "told_at"),
                row.getString("told_by"),
                word(Channel.class, row.getString("channel")),
                new InsuranceView(
                        Insurance.Status.valueOf(row.getString("insurance_status")),
                        row.getString("insurer"),
                        row.getString("policy_no"),
                        instant(row, "insurance_asked_at"),
                        instant(row, "insurance_due_at"),
                        row.getInt("insurance_reminders"),
                        overdue(tasks, What.ASK_INSURANCE)),
                new CarrierInquiry(
                        instant(row, "carrier_asked_at"),
                        instant(row, "carrier_due_at"),
                        row.getInt("carrier_reminders"),
                        instant(row, "carrier_remind_at"),
                        word(Rung.class, row.getString("carrier_escalated_to")),
                        instant(row, "carrier_answered_at"),
                        overdue(tasks, What.ASK_CARRIER)),
                tasks,
                about.complaints().getOrDefault(id, List.of()),
                about.claims().getOrDefault(id, List.of()),
                about.letters().getOrDefault(id, List.of()).stream()
                        .map(CaseViews::letter)
                        .toList(),
                about.contacts().getOrDefault(id, List.of()).stream()
                        .map(Conversations.Row::conversation)
                        .toList(),
                word(Rung.class, row.getString("escalated_to")),
                instant(row, "withdrawn_at"),
                settledAt,
                word(SettleReason.class, row.getString("settle_reason")),
                row.getLong("version"));
    }

    private static <W extends Enum<W>> W word(Class<W> type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}

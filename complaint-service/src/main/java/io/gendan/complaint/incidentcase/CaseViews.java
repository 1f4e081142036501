package io.gendan.complaint.incidentcase;

import static io.gendan.eventsourcing.Columns.instant;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.gendan.complaint.incidentcase.CaseView.CarrierInquiry;
import io.gendan.complaint.incidentcase.CaseView.InsuranceView;
import io.gendan.complaint.incidentcase.CaseView.LetterView;
import io.gendan.complaint.incidentcase.CaseView.ShipmentView;
import io.gendan.complaint.incidentcase.CaseView.Status;
import io.gendan.complaint.letter.Letters;
import io.gendan.complaint.words.CaseId;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads cases with all that belongs to them: four statements, for one case or for two hundred. */
@Singleton
class CaseViews {
    private final Letters letters;
    private final Conversations conversations;

    CaseViews(Letters letters, Conversations conversations) {
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
            Map<CaseId, List<Conversations.Row>> contacts) {}

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
                conversations.of(tx, ids).stream().collect(groupingBy(Conversations.Row::caseId)));
        return tx.query("SELECT * FROM incident_case WHERE id = ANY (?) ORDER BY id", row -> view(row, about), ids);
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
                instant(row, "fed_back_at"));
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
                        instant(row, "insurance_due_at")),
                new CarrierInquiry(instant(row, "carrier_due_at"), instant(row, "carrier_answered_at")),
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

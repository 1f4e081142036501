package io.gendan.complaint.incidentcase;

import static io.gendan.eventsourcing.Columns.instant;
import static java.util.stream.Collectors.groupingBy;

import io.gendan.complaint.incidentcase.CaseView.CaseTask;
import io.gendan.complaint.incidentcase.CaseView.LetterView;
import io.gendan.complaint.incidentcase.CaseView.ShipmentView;
import io.gendan.complaint.incidentcase.CaseView.Status;
import io.gendan.complaint.incidentcase.CaseView.ToSay;
import io.gendan.complaint.letter.LetterList;
import io.gendan.complaint.words.CaseId;
import io.gendan.complaint.words.ClaimId;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.IncidentId;
import io.gendan.complaint.words.Rung;
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

/** Reads cases with all that belongs to them: seven statements, for one case or for two hundred. */
@Singleton
class CaseViews {
    private final LetterList letters;
    private final Conversations conversations;
    private final Clock clock;

    CaseViews(LetterList letters, Conversations conversations, Clock clock) {
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
            Map<CaseId, List<LetterList.View>> letters,
            Map<CaseId, List<LetterList.ToSay>> toSay,
            Map<CaseId, List<Conversations.Row>> contacts,
            Map<CaseId, List<ComplaintId>> complaints,
            Map<CaseId, List<ClaimId>> claims,
            Instant now) {}

    private List<CaseView> views(Tx tx, String where, List<Object> arguments) {
        var ids = tx.query("SELECT id FROM incident_case " + where, CaseViews::id, arguments.toArray());
        if (ids.isEmpty()) return List.of();
        var about = new About(
                CaseBelongings.shipments(tx, ids),
                letters.of(tx, ids).stream()
                        .collect(groupingBy(letter -> new CaseId(letter.matter().id()))),
                letters.toSay(tx, ids).stream()
                        .collect(groupingBy(one -> new CaseId(one.matter().id()))),
                conversations.of(tx, ids).stream().collect(groupingBy(Conversations.Row::caseId)),
                CaseBelongings.complaints(tx, ids),
                CaseBelongings.claims(tx, ids),
                clock.instant());
        return tx.query(
                "SELECT * FROM incident_case LEFT JOIN case_progress ON case_id = id WHERE id = ANY (?) ORDER BY id",
                row -> view(row, about),
                ids);
    }

    private static CaseId id(ResultSet row) throws SQLException {
        return new CaseId(row.getObject("id", UUID.class));
    }

    private static LetterView letter(LetterList.View letter) {
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
        var toSay = about.toSay().getOrDefault(id, List.of());
        var steps = CaseProgress.tasks(row, about.now());
        var tasks = toSay.isEmpty() ? steps : steps.stream().map(CaseTask::onUs).toList();
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
                CaseProgress.insurance(row, tasks),
                CaseProgress.carrier(row, tasks),
                tasks,
                about.complaints().getOrDefault(id, List.of()),
                about.claims().getOrDefault(id, List.of()),
                about.letters().getOrDefault(id, List.of()).stream()
                        .map(CaseViews::letter)
                        .toList(),
                toSay.stream()
                        .map(one -> new ToSay(one.id(), one.kind(), one.way(), one.words(), one.since()))
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

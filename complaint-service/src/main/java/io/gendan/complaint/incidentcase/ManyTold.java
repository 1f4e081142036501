package io.gendan.complaint.incidentcase;

import io.gendan.complaint.incidentcase.CaseEvent.CustomerTold;
import io.gendan.complaint.incidentcase.CaseEvent.InsuranceAsked;
import io.gendan.complaint.words.ShipmentId;
import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.Follower.News;
import io.gendan.eventsourcing.Tx;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rows of many cases whose customers were told, each of one thing: what {@link CaseList} writes one by one. */
final class ManyTold {
    private static final String SHIPMENTS = "UPDATE case_shipment SET told_at = coalesce(told_at, now.at)"
            + " FROM unnest(?::uuid[], ?::uuid[], ?::text[]::timestamptz[]) AS now (case_id, shipment_id, at)"
            + " WHERE case_shipment.case_id = now.case_id AND case_shipment.shipment_id = now.shipment_id";

    private static final String CASES = """
            UPDATE incident_case SET version = now.version,
                told_by = CASE WHEN told_at IS NULL THEN now.by ELSE told_by END,
                channel = CASE WHEN told_at IS NULL THEN now.channel ELSE incident_case.channel END,
                told_at = coalesce(told_at, now.at), untold = now.untold, escalate_at = now.escalate_at,
                insurance_status = CASE WHEN now.insurance_due_at IS NULL THEN insurance_status ELSE 'ASKED' END,
                insurance_due_at = coalesce(now.insurance_due_at, incident_case.insurance_due_at)
            FROM unnest(?::uuid[], ?::text[]::bigint[], ?::text[], ?::text[], ?::text[]::timestamptz[], ?::text[]::boolean[],
                ?::text[]::timestamptz[], ?::text[]::timestamptz[])
                AS now (id, version, by, channel, at, untold, escalate_at, insurance_due_at)
            WHERE incident_case.id = now.id""";

    /** What becomes of one case's row. */
    private record Row(UUID id, long version, CustomerTold told, CaseFile file, Instant insuranceDueAt) {}

    private record Shipment(UUID caseId, ShipmentId id, Instant at) {}

    private ManyTold() {}

    /** False, and nothing is written, when something else is among the news. */
    static boolean written(Tx tx, List<News<IncidentCase, CaseEvent>> all) {
        var rows = new LinkedHashMap<UUID, Row>();
        for (var news : all) if (!take(rows, news)) return false;
        write(tx, rows);
        return true;
    }

    private static boolean take(Map<UUID, Row> rows, News<IncidentCase, CaseEvent> news) {
        var id = news.fact().streamId();
        var before = rows.get(id);
        var version = news.fact().version();
        if (news.fact().event() instanceof CustomerTold told && before == null)
            rows.put(id, new Row(id, version, told, IncidentCase.file(news.state()), null));
        else if (news.fact().event() instanceof InsuranceAsked asked && before != null)
            rows.put(id, new Row(id, version, before.told(), before.file(), asked.dueAt()));
        else return false;
        return true;
    }

    private static void write(Tx tx, Map<UUID, Row> rows) {
        var cases = rows.values();
        var shipments = cases.stream()
                .flatMap(row -> row.told().about().shipmentIds().stream()
                        .map(id -> new Shipment(row.id(), id, row.told().at())))
                .toList();
        tx.update(
                SHIPMENTS,
                Columns.of(shipments, Shipment::caseId),
                Columns.of(shipments, Shipment::id),
                Columns.of(shipments, Shipment::at));
        int changed = tx.update(
                CASES,
                Columns.of(cases, Row::id),
                Columns.of(cases, Row::version),
                Columns.of(cases, row -> row.told().by()),
                Columns.of(cases, row -> row.told().channel()),
                Columns.of(cases, row -> row.told().at()),
                Columns.of(cases, row -> row.file().untoldSince().isPresent()),
                Columns.of(cases, row -> row.file().escalationAt().orElse(null)),
                Columns.of(cases, Row::insuranceDueAt));
        if (changed != cases.size()) throw new IllegalStateException("cases have no row: rebuild case-list");
    }
}

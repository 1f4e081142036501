package io.gendan.complaint.incidentcase;

import io.gendan.complaint.incidentcase.CaseEvent.AffectedShipment;
import io.gendan.complaint.incidentcase.CaseEvent.CarrierAsked;
import io.gendan.complaint.incidentcase.CaseEvent.LetterWritten;
import io.gendan.complaint.incidentcase.CaseEvent.Opened;
import io.gendan.complaint.incidentcase.CaseEvent.ShipmentAdded;
import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.Follower.News;
import io.gendan.eventsourcing.Tx;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rows of many cases that took in goods, those that were opened by it and those that were there: what {@link CaseList} writes one by one. */
final class ManyTakenIn {
    private static final String OPEN =
            "INSERT INTO incident_case (id, case_no, incident_id, incident_no, customer_id, untold, insurance_status, version,"
                    + " carrier_due_at, escalate_at, unnamed_since)"
                    + " SELECT id, case_no, incident_id, incident_no, customer_id, true, 'UNKNOWN', version, carrier_due_at, escalate_at,"
                    + " unnamed_since FROM unnest(?::uuid[], ?::text[], ?::uuid[], ?::text[], ?::uuid[], ?::text[]::bigint[],"
                    + " ?::text[]::timestamptz[], ?::text[]::timestamptz[], ?::text[]::timestamptz[])"
                    + " AS now (id, case_no, incident_id, incident_no, customer_id, version, carrier_due_at, escalate_at, unnamed_since)";

    private static final String CHANGE =
            "UPDATE incident_case SET version = now.version, untold = true, carrier_answered_at = NULL,"
                    + " carrier_due_at = coalesce(now.carrier_due_at, incident_case.carrier_due_at),"
                    + " escalate_at = now.escalate_at, unnamed_since = CASE WHEN now.named THEN now.unnamed_since"
                    + " ELSE coalesce(incident_case.unnamed_since, now.unnamed_since) END"
                    + " FROM unnest(?::uuid[], ?::text[]::bigint[], ?::text[]::timestamptz[], ?::text[]::timestamptz[],"
                    + " ?::text[]::timestamptz[], ?::text[]::boolean[])"
                    + " AS now (id, version, carrier_due_at, escalate_at, unnamed_since, named) WHERE incident_case.id = now.id";

    private static final String ADD =
            "INSERT INTO case_shipment (case_id, shipment_id, seq, shipment_no, order_id, order_no, incoterm, leg_no, condition)"
                    + " SELECT case_id, shipment_id, seq, shipment_no, order_id, order_no, incoterm, leg_no, 'UNKNOWN'"
                    + " FROM unnest(?::uuid[], ?::uuid[], ?::text[]::int[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[]::int[])"
                    + " AS now (case_id, shipment_id, seq, shipment_no, order_id, order_no, incoterm, leg_no)"
                    + " ON CONFLICT (case_id, shipment_id) DO UPDATE"
                    + " SET unharmed_at = NULL, told_at = NULL, condition = 'UNKNOWN', fed_back_at = NULL";

    private record Goods(UUID caseId, long seq, AffectedShipment shipment) {}

    /** What becomes of one case's row. */
    private static final class Row {
        private final UUID id;
        private long version;
        private Opened opened;
        private Instant carrierDueAt;
        private Instant escalateAt;
        private Instant unnamedSince;
        private boolean named;
        private boolean added;

        private Row(UUID id) {
            this.id = id;
        }
    }

    private final Map<UUID, Row> rows = new LinkedHashMap<>();
    private final List<Goods> goods = new ArrayList<>();

    private ManyTakenIn() {}

    /** False, and nothing is written, when something else is among the news. */
    static boolean written(Tx tx, List<News<IncidentCase, CaseEvent>> all) {
        var many = new ManyTakenIn();
        for (var news : all) if (!many.take(news)) return false;
        if (!many.rows.values().stream().allMatch(row -> row.added)) return false;
        many.write(tx);
        return true;
    }

    private boolean take(News<IncidentCase, CaseEvent> news) {
        var fact = news.fact();
        var row = rows.computeIfAbsent(fact.streamId(), Row::new);
        row.version = fact.version();
        if (fact.event() instanceof Opened opened) row.opened = opened;
        else if (fact.event() instanceof CarrierAsked asked) row.carrierDueAt = asked.dueAt();
        else if (fact.event() instanceof ShipmentAdded added) {
            row.added = true;
            row.escalateAt = IncidentCase.file(news.state()).escalationAt().orElse(null);
            if (row.unnamedSince == null) row.unnamedSince = fact.recordedAt();
            goods.add(new Goods(row.id, fact.version(), added.shipment()));
        } else if (!(fact.event() instanceof LetterWritten written)) return false;
        else if (CaseList.announces(written.kind())) {
            row.named = true;
            row.unnamedSince = null;
        }
        return true;
    }

    private void write(Tx tx) {
        // In one order for all who open cases, so that two who open the same ones do not wait for each other.
        open(
                tx,
                rows.values().stream()
                        .filter(row -> row.opened != null)
                        .sorted(Comparator.comparing(
                                (Row row) -> row.opened.incident().id() + "/" + row.opened.customerId()))
                        .toList());
        change(tx, rows.values().stream().filter(row -> row.opened == null).toList());
        tx.update(
                ADD,
                Columns.of(goods, Goods::caseId),
                Columns.of(goods, one -> one.shipment().id()),
                Columns.of(goods, Goods::seq),
                Columns.of(goods, one -> one.shipment().shipmentNo()),
                Columns.of(goods, one -> one.shipment().orderId()),
                Columns.of(goods, one -> one.shipment().orderNo()),
                Columns.of(goods, one -> one.shipment().incoterm()),
                Columns.of(goods, one -> one.shipment().legNo()));
    }

    private static void open(Tx tx, List<Row> fresh) {
        if (fresh.isEmpty()) return;
        tx.update(
                OPEN,
                Columns.of(fresh, row -> row.id),
                Columns.of(fresh, row -> row.opened.caseNo()),
                Columns.of(fresh, row -> row.opened.incident().id()),
                Columns.of(fresh, row -> row.opened.incident().incidentNo()),
                Columns.of(fresh, row -> row.opened.customerId()),
                Columns.of(fresh, row -> row.version),
                Columns.of(fresh, row -> row.carrierDueAt),
                Columns.of(fresh, row -> row.escalateAt),
                Columns.of(fresh, row -> row.unnamedSince));
    }

    private static void change(Tx tx, List<Row> known) {
        if (known.isEmpty()) return;
        int changed = tx.update(
                CHANGE,
                Columns.of(known, row -> row.id),
                Columns.of(known, row -> row.version),
                Columns.of(known, row -> row.carrierDueAt),
                Columns.of(known, row -> row.escalateAt),
                Columns.of(known, row -> row.unnamedSince),
                Columns.of(known, row -> row.named));
        if (changed != known.size()) throw new IllegalStateException("cases have no row: rebuild case-list");
    }
}

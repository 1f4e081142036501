package io.gendan.shipment.gate;

import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Transactions;
import io.gendan.shipment.identifier.DemandId;
import io.gendan.shipment.identifier.IncidentId;
import jakarta.inject.Singleton;
import java.util.Optional;

/** For tests: questions to the log itself. */
@Singleton
class Log {
    private final Transactions transactions;

    Log(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Cleared behind the report although the goods are on that voyage and nothing has been closed. */
    long clearedAfter(IncidentId incident) {
        return count("""
                SELECT count(*) FROM event AS reported
                JOIN event AS booked ON booked.name = 'shipment-booked'
                     AND booked.body -> 'legs' @> jsonb_build_array(jsonb_build_object(
                         'imo', reported.body ->> 'imo', 'voyage', reported.body ->> 'voyage'))
                JOIN event AS cleared ON cleared.name = 'billing-cleared'
                     AND cleared.body -> 'shipments' @> to_jsonb(booked.stream_id::text)
                WHERE reported.name = 'incident-reported' AND reported.stream_id = ? AND cleared.position > reported.position""", incident);
    }

    /** Clearances of that voyage that a timeline shows on another side of the report than the log. */
    long outOfTime(IncidentId incident) {
        return count("""
                SELECT count(*) FROM event AS reported
                JOIN event AS booked ON booked.name = 'shipment-booked'
                     AND booked.body -> 'legs' @> jsonb_build_array(jsonb_build_object(
                         'imo', reported.body ->> 'imo', 'voyage', reported.body ->> 'voyage'))
                JOIN event AS decided ON decided.name IN ('billing-cleared', 'billing-refused')
                     AND decided.body -> 'shipments' @> to_jsonb(booked.stream_id::text)
                WHERE reported.name = 'incident-reported' AND reported.stream_id = ?
                  AND (decided.position > reported.position)
                      <> ((decided.body ->> 'at')::timestamptz > (reported.body ->> 'at')::timestamptz)""", incident);
    }

    long count(String sql, Object... arguments) {
        return transactions.in(
                Cause.of("test"),
                tx -> tx.first(sql, row -> row.getLong(1), arguments).orElseThrow());
    }

    Optional<String> statusOf(DemandId demand) {
        return transactions.in(
                Cause.of("test"),
                tx -> tx.first("SELECT status FROM clearance WHERE demand_id = ?", row -> row.getString(1), demand));
    }

    long marksOf(IncidentId incident) {
        return count("SELECT count(*) FROM affected_shipment WHERE incident_id = ?", incident);
    }

    boolean finished(IncidentId incident) {
        return count("SELECT count(*) FROM marking WHERE incident_id = ? AND finished_at IS NOT NULL", incident) == 1;
    }
}

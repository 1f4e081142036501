package io.gendan.acceptance;

import io.gendan.local.House;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads the event logs after a run and counts what must never be there. It knows the facts, not the code that wrote them. */
final class Checker {
    /** Which incidents concern which shipments, decided here anew: the goods were not off that leg before it happened. */
    private static final String CONCERNED = """
            WITH leg AS (
                SELECT stream_id AS shipment, position AS booked, (l ->> 'legNo')::int AS leg_no, l ->> 'imo' AS imo, l ->> 'voyage' AS voyage,
                       jsonb_array_length(body -> 'legs') AS legs
                FROM event, jsonb_array_elements(body -> 'legs') l WHERE name = 'shipment-booked'),
            moved AS (
                SELECT stream_id AS shipment, name, (body ->> 'legNo')::int AS leg_no, (body ->> 'at')::timestamptz AS at
                FROM event WHERE name IN ('shipment-departed', 'shipment-arrived')),
            concerned AS (
                SELECT leg.shipment, i.stream_id AS incident, greatest(i.position, leg.booked) AS since
                FROM leg JOIN event i ON i.name = 'incident-reported' AND i.body ->> 'imo' = leg.imo AND i.body ->> 'voyage' = leg.voyage
                WHERE NOT EXISTS (SELECT FROM moved m WHERE m.shipment = leg.shipment AND m.at < (i.body ->> 'occurredAt')::timestamptz
                        AND (m.name = 'shipment-departed' AND m.leg_no > leg.leg_no OR m.name = 'shipment-arrived' AND m.leg_no = leg.legs AND leg.leg_no = leg.legs))
                  AND NOT EXISTS (SELECT FROM event w WHERE w.name = 'incident-withdrawn' AND w.stream_id = i.stream_id AND w.position < leg.booked)),
            closed AS (
                SELECT stream_id AS shipment, (body ->> 'incident')::uuid AS incident, position FROM event WHERE name = 'incident-closed'),
            marked AS (
                SELECT stream_id AS shipment, (body -> 'hit' ->> 'incident')::uuid AS incident, body -> 'billedBefore' AS billed_before, position
                FROM event WHERE name = 'shipment-affected'),
            cleared AS (
                SELECT stream_id AS demand, s::uuid AS shipment, body ->> 'demandNo' AS demand_no, position
                FROM event, jsonb_array_elements_text(body -> 'shipments') s WHERE name = 'billing-cleared')
            """;

    private final Logs logs;
    private final Mailbox mailbox;

    Checker(House house, Mailbox mailbox) {
        this.logs = new Logs(house);
        this.mailbox = mailbox;
    }

    /** What was looked for, and how often it was found. {@code accepted}: the demands that were answered 2xx. */
    Map<String, Long> check(Set<String> accepted) {
        var found = new LinkedHashMap<String, Long>();
        found.put("B1  cleared between an incident and its settling", shipments("""
                SELECT count(*) FROM cleared JOIN concerned USING (shipment) WHERE concerned.since < cleared.position AND NOT EXISTS (
                    SELECT FROM closed WHERE closed.shipment = cleared.shipment AND closed.incident = concerned.incident AND closed.position < cleared.position)"""));
        found.put("B1  shipments on board that were never marked", shipments("""
                SELECT count(*) FROM concerned WHERE NOT EXISTS (
                    SELECT FROM marked WHERE marked.shipment = concerned.shipment AND marked.incident = concerned.incident)"""));
        found.put("B1  shipments settled before their customer was told", logs.count("complaint_service", """
                SELECT count(*) FROM event s, jsonb_array_elements_text(s.body -> 'about' -> 'shipmentIds') shipment
                WHERE s.name = 'case-settled' AND NOT EXISTS (
                    SELECT FROM event t WHERE t.name = 'customer-told' AND t.stream_id = s.stream_id AND t.version < s.version
                        AND t.body -> 'about' -> 'shipmentIds' ? shipment)"""));
        found.put("B1  customers told of an incident before it was known", logs.count("complaint_service", """
                SELECT count(*) FROM event t JOIN event o ON o.stream_id = t.stream_id AND o.name = 'case-opened'
                WHERE t.name = 'customer-told' AND (t.body ->> 'at')::timestamptz < (o.body -> 'incident' ->> 'reportedAt')::timestamptz"""));
        found.put("B2  demands issued that nobody cleared or overrode", issuedWithoutClearance());
        found.put("B4  issued before the incident, and not put on hold", notOnHold());
        found.put("B4  billed before the incident, and not named in the mark", shipments("""
                SELECT count(*) FROM marked JOIN cleared USING (shipment) WHERE cleared.position < marked.position
                    AND NOT marked.billed_before ? cleared.demand_no"""));
        found.put(
                "lost: demands answered 2xx that are in no log",
                missing(accepted, "order_service", "SELECT stream_id FROM event WHERE name = 'demand-requested'"));
        found.put(
                "lost: demands answered 2xx that were never decided",
                missing(accepted, "shipment_service", "SELECT stream_id FROM event WHERE category = 'clearance'"));
        found.put("lost: messages parked", parked());
        found.put(
                "lost: positions missing in the feed",
                logs.count("gateway", "SELECT coalesce(max(position), 0) - count(*) FROM feed"));
        found.put("twice: demands issued", twice("order_service", "name = 'demand-issued'", "stream_id"));
        found.put(
                "twice: shipments marked for one incident",
                twice("shipment_service", "name = 'shipment-affected'", "stream_id, body -> 'hit' ->> 'incident'"));
        found.put("twice: cases open for one incident and customer", casesTwice());
        found.put(
                "twice: one letter told",
                twice("complaint_service", "name = 'customer-told' AND body ? 'letter'", "body ->> 'letter'"));
        found.put("twice: mails with different ids in one case for one thing", mailsTwice());
        return found;
    }

    private long shipments(String question) {
        return logs.count("shipment_service", CONCERNED + question);
    }

    private long issuedWithoutClearance() {
        var issued =
                new HashSet<>(logs.texts("order_service", "SELECT stream_id FROM event WHERE name = 'demand-issued'"));
        issued.removeAll(logs.texts("order_service", "SELECT stream_id FROM event WHERE name = 'demand-overridden'"));
        issued.removeAll(logs.texts("shipment_service", "SELECT stream_id FROM event WHERE name = 'billing-cleared'"));
        return issued.size();
    }

    private long notOnHold() {
        var cleared = new HashSet<>(logs.texts("shipment_service", CONCERNED + """
                SELECT cleared.demand || '/' || concerned.incident FROM cleared JOIN concerned USING (shipment) WHERE cleared.position < concerned.since"""));
        cleared.removeAll(logs.texts("order_service", """
                SELECT stream_id || '/' || (body -> 'hit' ->> 'incident') FROM event WHERE name = 'demand-collection-held'"""));
        return cleared.size();
    }

    private long missing(Set<String> accepted, String database, String there) {
        var missing = new HashSet<>(accepted);
        missing.removeAll(logs.texts(database, there));
        return missing.size();
    }

    private long parked() {
        return House.DATABASES.stream()
                .mapToLong(database -> logs.count(database, "SELECT count(*) FROM parked"))
                .sum();
    }

    private long twice(String database, String facts, String key) {
        return logs.count(
                database,
                "SELECT count(*) FROM (SELECT 1 FROM event WHERE " + facts + " GROUP BY " + key
                        + " HAVING count(*) > 1) AS twice");
    }

    private long casesTwice() {
        return logs.count("complaint_service", """
                SELECT count(*) FROM (SELECT 1 FROM event o WHERE name = 'case-opened' AND NOT EXISTS (
                        SELECT FROM event s WHERE s.name = 'case-settled' AND s.stream_id = o.stream_id)
                    GROUP BY body -> 'incident' ->> 'id', body ->> 'customerId' HAVING count(*) > 1) AS twice""");
    }

    /** A mail that is sent again carries the same Message-ID and is recognised; two ids for one subject and text are two letters. */
    private long mailsTwice() {
        var ids = new HashSet<String>();
        var letters = new HashSet<String>();
        for (var mail : mailbox.all()) {
            ids.add(mail.messageId());
            letters.add(mail.to() + mail.subject() + mail.text());
        }
        return ids.size() - letters.size();
    }
}

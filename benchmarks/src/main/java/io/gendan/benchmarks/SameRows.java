package io.gendan.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The rows that one incident led to, to be written again by the fastest plain way: batches, and one commit for many. */
record SameRows(List<Row> rows) {
    private static final int AT_ONCE = 500;

    /** The fact as the log has it, the message as Kafka has it. */
    record Row(Event event, ConsumerRecord<String, String> message) {}

    record Event(UUID stream, long version, UUID id, String name, String body, UUID correlation, String actor) {}

    /** A mark's {@code ce_id} is the id of the fact behind it. */
    static SameRows of(List<ConsumerRecord<String, String>> marks, Connection shipmentService) throws SQLException {
        var byId = new HashMap<UUID, ConsumerRecord<String, String>>();
        for (var mark : marks) byId.put(UUID.fromString(Marks.header(mark, "ce_id")), mark);
        var rows = new ArrayList<Row>();
        try (var query = shipmentService.prepareStatement(
                "SELECT stream_id, version, event_id, name, body::text, correlation, actor FROM event WHERE event_id = ANY (?)")) {
            query.setArray(
                    1, shipmentService.createArrayOf("uuid", byId.keySet().toArray()));
            try (var found = query.executeQuery()) {
                while (found.next()) {
                    var event = new Event(
                            found.getObject(1, UUID.class),
                            found.getLong(2),
                            found.getObject(3, UUID.class),
                            found.getString(4),
                            found.getString(5),
                            found.getObject(6, UUID.class),
                            found.getString(7));
                    rows.add(new Row(event, byId.get(event.id())));
                }
            }
        }
        if (rows.size() != marks.size()) throw new IllegalStateException("the log and Kafka do not say the same");
        return new SameRows(rows);
    }

    /** In seconds. */
    double write(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        long began = System.nanoTime();
        try (var events = connection.prepareStatement(
                        "INSERT INTO event (category, stream_id, version, event_id, name, body, recorded_at, correlation, actor)"
                                + " VALUES ('shipment', ?, ?, ?, ?, ?::jsonb, ?, ?, ?)");
                var messages = connection.prepareStatement(
                        "INSERT INTO outbox (topic, key, message_id, sequence, type, body, correlation, recorded_at)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
                var marks = connection.prepareStatement(
                        "INSERT INTO affected_shipment (incident_id, shipment_id, customer_id, marked_at) VALUES (?, ?, ?, ?)")) {
            for (int from = 0; from < rows.size(); from += AT_ONCE) {
                for (var row : rows.subList(from, Math.min(from + AT_ONCE, rows.size()))) {
                    add(events, row.event());
                    add(messages, row);
                    add(
                            marks,
                            row.event().correlation(),
                            row.event().stream(),
                            row.event().id(),
                            now());
                }
                for (var batch : List.of(events, messages, marks)) batch.executeBatch();
                connection.commit();
            }
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private static void add(PreparedStatement events, Event event) throws SQLException {
        add(
                events,
                event.stream(),
                event.version(),
                event.id(),
                event.name(),
                event.body(),
                now(),
                event.correlation(),
                event.actor());
    }

    private static void add(PreparedStatement messages, Row row) throws SQLException {
        add(
                messages,
                row.message().topic(),
                row.event().stream(),
                row.event().id(),
                row.event().version(),
                Marks.header(row.message(), "ce_type"),
                row.message().value(),
                row.event().correlation(),
                now());
    }

    private static void add(PreparedStatement batch, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) batch.setObject(i + 1, values[i]);
        batch.addBatch();
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }
}

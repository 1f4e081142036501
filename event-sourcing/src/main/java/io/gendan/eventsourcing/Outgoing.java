package io.gendan.eventsourcing;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A row of the outbox as it goes out: a CloudEvent in binary mode, which {@link Incoming} reads. */
final class Outgoing {
    static final String COLUMNS =
            "id, topic, key, message_id, sequence, type, body, correlation, traceparent, recorded_at";

    private Outgoing() {}

    static ProducerRecord<String, String> record(ResultSet row, String source) throws SQLException {
        var key = row.getObject("key", UUID.class).toString();
        var time = row.getObject("recorded_at", OffsetDateTime.class).toInstant();
        var record = new ProducerRecord<>(row.getString("topic"), key, row.getString("body"));
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", row.getString("message_id"));
        header(record, "ce_source", source);
        header(record, "ce_type", row.getString("type"));
        header(record, "ce_subject", key);
        header(record, "ce_sequence", row.getString("sequence"));
        header(record, "ce_time", time.toString());
        header(record, "ce_correlationid", row.getString("correlation"));
        header(record, "content-type", "application/json");
        if (row.getString("traceparent") != null) header(record, "traceparent", row.getString("traceparent"));
        return record;
    }

    private static void header(ProducerRecord<String, String> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}

package io.gendan.eventsourcing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * One message as it came in: a CloudEvent in binary mode.
 *
 * @param subject {@code ce_subject}, the aggregate it speaks of
 * @param sequence {@code ce_sequence}, the version of that aggregate
 * @param body JSON, read by who knows the type
 */
public record Incoming(
        String topic,
        String key,
        UUID id,
        String type,
        String source,
        UUID subject,
        long sequence,
        Instant time,
        UUID correlation,
        String traceparent,
        String body) {

    /** Throws {@link EventJson.UnreadableMessage} when a header that every message of ours has is missing or wrong. */
    static Incoming of(String topic, String key, Map<String, String> headers, String body) {
        try {
            return new Incoming(
                    topic,
                    key,
                    UUID.fromString(headers.get("ce_id")),
                    headers.get("ce_type").strip(),
                    headers.get("ce_source").strip(),
                    UUID.fromString(headers.get("ce_subject")),
                    Long.parseLong(headers.get("ce_sequence")),
                    Instant.parse(headers.get("ce_time")),
                    UUID.fromString(headers.get("ce_correlationid")),
                    headers.get("traceparent"),
                    body);
        } catch (RuntimeException e) {
            throw new EventJson.UnreadableMessage("a CloudEvents header is missing or wrong in " + headers, e);
        }
    }

    static Map<String, String> headers(ConsumerRecord<String, String> record) {
        var headers = new HashMap<String, String>();
        for (var header : record.headers())
            if (header.value() != null) headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        return headers;
    }

    /** What is done because of this message was asked by nobody but the message. */
    Cause cause(String service) {
        return new Cause(service, correlation, id, traceparent);
    }
}

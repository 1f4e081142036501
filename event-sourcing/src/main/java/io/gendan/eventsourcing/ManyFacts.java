package io.gendan.eventsourcing;

import java.util.List;

/** The rows of many facts. Their columns are sent as arrays, so that one statement, understood once by PostgreSQL, fits any number. */
final class ManyFacts {
    private static final String EVENTS =
            "INSERT INTO event (category, stream_id, version, event_id, name, body, recorded_at, correlation, causation, actor)"
                    + " SELECT ?, * FROM unnest(?::uuid[], ?::text[]::bigint[], ?::uuid[], ?::text[], ?::text[]::jsonb[],"
                    + " ?::text[]::timestamptz[], ?::uuid[], ?::uuid[], ?::text[])";
    private static final String MESSAGES =
            "INSERT INTO outbox (topic, key, message_id, sequence, type, body, correlation, traceparent, recorded_at)"
                    + " SELECT * FROM unnest(?::text[], ?::uuid[], ?::uuid[], ?::text[]::bigint[], ?::text[], ?::text[], ?::uuid[],"
                    + " ?::text[], ?::text[]::timestamptz[])";

    private ManyFacts() {}

    static <E> void insert(Tx tx, String category, List<Recorded<E>> facts, EventJson<E> json) {
        tx.update(
                EVENTS,
                category,
                Columns.of(facts, Recorded::streamId),
                Columns.of(facts, Recorded::version),
                Columns.of(facts, Recorded::eventId),
                Columns.of(facts, fact -> json.nameOf(fact.event())),
                Columns.of(facts, fact -> json.write(fact.event())),
                Columns.of(facts, Recorded::recordedAt),
                Columns.of(facts, fact -> fact.cause().correlation()),
                Columns.of(facts, fact -> fact.cause().causation()),
                Columns.of(facts, fact -> fact.cause().actor()));
    }

    static void insertMessages(Tx tx, List<Outbox.Message> messages) {
        if (messages.isEmpty()) return;
        tx.update(
                MESSAGES,
                Columns.of(messages, Outbox.Message::topic),
                Columns.of(messages, Outbox.Message::key),
                Columns.of(messages, Outbox.Message::id),
                Columns.of(messages, Outbox.Message::sequence),
                Columns.of(messages, Outbox.Message::type),
                Columns.of(messages, Outbox.Message::body),
                Columns.of(messages, message -> message.cause().correlation()),
                Columns.of(messages, message -> message.cause().traceparent()),
                Columns.of(messages, Outbox.Message::recordedAt));
    }
}

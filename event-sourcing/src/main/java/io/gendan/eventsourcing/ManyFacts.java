package io.gendan.eventsourcing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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
                column(facts, Recorded::streamId),
                column(facts, fact -> "" + fact.version()),
                column(facts, Recorded::eventId),
                column(facts, fact -> json.nameOf(fact.event())),
                column(facts, fact -> json.write(fact.event())),
                column(facts, fact -> fact.recordedAt().toString()),
                column(facts, fact -> fact.cause().correlation()),
                column(facts, fact -> fact.cause().causation()),
                column(facts, fact -> fact.cause().actor()));
    }

    static void insertMessages(Tx tx, List<Outbox.Message> messages) {
        if (messages.isEmpty()) return;
        tx.update(
                MESSAGES,
                column(messages, Outbox.Message::topic),
                column(messages, Outbox.Message::key),
                column(messages, Outbox.Message::id),
                column(messages, message -> "" + message.sequence()),
                column(messages, Outbox.Message::type),
                column(messages, Outbox.Message::body),
                column(messages, message -> message.cause().correlation()),
                column(messages, message -> message.cause().traceparent()),
                column(messages, message -> message.recordedAt().toString()));
    }

    private static <T> List<Object> column(List<T> rows, Function<T, Object> value) {
        var column = new ArrayList<Object>(rows.size());
        for (var row : rows) column.add(value.apply(row)); // may be null
        return column;
    }
}

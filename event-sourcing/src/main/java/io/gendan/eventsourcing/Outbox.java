package io.gendan.eventsourcing;

import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has been decided and not yet been told. Rows come with the facts and go when the broker has them. */
@Singleton
public class Outbox {
    private static final String EVENTS =
            "INSERT INTO event (category, stream_id, version, event_id, name, body, recorded_at, correlation, causation, actor) VALUES ";
    private static final String EVENT_ROW = "(?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)";
    private static final String MESSAGES =
            "INSERT INTO outbox (topic, key, message_id, sequence, type, body, correlation, traceparent, recorded_at) VALUES ";
    private static final String MESSAGE_ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final Map<Long, String> STATEMENTS = new ConcurrentHashMap<>();

    private final MessageTypes types;
    private final Semaphore news = new Semaphore(0);

    public Outbox(MessageTypes types) {
        this.types = types;
    }

    /** One public message as the relay will send it. */
    record Message(
            String topic, UUID key, UUID id, long sequence, String type, String body, Cause cause, Instant recordedAt) {

        int bind(PreparedStatement to, int next) throws SQLException {
            to.setString(next++, topic);
            to.setObject(next++, key);
            to.setObject(next++, id);
            to.setLong(next++, sequence);
            to.setString(next++, type);
            to.setString(next++, body);
            to.setObject(next++, cause.correlation());
            to.setString(next++, cause.traceparent());
            to.setObject(next++, OffsetDateTime.ofInstant(recordedAt, ZoneOffset.UTC));
            return next;
        }
    }

    <E> List<Message> messagesOf(List<Recorded<E>> facts, Publisher<E> publisher) {
        var messages = new ArrayList<Message>(facts.size());
        for (var fact : facts)
            publisher.translate(fact).ifPresent(message -> messages.add(envelope(publisher.topic(), fact, message)));
        return messages;
    }

    private Message envelope(String topic, Recorded<?> fact, Record message) {
        var body = EventJson.toJson(message);
        return new Message(
                topic,
                fact.streamId(),
                fact.eventId(),
                fact.version(),
                types.typeOf(message.getClass()),
                body,
                fact.cause(),
                fact.recordedAt());
    }

    /** Facts and messages in one statement; PostgreSQL runs both parts or none. */
    static String appendSql(int events, int messages) {
        return STATEMENTS.computeIfAbsent(((long) events << 32) | messages, _ -> {
            var facts = EVENTS + rows(EVENT_ROW, events);
            return messages == 0 ? facts : "WITH appended AS (" + facts + ") " + MESSAGES + rows(MESSAGE_ROW, messages);
        });
    }

    /** Adds messages without facts of their own, and empties the list. How many there were. */
    int add(Tx tx, List<Message> messages) {
        if (messages.isEmpty()) return 0;
        ManyFacts.insertMessages(tx, messages);
        int added = messages.size();
        messages.clear();
        nudgeAfter(tx);
        return added;
    }

    /**
     * What waits under one key: normally nothing for longer than a moment.
     *
     * @param largestBytes Kafka takes messages up to a size
     */
    @Schema(name = "MessagesForTheBroker")
    record Waiting(String topic, UUID key, long messages, Instant since, long largestBytes) {}

    /** The keys that wait longest. */
    List<Waiting> waiting(Tx tx) {
        return tx.query(
                "SELECT topic, key, count(*), min(recorded_at) AS since, max(octet_length(body)) AS largest FROM outbox"
                        + " GROUP BY topic, key ORDER BY min(id) LIMIT 100",
                row -> new Waiting(
                        row.getString("topic"),
                        row.getObject("key", UUID.class),
                        row.getLong("count"),
                        Columns.instant(row, "since"),
                        row.getLong("largest")));
    }

    private static String rows(String row, int count) {
        return String.join(", ", java.util.Collections.nCopies(count, row));
    }

    void nudgeAfter(Tx tx) {
        tx.afterCommit(news::release);
    }

    /** Waits for a commit in this process, or that long: another replica's commits are found by looking. */
    void awaitNews(long millis) throws InterruptedException {
        if (news.tryAcquire(millis, java.util.concurrent.TimeUnit.MILLISECONDS)) news.drainPermits();
    }
}

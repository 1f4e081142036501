package io.gendan.gateway.feed;

import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.Transactions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The feed as a stream (SSE). Each reader has a virtual thread that reads the feed behind its own place and waits for news; it can
 * hold up nobody but itself. The feed is the truth: a stream that breaks is taken up again behind the last position seen.
 */
@Singleton
public class EventStream {
    private static final int BATCH = 100;
    private static final int A_WRITE_TAKES_S = 30;

    private final Feed feed;
    private final News news;
    private final Transactions transactions;
    private final Duration lookEvery;
    private final Duration heartbeat;
    private final Duration lifetime;
    private final Seats seats;
    private volatile boolean closing;

    EventStream(
            Feed feed,
            News news,
            Transactions transactions,
            @ConfigProperty(name = "gendan.feed.look-every") Duration lookEvery,
            @ConfigProperty(name = "gendan.feed.heartbeat") Duration heartbeat,
            @ConfigProperty(name = "gendan.feed.stream-lifetime") Duration lifetime,
            Seats seats) {
        this.feed = feed;
        this.news = news;
        this.transactions = transactions;
        this.lookEvery = lookEvery;
        this.heartbeat = heartbeat;
        this.lifetime = lifetime;
        this.seats = seats;
    }

    public static boolean isWanted(RoutingContext context) {
        var accepted = context.request().getHeader(HttpHeaders.ACCEPT);
        return context.request().method() == HttpMethod.GET
                && accepted != null
                && accepted.contains("text/event-stream");
    }

    /**
     * Throws a problem when the request cannot be understood or may not be answered; else it answers until the reader has enough, and
     * no longer than they may: until what they came with expires or is taken back.
     *
     * @param still asked before each look; it may wait
     */
    public void open(RoutingContext context, Sight sight, Instant expires, BooleanSupplier still) {
        var reader = Reader.of(context.request());
        seats.take(sight);
        var response = context.response()
                .setChunked(true)
                .putHeader("Content-Type", "text/event-stream")
                .putHeader("Cache-Control", "no-store")
                .putHeader("Content-Encoding", "identity") // compression would hold events back
                .putHeader("X-Accel-Buffering", "no");
        Thread.ofVirtual().name("event-stream").start(() -> {
            try {
                tell(response, sight, reader, expires, still);
                response.end();
            } catch (Exception gone) {
                if (!response.closed() && !response.ended()) response.reset();
            } finally {
                seats.leave(sight);
            }
        });
    }

    private void tell(HttpServerResponse response, Sight sight, Reader reader, Instant expires, BooleanSupplier still)
            throws Exception {
        var latest = Instant.now().plus(lifetime);
        var end = expires.isBefore(latest) ? expires : latest;
        var lastWord = Instant.now();
        var after = reader.after();
        write(response, "retry: 2000\n\n");
        try (var waiting = news.waiting(sight)) {
            while (!closing && !response.closed() && Instant.now().isBefore(end) && still.getAsBoolean()) {
                var items = behind(sight, after, reader);
                if (!items.isEmpty()) {
                    write(response, text(items));
                    after = items.getLast().position();
                    lastWord = Instant.now();
                } else if (Instant.now().isAfter(lastWord.plus(heartbeat))) {
                    write(response, ": still here\n\n");
                    lastWord = Instant.now();
                }
                if (items.size() < BATCH) waiting.await(shorter(lookEvery, Duration.between(Instant.now(), end)));
            }
        }
    }

    private List<Feed.Item> behind(Sight sight, long after, Reader reader) {
        return transactions.readingFor(
                sight.viewer(), Cause.of("gateway"), tx -> feed.behind(tx, sight, reader, after, BATCH));
    }

    private static String text(List<Feed.Item> items) {
        var text = new StringBuilder();
        for (var item : items)
            text.append("id: ")
                    .append(item.position())
                    .append("\nevent: ")
                    .append(item.type())
                    .append("\ndata: ")
                    .append(EventJson.toJson(item).replaceAll("[\\r\\n]", " "))
                    .append("\n\n");
        return text.toString();
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** A slow reader is waited for: what was written is out before the next is read. One that stands still loses its place. */
    private static void write(HttpServerResponse response, String text) throws Exception {
        response.write(text).toCompletionStage().toCompletableFuture().get(A_WRITE_TAKES_S, TimeUnit.SECONDS);
    }

    void close(@Observes io.quarkus.runtime.ShutdownEvent event) {
        closing = true;
        news.end();
    }
}

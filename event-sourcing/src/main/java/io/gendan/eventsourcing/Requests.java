package io.gendan.eventsourcing;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** From the HTTP request to its transaction and back: who asks and why, once per Idempotency-Key, again when somebody was faster. */
@Singleton
public class Requests {
    private static final int TRIES = 3;
    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}(-[0-9a-f]+){3}.{0,64}");

    private final Transactions transactions;
    private final IdempotencyKeys keys;
    private final SecurityIdentity identity;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final Clock clock;

    Requests(
            Transactions transactions,
            IdempotencyKeys keys,
            SecurityIdentity identity,
            HttpHeaders headers,
            UriInfo uri,
            Clock clock) {
        this.transactions = transactions;
        this.keys = keys;
        this.identity = identity;
        this.headers = headers;
        this.uri = uri;
        this.clock = clock;
    }

    /**
     * Runs a command in a transaction of its own. With an Idempotency-Key the answer is stored in the same transaction.
     *
     * @param body the parsed request body, null if it has none; the same key with another body is refused
     */
    public Response answer(Object body, Function<Asked, Answer> work) {
        var key = headers.getHeaderString("Idempotency-Key");
        var cause = cause();
        try {
            return transactions.again(TRIES, cause, tx -> {
                var asked = asked(tx);
                return key == null ? work.apply(asked).response() : keys.once(asked, key, fingerprint(body), work);
            });
        } catch (StaleVersion stale) {
            throw asked(null).namesNoVersion()
                    ? new Problem(
                            409,
                            "CHANGED_MEANWHILE",
                            "It is being changed by others at this moment: send the request again")
                    : new Problem(
                            412,
                            "STALE_VERSION",
                            "It has changed since you read it (" + stale.getMessage()
                                    + "): read it again and decide anew");
        }
    }

    /** Who asks, for all that is different for them. Throws a problem (403) for who is neither of our people nor a partner. */
    public Viewer viewer() {
        return Viewer.of(identity);
    }

    /** Reads on one snapshot: what is shown together was true together. For a partner the database shows what is theirs alone. */
    public <T> T read(Function<Tx, T> reading) {
        return identity.hasRole("PARTNER")
                ? transactions.readingFor(viewer(), cause(), reading)
                : transactions.reading(cause(), reading);
    }

    /** Reads one resource; when it is not there the answer is a 404. */
    public Response one(Function<Tx, Optional<Answer>> reading) {
        return read(reading)
                .orElseThrow(() -> new Problem(404, "NOT_FOUND", "There is nothing with this id"))
                .response();
    }

    private String fingerprint(Object body) {
        return IdempotencyKeys.fingerprint(uri.getPath(), headers.getHeaderString("If-Match"), body);
    }

    private Asked asked(Tx tx) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Asked(tx, now, identity.getPrincipal().getName(), headers.getHeaderString("If-Match"));
    }

    private Cause cause() {
        var trace = headers.getHeaderString("traceparent");
        return new Cause(
                identity.getPrincipal().getName(),
                correlation(),
                null,
                trace != null && TRACEPARENT.matcher(trace).matches() ? trace : null);
    }

    private UUID correlation() {
        try {
            return UUID.fromString(headers.getHeaderString("X-Correlation-Id"));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Id.next(); // absent, or not a UUID
        }
    }
}

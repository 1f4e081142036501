package io.gendan.eventsourcing;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Answers the same request the same way. The answer, a refusal too, is written in the transaction of what the request did, so a
 * crash between commit and answer changes nothing. Keys belong to their caller and are kept for 72 hours.
 */
@Singleton
class IdempotencyKeys {
    private static final int LONGEST_KEY = 255;

    private final Transactions transactions;

    IdempotencyKeys(Transactions transactions) {
        this.transactions = transactions;
    }

    private record Kept(String fingerprint, int status, Map<String, String> headers, String body) {}

    Response once(Asked asked, String key, String fingerprint, Function<Asked, Answer> work) {
        if (key.isBlank() || key.length() > LONGEST_KEY)
            throw new Problem(
                    400, "IDEMPOTENCY_KEY_UNREADABLE", "Idempotency-Key takes 1 to " + LONGEST_KEY + " characters");
        var tx = asked.tx();
        // The lock is held until the answer is stored, and by one of all replicas.
        if (!tx.first(
                        "SELECT pg_try_advisory_xact_lock(hashtextextended(?, 0))",
                        row -> row.getBoolean(1),
                        asked.actor() + "/" + key)
                .orElseThrow())
            throw new Problem(
                    409,
                    "REQUEST_STILL_RUNNING",
                    "A request with this Idempotency-Key is still at work: ask again in a moment");
        var kept = find(tx, asked.actor(), key);
        if (kept.isPresent()) return again(kept.get(), fingerprint);
        var answer = refusalsToo(asked, work);
        keep(tx, asked.actor(), key, fingerprint, answer);
        return answer.response();
    }

    private static Response again(Kept kept, String fingerprint) {
        if (!kept.fingerprint().equals(fingerprint))
            throw new Problem(
                    422,
                    "IDEMPOTENCY_KEY_REUSED",
                    "This Idempotency-Key was used for another request: take a new key for a new request");
        var answer = Answer.response(kept.status(), kept.headers(), kept.body());
        answer.getHeaders().add("Idempotency-Replayed", "true");
        return answer;
    }

    /** A refusal is an answer as well. What was written before the rule said no is taken back. */
    private static Answer refusalsToo(Asked asked, Function<Asked, Answer> work) {
        var connection = asked.tx().connection();
        try {
            Savepoint before = connection.setSavepoint();
            try {
                return work.apply(asked);
            } catch (Refused refused) {
                connection.rollback(before);
                var problem = Problem.of(refused).document();
                return new Answer(problem.status(), Map.of(), problem);
            }
        } catch (SQLException e) {
            throw DatabaseFault.of(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Optional<Kept> find(Tx tx, String caller, String key) {
        return tx.first(
                "SELECT fingerprint, status, headers::text, body FROM answered WHERE caller = ? AND key = ?"
                        + " AND answered_at > now() - interval '72 hours'",
                row -> new Kept(
                        row.getString("fingerprint"),
                        row.getInt("status"),
                        (Map<String, String>) EventJson.fromJson(row.getString("headers"), Map.class),
                        row.getString("body")),
                caller,
                key);
    }

    private static void keep(Tx tx, String caller, String key, String fingerprint, Answer answer) {
        tx.update(
                "INSERT INTO answered (caller, key, fingerprint, status, headers, body) VALUES (?, ?, ?, ?, ?::jsonb, ?)"
                        + " ON CONFLICT (caller, key) DO UPDATE SET fingerprint = excluded.fingerprint, status = excluded.status,"
                        + " headers = excluded.headers, body = excluded.body, answered_at = now()", // an old one, past
                // its 72 hours
                caller,
                key,
                fingerprint,
                answer.status(),
                EventJson.toJson(answer.headers()),
                answer.body() == null ? null : EventJson.toJson(answer.body()));
    }

    static String fingerprint(String path, String ifMatch, Object body) {
        var request = path + "\n" + Objects.toString(ifMatch, "") + "\n" + (body == null ? "" : EventJson.toJson(body));
        return Sha256.hex(request.getBytes(StandardCharsets.UTF_8));
    }

    /** Each start sweeps; a service that runs for months is restarted for an update sooner than this table grows large. */
    void forgetOld(@Observes StartupEvent event) {
        transactions.run(
                Cause.of("idempotency-keys"),
                tx -> tx.update("DELETE FROM answered WHERE answered_at < now() - interval '72 hours'"));
    }
}

package io.gendan.gateway.partner;

import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.Problem;
import io.gendan.eventsourcing.Tx;
import io.gendan.gateway.feed.Customers;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What an administrator does with partners' keys. Rows are added and ended, never taken away. */
@Singleton
class ApiKeys {
    private static final Duration LONGEST_OVERLAP = Duration.ofDays(30);

    private final Customers customers;

    ApiKeys(Customers customers) {
        this.customers = customers;
    }

    void make(Asked asked, UUID id, KeyText key, String name, UUID customer, Set<Scope> scopes, Instant expiresAt) {
        if (!customers.isKnown(asked.tx(), customer))
            throw wrong(
                    "CUSTOMER_UNKNOWN",
                    "/customerId",
                    "No customer has this id; one that was registered just now takes a moment");
        var end = withinAYear(asked, expiresAt);
        asked.tx()
                .update(
                        "INSERT INTO api_key (id, name, customer_id, scopes, created_at, created_by) VALUES (?, ?, ?, ?, ?, ?)",
                        id,
                        name.strip(),
                        customer,
                        scopes.stream().sorted().map(Scope::name).toList(),
                        asked.now(),
                        asked.actor());
        addSecret(asked, id, key, end);
    }

    /**
     * Another secret for the same account; those that were there go on for {@code overlap} at most.
     *
     * @param expiresAt null for as long as the newest of them would have lasted
     * @return the key's version after it
     */
    long rotate(Asked asked, UUID id, KeyText key, Duration overlap, Instant expiresAt) {
        if (overlap.isNegative() || overlap.compareTo(LONGEST_OVERLAP) > 0)
            throw wrong("OVERLAP_OUT_OF_RANGE", "/overlap", "The old key can go on for PT0S to P30D");
        var held = held(asked, id);
        if (held.revoked())
            throw new Problem(409, "API_KEY_REVOKED", "This key was revoked and stays so: make another one");
        var end = withinAYear(asked, expiresAt == null ? lastEnd(asked.tx(), id) : expiresAt);
        asked.tx()
                .update(
                        "UPDATE api_key_secret SET expires_at = least(expires_at, ?) WHERE key_id = ?",
                        asked.now().plus(overlap),
                        id);
        addSecret(asked, id, key, end);
        asked.tx().update("UPDATE api_key SET version = version + 1 WHERE id = ?", id);
        return held.version() + 1;
    }

    /** Asked twice it answers as before: who was first stays written. */
    long revoke(Asked asked, UUID id) {
        var held = held(asked, id);
        if (held.revoked()) return held.version();
        asked.tx()
                .update(
                        "UPDATE api_key SET revoked_at = ?, revoked_by = ?, version = version + 1 WHERE id = ?",
                        asked.now(),
                        asked.actor(),
                        id);
        return held.version() + 1;
    }

    private record Held(long version, boolean revoked) {}

    /** Nobody else changes it until the end of the transaction. */
    private static Held held(Asked asked, UUID id) {
        var held = asked.tx()
                .first(
                        "SELECT version, revoked_at IS NOT NULL AS revoked FROM api_key WHERE id = ? FOR UPDATE",
                        row -> new Held(row.getLong("version"), row.getBoolean("revoked")),
                        id)
                .orElseThrow(() -> new Problem(404, "NOT_FOUND", "There is nothing with this id"));
        var expected = asked.expected();
        if (expected.isPresent() && expected.getAsLong() != held.version())
            throw new Problem(412, "STALE_VERSION", "It has changed since you read it: read it again and decide anew");
        return held;
    }

    private static Instant lastEnd(Tx tx, UUID id) {
        return tx.first(
                        "SELECT max(expires_at) AS last FROM api_key_secret WHERE key_id = ?",
                        row -> row.getObject("last", OffsetDateTime.class).toInstant(),
                        id)
                .orElseThrow();
    }

    private static void addSecret(Asked asked, UUID id, KeyText key, Instant end) {
        asked.tx()
                .update(
                        "INSERT INTO api_key_secret (prefix, key_id, hash, created_at, created_by, expires_at)"
                                + " VALUES (?, ?, ?, ?, ?, ?)",
                        key.prefix(),
                        id,
                        key.hash(),
                        asked.now(),
                        asked.actor(),
                        end);
    }

    private static Instant withinAYear(Asked asked, Instant end) {
        var latest = asked.now().atZone(ZoneOffset.UTC).plusYears(1).toInstant();
        if (end.isAfter(asked.now()) && !end.isAfter(latest)) return end;
        throw wrong(
                "EXPIRY_OUT_OF_RANGE",
                "/expiresAt",
                "A key ends in the future, at the latest a year from now: " + latest);
    }

    private static Problem wrong(String code, String pointer, String detail) {
        return new Problem(422, code, detail, List.of(new Problem.Field(pointer, detail)));
    }
}

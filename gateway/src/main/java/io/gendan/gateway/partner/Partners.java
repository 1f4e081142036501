package io.gendan.gateway.partner;

import static io.gendan.eventsourcing.Columns.instant;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Problem;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.Tx;
import io.gendan.gateway.identity.Patience;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whose key is this? What the database says of a key is believed for some seconds on each replica, so a key that is revoked opens
 * nothing anywhere after that time.
 */
@Singleton
public class Partners {
    private static final int MOST = 10_000; // keys
    private static final Duration USE_IS_WRITTEN_EVERY = Duration.ofMinutes(1);

    private final Transactions transactions;
    private final Patience patience;
    private final PartnerTokens tokens;
    private final Clock clock;
    private final Cache<String, Stored> right;

    Partners(
            Transactions transactions,
            Patience patience,
            PartnerTokens tokens,
            Clock clock,
            @ConfigProperty(name = "gendan.partner.believed") Duration believed) {
        this.transactions = transactions;
        this.patience = patience;
        this.tokens = tokens;
        this.clock = clock;
        this.right = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(believed)
                .build();
    }

    /** @param token what the services are shown instead of the key, good for minutes */
    public record Partner(UUID customer, Set<Scope> scopes, Instant until, String token) {}

    /** One secret, whose right text was shown. */
    record Stored(
            String prefix,
            UUID account,
            UUID customer,
            Set<Scope> scopes,
            Instant expiresAt,
            boolean revoked,
            byte[] hash,
            Instant lastUsedAt) {}

    public static boolean isKey(String bearer) {
        return bearer.startsWith(KeyText.START);
    }

    /** May wait for the database. Throws {@link TurnedAway} when the key opens nothing. */
    public Partner of(String bearer, String address) {
        var key = KeyText.read(bearer)
                .orElseThrow(() -> new TurnedAway(
                        "API_KEY_UNREADABLE",
                        "This is no whole API key: copy it again, from gdn_ to its last character"));
        // Many requests that come at once with one key look it up once, and are one try.
        var stored = right.get(HexFormat.of().formatHex(key.hash()), _ -> lookUp(key, address));
        if (stored.revoked())
            throw new TurnedAway("API_KEY_REVOKED", "This key was revoked: ask who gave it to you for another one");
        if (!clock.instant().isBefore(stored.expiresAt()))
            throw new TurnedAway(
                    "API_KEY_EXPIRED",
                    "This key ended at " + stored.expiresAt() + ": take the one it was exchanged for, or ask for one");
        return new Partner(stored.customer(), stored.scopes(), stored.expiresAt(), tokens.of(stored));
    }

    private Stored lookUp(KeyText key, String address) {
        var wait = patience.tryNow(key.prefix(), address);
        if (wait.isPositive())
            throw new TurnedAway(
                    new Problem(429, "TOO_MANY_TRIES", "Too many wrong keys in a row: wait and try again"), wait);
        var stored = transactions
                .in(Cause.of("gateway"), tx -> {
                    var found = find(tx, key);
                    found.ifPresent(secret -> writeUse(tx, secret));
                    return found;
                })
                .orElseThrow(() -> new TurnedAway(
                        "API_KEY_UNKNOWN", "There is no such API key: an administrator of ours makes one"));
        patience.forgive(key.prefix(), address);
        return stored;
    }

    private static Optional<Stored> find(Tx tx, KeyText key) {
        return tx.first(
                        "SELECT * FROM api_key_secret s JOIN api_key k ON k.id = s.key_id WHERE s.prefix = ?",
                        row -> new Stored(
                                row.getString("prefix"),
                                row.getObject("key_id", UUID.class),
                                row.getObject("customer_id", UUID.class),
                                ApiKeyList.scopes(row).collect(Collectors.toUnmodifiableSet()),
                                instant(row, "expires_at"),
                                row.getObject("revoked_at") != null,
                                row.getBytes("hash"),
                                instant(row, "last_used_at")),
                        key.prefix())
                // in constant time: how long it takes tells nothing of how much was right
                .filter(stored -> MessageDigest.isEqual(stored.hash(), key.hash()));
    }

    private void writeUse(Tx tx, Stored secret) {
        var now = clock.instant();
        var written = secret.lastUsedAt();
        if (secret.revoked() || now.isAfter(secret.expiresAt())) return;
        if (written != null && written.plus(USE_IS_WRITTEN_EVERY).isAfter(now)) return;
        tx.update("UPDATE api_key_secret SET last_used_at = ? WHERE prefix = ?", now, secret.prefix());
    }
}

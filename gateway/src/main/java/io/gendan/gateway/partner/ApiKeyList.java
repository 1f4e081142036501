package io.gendan.gateway.partner;

import static io.gendan.eventsourcing.Columns.instant;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which keys there are, without what would open the door. */
@Singleton
class ApiKeyList {

    @Schema(name = "ApiKey")
    record Key(
            UUID id,
            String name,
            UUID customerId,
            List<Scope> scopes,
            Instant createdAt,
            String createdBy,
            Instant revokedAt,
            String revokedBy,
            List<Secret> secrets,
            @JsonIgnore @Schema(hidden = true) long version) {
        Key with(List<Secret> found) {
            return new Key(id, name, customerId, scopes, createdAt, createdBy, revokedAt, revokedBy, found, version);
        }
    }

    /** @param lastUsedAt to the minute; absent when it never was */
    @Schema(name = "ApiKeySecret")
    record Secret(
            @Schema(examples = "gdn_4uPz81Qa") String prefix,
            Instant createdAt,
            String createdBy,
            Instant expiresAt,
            Instant lastUsedAt) {}

    List<Key> behind(Tx tx, UUID after, int limit) {
        return tx
                .query(
                        "SELECT * FROM api_key WHERE ?::uuid IS NULL OR id > ? ORDER BY id LIMIT ?",
                        ApiKeyList::key,
                        after,
                        after,
                        limit)
                .stream()
                .map(key -> key.with(secrets(tx, key.id())))
                .toList();
    }

    Optional<Key> one(Tx tx, UUID id) {
        return tx.first("SELECT * FROM api_key WHERE id = ?", ApiKeyList::key, id)
                .map(key -> key.with(secrets(tx, key.id())));
    }

    private static List<Secret> secrets(Tx tx, UUID key) {
        return tx.query(
                "SELECT * FROM api_key_secret WHERE key_id = ? ORDER BY created_at, prefix",
                row -> new Secret(
                        row.getString("prefix"),
                        instant(row, "created_at"),
                        row.getString("created_by"),
                        instant(row, "expires_at"),
                        instant(row, "last_used_at")),
                key);
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("customer_id", UUID.class),
                scopes(row).toList(),
                instant(row, "created_at"),
                row.getString("created_by"),
                instant(row, "revoked_at"),
                row.getString("revoked_by"),
                List.of(),
                row.getLong("version"));
    }

    static Stream<Scope> scopes(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("scopes").getArray()).map(Scope::valueOf);
    }
}

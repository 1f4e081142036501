package io.gendan.complaint.publicform;

import io.gendan.complaint.complaint.ComplaintIntake.Taken;
import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.OrderId;
import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.Sha256;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** The links to the page on which a customer complains. Who holds one may; we keep what can be compared with it and not the word. */
@Singleton
class FormLinks {
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    /** @param order what is complained of there, null when the customer says that themselves */
    record Link(UUID id, CustomerId customer, OrderId order, Instant expiresAt, Instant revokedAt) {
        boolean isOpen(Instant now) {
            return revokedAt == null && now.isBefore(expiresAt);
        }
    }

    String nextToken() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    void add(Tx tx, Link link, String token, String by, Instant now) {
        tx.update(
                "INSERT INTO complaint_form (id, hash, customer_id, order_id, expires_at, made_by, made_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                link.id(),
                hash(token),
                link.customer(),
                link.order(),
                link.expiresAt(),
                by,
                now);
    }

    Optional<Link> opens(Tx tx, String token) {
        return tx.first("SELECT * FROM complaint_form WHERE hash = ?", FormLinks::link, (Object) hash(token));
    }

    /** The same, and nobody else complains by this link until the commit. */
    Optional<Link> taken(Tx tx, UUID id) {
        return tx.first("SELECT * FROM complaint_form WHERE id = ? FOR UPDATE", FormLinks::link, id);
    }

    void revoke(Tx tx, UUID id, Instant now) {
        tx.update("UPDATE complaint_form SET revoked_at = coalesce(revoked_at, ?) WHERE id = ?", now, id);
    }

    /** What was made of this filling-in before: the button is pressed twice easily. */
    Optional<Entered> entered(Tx tx, UUID link, UUID entry, byte[] hash) {
        return tx.first(
                "SELECT complaint_no, content IS NULL OR content = ? AS same FROM complaint_form_entry"
                        + " WHERE form_id = ? AND entry = ?",
                row -> row.getBoolean("same")
                        ? new Entered.Complaint(row.getString("complaint_no"))
                        : new Entered.Otherwise(row.getString("complaint_no")),
                hash,
                link,
                entry);
    }

    void enter(Tx tx, UUID link, FilledForm form, Taken taken, Instant now) {
        tx.update(
                "INSERT INTO complaint_form_entry (form_id, entry, complaint_id, complaint_no, at, content)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                link,
                form.entry(),
                taken.id(),
                taken.complaintNo(),
                now,
                form.hash());
    }

    long enteredSince(Tx tx, UUID link, Instant since) {
        return tx.first(
                        "SELECT count(*) FROM complaint_form_entry WHERE form_id = ? AND at > ?",
                        row -> row.getLong(1),
                        link,
                        since)
                .orElseThrow();
    }

    private static byte[] hash(String token) {
        return Sha256.of(token.getBytes(StandardCharsets.UTF_8));
    }

    private static Link link(ResultSet row) throws SQLException {
        var order = row.getObject("order_id", UUID.class);
        return new Link(
                row.getObject("id", UUID.class),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                order == null ? null : new OrderId(order),
                Columns.instant(row, "expires_at"),
                Columns.instant(row, "revoked_at"));
    }
}

package io.gendan.complaint.mailbox;

import io.gendan.complaint.mailbox.FetchedMail.Place;
import io.gendan.complaint.mailbox.IncomingMails.Status;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Mails of which nothing is known but that they lie in the mailbox, so that a person looks there. */
@Singleton
class UnreadableMails {
    /** Once, however often that is found out. */
    void add(Tx tx, Place place, Instant now) {
        tx.update(
                "INSERT INTO incoming_mail (id, key, uid_validity, uid, arrived_at, taken_at, status, broken)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, true) ON CONFLICT DO NOTHING",
                IncomingMailId.next(),
                MailKey.of(place),
                place.uidValidity(),
                place.uid(),
                now,
                now,
                Status.UNREADABLE);
    }

    /**
     * It can be fetched after all, and stands among the others as what it is. Where somebody has decided meanwhile, that stays.
     *
     * @return whether somebody has
     */
    boolean isDecided(Tx tx, Place place) {
        var key = MailKey.of(place);
        tx.update("DELETE FROM incoming_mail WHERE key = ? AND status = ?", key, Status.UNREADABLE);
        return tx.first("SELECT 1 FROM incoming_mail WHERE key = ?", _ -> true, key)
                .isPresent();
    }
}

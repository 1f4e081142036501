package io.gendan.complaint.mailbox;

import io.gendan.complaint.mailbox.IncomingMails.Arrived;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** What speaks against taking a mail for a complaint at once, which would be acknowledged: two machines could go on for ever. */
@Singleton
class Doubts {
    /** More from one person within an hour is a machine that does not say so. */
    private static final int MOST_AN_HOUR = 10;

    private static final Duration A_MOMENT = Duration.ofMinutes(10);

    private final IncomingMails mails;

    Doubts(IncomingMails mails) {
        this.mails = mails;
    }

    /** @param arrived itself, which does not count */
    Optional<Held> about(Tx tx, Arrived arrived, ReadMail mail, Sender sender, Instant now) {
        if (sender.customer() == null) return Optional.of(Held.SENDER_UNKNOWN);
        if (mail.broken()) return Optional.of(Held.BROKEN);
        if (mail.text() == null) return Optional.of(Held.NOTHING_WRITTEN);
        if (wroteSo(tx, arrived, sender, now)) return Optional.of(Held.SAME_SUBJECT_AGAIN);
        var complaints = mails.complaintsSince(tx, sender.contact(), now.minusSeconds(3600));
        return complaints < MOST_AN_HOUR ? Optional.empty() : Optional.of(Held.TOO_MANY);
    }

    private boolean wroteSo(Tx tx, Arrived arrived, Sender sender, Instant now) {
        return mails.subjectsSince(tx, sender.contact(), now.minus(A_MOMENT), arrived.id()).stream()
                .anyMatch(subject -> bare(subject).equals(bare(arrived.subject())));
    }

    /** Without what programs put before it. */
    private static String bare(String subject) {
        if (subject == null) return "";
        return subject.toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replaceFirst("^ ?(?:(?:re|aw|fw|fwd|sv|回复|答复|转发) ?[:：] ?)+", "")
                .strip();
    }
}

package io.gendan.complaint.mailbox;

import io.gendan.eventsourcing.Sha256;
import java.nio.charset.StandardCharsets;

/**
 * By what a mail is known when it comes again, under another number in the mailbox too: its Message-ID, its sender and what is in it,
 * or all its bytes when it has no Message-ID. On its way twice, its head differs. Some programs use a Message-ID again: then it is
 * another mail. Kept as a hash: nobody stands in it.
 */
final class MailKey {
    private MailKey() {}

    static byte[] of(FetchedMail fetched, ReadMail mail) {
        return hash(
                mail.messageId() == null
                        ? fetched.sha256()
                        : mail.messageId() + "\n" + mail.from() + "\n" + mail.content());
    }

    /** Of one of which nothing is known but where it lies. */
    static byte[] of(FetchedMail.Place place) {
        return hash("unreadable " + place);
    }

    private static byte[] hash(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}

package io.gendan.complaint.mailbox;

import io.gendan.eventsourcing.Sha256;
import java.nio.charset.StandardCharsets;

/**
 * By what a mail is known when it comes again, under another number in the mailbox too: its Message-ID and sender, or its bytes when
 * it has no Message-ID. Kept as a hash: nobody stands in it.
 */
final class MailKey {
    private MailKey() {}

    static byte[] of(FetchedMail fetched, ReadMail mail) {
        var known = mail.messageId() == null ? fetched.sha256() : mail.messageId() + "\n" + mail.from();
        return Sha256.of(known.getBytes(StandardCharsets.UTF_8));
    }
}

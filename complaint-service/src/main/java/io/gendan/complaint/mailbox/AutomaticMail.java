package io.gendan.complaint.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Locale;
import java.util.Set;

/** What machines send: notes of absence, bounces, lists (RFC 3834, RFC 3464). Who answers one begins a loop. */
final class AutomaticMail {
    private static final Set<String> BULK = Set.of("bulk", "junk", "list", "auto_reply");
    private static final Set<String> MARKS = Set.of("x-autoreply", "x-autorespond", "list-id", "x-failed-recipients");

    private AutomaticMail() {}

    static boolean is(MimeMessage message) {
        try {
            var submitted = value(message, "Auto-Submitted");
            return !submitted.isEmpty() && !submitted.startsWith("no")
                    || BULK.contains(value(message, "Precedence"))
                    || value(message, "Return-Path").equals("<>")
                    || value(message, "Content-Type").startsWith("multipart/report")
                    || value(message, "From").matches(".*\\b(mailer-daemon|postmaster)@.*")
                    || marked(message);
        } catch (MessagingException e) {
            return true; // not even its head can be read: nobody answers that
        }
    }

    private static boolean marked(MimeMessage message) throws MessagingException {
        for (var mark : MARKS) if (message.getHeader(mark) != null) return true;
        return false;
    }

    private static String value(MimeMessage message, String header) throws MessagingException {
        var values = message.getHeader(header);
        return values == null ? "" : values[0].strip().toLowerCase(Locale.ROOT);
    }
}

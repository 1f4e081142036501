package io.gendan.complaint.mailbox;

import io.gendan.complaint.attachment.Content;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.SharedFileInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a mail, however broken: what cannot be read is left out and said so, and the mail itself is kept as it came. */
final class MailReading {
    private static final Session SESSION = Session.getInstance(new Properties());
    private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s]{1,900}>");
    private static final int LONGEST_SUBJECT = 500;

    private final MimeMessage message;
    private final Authenticity authenticity;
    private boolean broken;

    private MailReading(MimeMessage message, Authenticity authenticity, boolean whole) {
        this.message = message;
        this.authenticity = authenticity;
        this.broken = !whole;
    }

    interface Use {
        void of(ReadMail mail) throws IOException, InterruptedException;
    }

    /** The files of the mail are read from it while it is used, and not held. */
    static void read(FetchedMail fetched, Authenticity authenticity, Use use) throws IOException, InterruptedException {
        try (var in = new SharedFileInputStream(fetched.file().toFile())) {
            use.of(new MailReading(new MimeMessage(SESSION, in), authenticity, fetched.whole()).mail());
        } catch (MessagingException e) {
            throw new IOException(e); // it is not even taken apart into head and body, and has neither
        }
    }

    private ReadMail mail() {
        var parts = MailParts.of(message);
        var from = from();
        var subject = subject();
        var references = references();
        var content = content();
        var forged = authenticity.isForged(headers("Authentication-Results"));
        return new ReadMail(
                first(ids("Message-ID")),
                from == null ? null : from.getAddress().toLowerCase(Locale.ROOT),
                from == null ? null : clean(from.getPersonal()),
                subject,
                sentAt(),
                references,
                parts.text(),
                parts.files(),
                content,
                AutomaticMail.is(message),
                forged,
                broken || parts.broken());
    }

    private String content() {
        Content body = () -> {
            try {
                return message.getRawInputStream();
            } catch (MessagingException e) {
                throw new IOException(e);
            }
        };
        return body.sha256();
    }

    private InternetAddress from() {
        try {
            var all = InternetAddress.parse(String.join(",", headers("From")), false);
            if (all.length == 0) return null;
            all[0].validate();
            return all[0];
        } catch (AddressException e) {
            broken = true;
            return null;
        }
    }

    private String subject() {
        var raw = first(headers("Subject"));
        if (raw == null) return null;
        try {
            var text = clean(MimeUtility.decodeText(MimeUtility.unfold(raw)));
            return text == null || text.length() <= LONGEST_SUBJECT ? text : text.substring(0, LONGEST_SUBJECT);
        } catch (UnsupportedEncodingException e) {
            broken = true;
            return clean(raw);
        }
    }

    private Instant sentAt() {
        try {
            var at = message.getSentDate();
            return at == null ? null : at.toInstant();
        } catch (MessagingException e) {
            return null;
        }
    }

    /** What it answers first, then the thread from its end. */
    private List<String> references() {
        var thread = new ArrayList<>(ids("References"));
        Collections.reverse(thread);
        return Stream.concat(ids("In-Reply-To").stream(), thread.stream())
                .distinct()
                .toList();
    }

    private List<String> ids(String header) {
        return headers(header).stream()
                .flatMap(value -> MESSAGE_ID.matcher(value).results().map(found -> found.group()))
                .toList();
    }

    private List<String> headers(String name) {
        try {
            var values = message.getHeader(name);
            return values == null ? List.of() : List.of(values);
        } catch (MessagingException e) {
            broken = true;
            return List.of();
        }
    }

    private static String first(List<String> values) {
        return values.isEmpty() ? null : values.getFirst();
    }

    /** Without what no text here may hold; null when nothing is left. */
    static String clean(String text) {
        if (text == null) return null;
        var kept = text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
        return kept.isEmpty() ? null : kept;
    }
}

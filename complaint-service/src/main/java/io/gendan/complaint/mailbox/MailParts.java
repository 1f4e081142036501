package io.gendan.complaint.mailbox;

import io.gendan.complaint.attachment.Upload;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.jsoup.Jsoup;

/** A mail taken apart: what is written in it, and the files that came with it. */
final class MailParts {
    private static final Logger LOG = Logger.getLogger(MailParts.class);
    private static final int MOST_FILES = 50;
    private static final int DEEPEST = 20;
    private static final int LONGEST_TEXT = 20_000;
    private static final int MOST_TEXT = 500_000;

    private final List<Upload> files = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder page = new StringBuilder();
    private boolean broken;

    private MailParts() {}

    static MailParts of(MimePart mail) {
        var parts = new MailParts();
        parts.add(mail, 0);
        return parts;
    }

    List<Upload> files() {
        return files;
    }

    boolean broken() {
        return broken;
    }

    /** The plain text if there is one, else what a page says; null when there is nothing. */
    String text() {
        var text = MailReading.clean(plain.toString());
        if (text == null) text = MailReading.clean(said(page.toString()));
        return text == null || text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }

    private static String said(String page) {
        var document = Jsoup.parse(page);
        document.select("p, div, li, tr, h1, h2, h3").append("\n");
        return document.wholeText();
    }

    private void add(Part part, int depth) {
        try {
            if (depth > DEEPEST) broken = true;
            else if (isFile(part)) addFile(part);
            else if (part.isMimeType("text/plain")) addText(plain, part);
            else if (part.isMimeType("text/html")) addText(page, part);
            else if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart several) {
                for (int i = 0; i < several.getCount(); i++) add(several.getBodyPart(i), depth + 1);
            } else addFile(part);
        } catch (MessagingException | IOException | RuntimeException e) {
            LOG.debugf(e, "a part of a mail that cannot be read");
            broken = true;
        }
    }

    /** A text that nobody reads to its end fills no memory either. */
    private void addText(StringBuilder text, Part part) throws MessagingException, IOException {
        var said = String.valueOf(part.getContent());
        var room = MOST_TEXT - text.length();
        if (said.length() > room) broken = true;
        text.append(said, 0, Math.clamp(room, 0, said.length())).append('\n');
    }

    private static boolean isFile(Part part) throws MessagingException {
        return Part.ATTACHMENT.equalsIgnoreCase(disposition(part))
                || name(part) != null && !part.isMimeType("text/html");
    }

    private static String disposition(Part part) {
        try {
            return part.getDisposition();
        } catch (MessagingException e) {
            return null; // its own mistake, and the part may still be read
        }
    }

    private void addFile(Part part) throws MessagingException {
        if (files.size() >= MOST_FILES) {
            broken = true;
            return;
        }
        files.add(new Upload(name(part), part.getContentType(), () -> {
            try {
                return part.getInputStream();
            } catch (MessagingException e) {
                throw new IOException(e);
            }
        }));
    }

    private static String name(Part part) throws MessagingException {
        var name = part.getFileName();
        try {
            return name == null ? null : MimeUtility.decodeText(name);
        } catch (UnsupportedEncodingException e) {
            return name;
        }
    }
}

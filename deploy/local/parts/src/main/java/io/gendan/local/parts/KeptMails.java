package io.gendan.local.parts;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.BufferedInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/** Each mail is one .eml file; only its headers stay in memory. The files' names sort by arrival. */
final class KeptMails {
    private static final Session SESSION = Session.getInstance(new Properties());

    private final Path folder;
    private final ConcurrentSkipListMap<String, KeptMail> byId = new ConcurrentSkipListMap<>();
    private final AtomicLong sequence = new AtomicLong();

    KeptMails(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        try (var files = Files.newDirectoryStream(folder, "*.eml")) {
            for (var file : files) index(file);
        }
        if (!byId.isEmpty()) sequence.set(Long.parseLong(byId.lastKey().substring(14)));
    }

    /** Returns when it is on disk. */
    KeptMail keep(MovingMessage mail) throws IOException, MessagingException {
        var id = "%013d-%08d".formatted(System.currentTimeMillis(), sequence.incrementAndGet());
        var unfinished = folder.resolve(id + ".part");
        try (var out = new FileOutputStream(unfinished.toFile())) {
            // The envelope is part of the mail: a blind copy stands in no header of its own.
            out.write(("Return-Path: <" + mail.getReturnPath().getEmail() + ">\r\n").getBytes(StandardCharsets.UTF_8));
            for (MailAddress to : mail.getToAddresses()) {
                out.write(("Delivered-To: " + to.getEmail() + "\r\n").getBytes(StandardCharsets.UTF_8));
            }
            mail.getMessage().writeTo(out);
            out.getFD().sync();
        }
        return index(Files.move(unfinished, folder.resolve(id + ".eml"), StandardCopyOption.ATOMIC_MOVE));
    }

    /** Newest first. */
    Iterable<KeptMail> newestFirst() {
        return byId.descendingMap().values();
    }

    Optional<KeptMail> mail(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    long count(Optional<String> to) {
        return to.isEmpty()
                ? byId.size()
                : byId.values().stream().filter(mail -> mail.isTo(to)).count();
    }

    Iterable<KeptMail> oldestFirst() {
        return byId.values();
    }

    /** As it is on disk, with its envelope. */
    MimeMessage message(KeptMail mail) throws IOException, MessagingException {
        try (var in = new BufferedInputStream(Files.newInputStream(file(mail.id())))) {
            return new MimeMessage(SESSION, in);
        }
    }

    byte[] source(KeptMail mail) throws IOException {
        return Files.readAllBytes(file(mail.id()));
    }

    String text(KeptMail mail) throws IOException {
        try (var in = Files.newInputStream(file(mail.id()))) {
            return text(new MimeMessage(SESSION, in)).orElse("");
        } catch (MessagingException unreadable) {
            return "";
        }
    }

    private Path file(String id) {
        return folder.resolve(id + ".eml");
    }

    private KeptMail index(Path file) throws IOException {
        var id = file.getFileName().toString().replace(".eml", "");
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            var headers = new InternetHeaders(in, true);
            var to = Optional.ofNullable(headers.getHeader("Delivered-To")).orElse(new String[0]);
            return known(new KeptMail(
                    id,
                    decoded(headers, "Message-ID"),
                    Instant.ofEpochMilli(Long.parseLong(id.substring(0, 13))),
                    decoded(headers, "From"),
                    Arrays.stream(to).sorted().toList(),
                    decoded(headers, "Subject")));
        } catch (MessagingException unreadable) {
            return known(new KeptMail(id, "", Instant.EPOCH, "", List.of(), "(unreadable)"));
        }
    }

    private KeptMail known(KeptMail mail) {
        byId.put(mail.id(), mail);
        return mail;
    }

    private static String decoded(InternetHeaders headers, String name) throws IOException {
        var value = headers.getHeader(name, null);
        return value == null ? "" : MimeUtility.decodeText(MimeUtility.unfold(value));
    }

    /** The plain text if there is one, at whatever depth; else the HTML as it is. */
    private static Optional<String> text(Part part) throws IOException, MessagingException {
        if (part.isMimeType("text/*")) return Optional.of(String.valueOf(part.getContent()));
        if (!(part.getContent() instanceof Multipart parts)) return Optional.empty();
        var texts = new ArrayList<String>();
        for (int i = 0; i < parts.getCount(); i++) {
            var inner = parts.getBodyPart(i);
            var text = text(inner);
            if (text.isPresent() && !inner.isMimeType("text/html")) return text;
            text.ifPresent(texts::add);
        }
        return texts.stream().findFirst();
    }
}

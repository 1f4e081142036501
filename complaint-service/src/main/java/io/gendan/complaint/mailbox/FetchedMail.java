package io.gendan.complaint.mailbox;

import io.gendan.complaint.attachment.Content;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.eclipse.angus.mail.imap.IMAPMessage;

/**
 * A mail as it came, in a file for as long as it is looked at: a large one is never held in memory.
 *
 * @param whole false when it is larger than any mail may be, and the file has its beginning
 */
record FetchedMail(Place place, Instant arrivedAt, Path file, boolean whole) implements AutoCloseable, Content {
    private static final long LARGEST = 50 << 20;

    /** Where it lies in the mailbox. */
    record Place(long uidValidity, long uid) {
        @Override
        public String toString() {
            return uidValidity + "/" + uid;
        }
    }

    static FetchedMail of(Message message, Place place, Instant arrivedAt) throws MessagingException, IOException {
        var file = Files.createTempFile("mail-", ".eml");
        try (var in = ((IMAPMessage) message).getMimeStream();
                var out = Files.newOutputStream(file)) {
            return new FetchedMail(place, arrivedAt, file, copied(in, out));
        } catch (MessagingException | IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static boolean copied(InputStream in, OutputStream out) throws IOException {
        var buffer = new byte[8192];
        long copied = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            copied += read;
            if (copied > LARGEST) return false;
            out.write(buffer, 0, read);
        }
        return true;
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}

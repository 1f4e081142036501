package io.gendan.complaint.mailbox;

import io.gendan.complaint.mailbox.FetchedMail.Place;
import jakarta.inject.Singleton;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The mailbox to which customers write, on whatever server keeps it. A mail is in it until somebody says that it is taken; then it
 * goes, so that no copy of it is left where nobody erases.
 */
@Singleton
class ImapInbox implements AutoCloseable {
    private final Session session;
    private final Optional<String> host;
    private final String user;
    private final String password;
    private final String folder;
    private final Clock clock;
    private Store store;

    ImapInbox(
            @ConfigProperty(name = "gendan.imap.host") Optional<String> host,
            @ConfigProperty(name = "gendan.imap.port") Optional<Integer> port,
            @ConfigProperty(name = "gendan.imap.tls", defaultValue = "false") boolean tls,
            @ConfigProperty(name = "gendan.imap.user") Optional<String> user,
            @ConfigProperty(name = "gendan.imap.password") Optional<String> password,
            @ConfigProperty(name = "gendan.imap.folder", defaultValue = "INBOX") String folder,
            Clock clock) {
        this.host = host;
        this.user = user.orElse(null);
        this.password = password.orElse(null);
        this.folder = folder;
        this.clock = clock;
        var properties = new Properties();
        var protocol = tls ? "imaps" : "imap";
        properties.put("mail.store.protocol", protocol);
        properties.put("mail." + protocol + ".host", host.orElse(""));
        properties.put("mail." + protocol + ".port", String.valueOf(port.orElse(tls ? 993 : 143)));
        properties.put("mail." + protocol + ".connectiontimeout", "5000");
        properties.put("mail." + protocol + ".timeout", "60000");
        properties.put("mail." + protocol + ".fetchsize", String.valueOf(1 << 20));
        session = Session.getInstance(properties);
    }

    /** Whether there is such a mailbox at all. */
    boolean isThere() {
        return host.isPresent();
    }

    interface Taker {
        /** False while it is left alone because it could not be fetched or taken just now. */
        boolean wants(Place place);

        /** The server does not give it out. */
        void cannotBeFetched(Place place, Exception why);

        /** True when the mail is kept elsewhere and can go from the mailbox. */
        boolean take(FetchedMail mail) throws InterruptedException;
    }

    /** Shows each mail that is there, oldest first. */
    void read(Taker taker) throws MessagingException, IOException, InterruptedException {
        try {
            var box = open();
            try {
                for (var message : box.getMessages()) read(box, message, taker);
            } finally {
                box.close(true); // what was taken goes
            }
        } catch (MessagingException e) {
            close();
            throw e;
        }
    }

    private Folder open() throws MessagingException {
        if (store == null || !store.isConnected()) {
            close();
            store = session.getStore();
            store.connect(user, password);
        }
        var box = store.getFolder(folder);
        box.open(Folder.READ_WRITE);
        var known = new FetchProfile();
        known.add(FetchProfile.Item.FLAGS);
        known.add(UIDFolder.FetchProfileItem.UID);
        box.fetch(box.getMessages(), known);
        return box;
    }

    private void read(Folder box, Message message, Taker taker)
            throws MessagingException, IOException, InterruptedException {
        if (message.isSet(Flags.Flag.DELETED)) return;
        ((IMAPMessage) message).setPeek(true); // that we looked is nothing to tell the server
        var uids = (UIDFolder) box;
        var place = new Place(uids.getUIDValidity(), uids.getUID(message));
        if (!taker.wants(place)) return;
        try (var mail = fetch(box, message, place, taker)) {
            if (mail != null && taker.take(mail)) message.setFlag(Flags.Flag.DELETED, true);
        }
    }

    /** Null when it cannot be had: the others are read all the same, and next time when the connection went with it. */
    private FetchedMail fetch(Folder box, Message message, Place place, Taker taker)
            throws MessagingException, IOException {
        try {
            return FetchedMail.of(message, place, arrived(message));
        } catch (MessagingException | IOException | RuntimeException e) {
            if (message.isExpunged()) return null; // somebody else has taken it away
            taker.cannotBeFetched(place, e);
            if (!box.isOpen()) throw e;
            return null;
        }
    }

    /** Not later than now: clocks of mail servers differ from ours. */
    private Instant arrived(Message message) throws MessagingException {
        var now = clock.instant();
        var arrived = message.getReceivedDate();
        return arrived == null || arrived.toInstant().isAfter(now) ? now : arrived.toInstant();
    }

    @Override
    public void close() {
        try {
            if (store != null) store.close();
        } catch (MessagingException e) {
            // It was gone already; what was not taken is still in it.
        } finally {
            store = null;
        }
    }
}

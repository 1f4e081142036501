package io.gendan.complaint.mailbox;

import io.gendan.complaint.attachment.Attachments;
import io.gendan.complaint.letter.AddressBook;
import io.gendan.complaint.letter.AddressBook.Known;
import io.gendan.complaint.letter.Recipients;
import io.gendan.complaint.mailbox.IncomingMails.Arrived;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Refused;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes one mail: in one transaction it is kept as it came, read, and becomes what it is. Taken twice, it is taken once. */
@Singleton
class MailTaking {
    static final String NAME = "complaint-service";

    private final IncomingMails mails;
    private final UnreadableMails unreadable;
    private final IncomingMailFiles files;
    private final MailMeaning meaning;
    private final Attachments attachments;
    private final AddressBook addressBook;
    private final Recipients people;
    private final Transactions transactions;
    private final Clock clock;
    private final Authenticity authenticity;

    MailTaking(
            IncomingMails mails,
            UnreadableMails unreadable,
            IncomingMailFiles files,
            MailMeaning meaning,
            Attachments attachments,
            AddressBook addressBook,
            Recipients people,
            Transactions transactions,
            Clock clock,
            @ConfigProperty(name = "gendan.imap.authserv-id") Optional<String> receiver) {
        this.mails = mails;
        this.unreadable = unreadable;
        this.files = files;
        this.meaning = meaning;
        this.attachments = attachments;
        this.addressBook = addressBook;
        this.people = people;
        this.transactions = transactions;
        this.clock = clock;
        this.authenticity = new Authenticity(receiver);
    }

    /** Returns when it is committed; what it throws leaves nothing behind. */
    void take(FetchedMail fetched) throws IOException, InterruptedException {
        MailReading.read(fetched, authenticity, mail -> {
            var known = mail.from() == null ? List.<Known>of() : addressBook.at(mail.from());
            transactions.run(Cause.of(NAME), tx -> take(tx, fetched, mail, known));
        });
    }

    /** All that is known of it is that it is there; should it ever be taken, it stands here as what it is. */
    void setAside(FetchedMail.Place place) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        transactions.run(Cause.of(NAME), tx -> unreadable.add(tx, place, now));
    }

    private void take(Tx tx, FetchedMail fetched, ReadMail mail, List<Known> known) {
        people.lock(tx); // somebody in it may be erased at this moment
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var sender = new Sender(known.stream()
                .filter(one -> !IncomingMails.isErased(tx, one.contactId()))
                .toList());
        var arrived = mails.add(tx, fetched, mail, sender, now);
        var decided = unreadable.isDecided(tx, fetched.place());
        if (arrived.isEmpty()) return; // it was taken before
        keepFiles(tx, arrived.get(), fetched, mail, now);
        if (decided) mails.held(tx, arrived.get().id(), Held.DECIDED_UNREAD);
        else meaning.find(tx, arrived.get(), mail, sender, now);
    }

    /** A file that is not taken is said to be so, and keeps neither the mail nor the other files away. */
    private void keepFiles(Tx tx, Arrived arrived, FetchedMail fetched, ReadMail mail, Instant now) {
        files.asItCame(
                tx, arrived.id(), attachments.keepMail(tx, fetched, NAME, now).id());
        int no = 1;
        for (var file : mail.files()) {
            try {
                files.addFile(tx, arrived.id(), no, attachments.store(tx, file, NAME, now));
            } catch (Refused refused) {
                files.addRefused(
                        tx, arrived.id(), no, file.fileName(), refused.refusal().name());
            } catch (UncheckedIOException unreadable) {
                files.addRefused(tx, arrived.id(), no, file.fileName(), "FILE_UNREADABLE");
            }
            no++;
        }
    }
}

package io.gendan.complaint.mailbox;

import static io.gendan.complaint.mailbox.IncomingMailRefusal.MAIL_DECIDED;
import static io.gendan.complaint.mailbox.IncomingMailRefusal.MAIL_EMPTY;
import static io.gendan.complaint.mailbox.IncomingMailRefusal.MAIL_ERASED;
import static io.gendan.complaint.mailbox.IncomingMailRefusal.NO_SUCH_MAIL;

import io.gendan.complaint.complaint.ComplaintIntake;
import io.gendan.complaint.letter.Recipients;
import io.gendan.complaint.mailbox.IncomingMails.Arrived;
import io.gendan.complaint.mailbox.IncomingMails.Status;
import io.gendan.complaint.mailbox.MailMeaning.Author;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;

/** Where a person decides what a mail is. Each is decided once, also when two do it at the same moment. */
@Singleton
class IncomingMailDesk {
    private final IncomingMails mails;
    private final MailMeaning meaning;
    private final MailErasure erasure;
    private final Recipients people;

    IncomingMailDesk(IncomingMails mails, MailMeaning meaning, MailErasure erasure, Recipients people) {
        this.mails = mails;
        this.meaning = meaning;
        this.erasure = erasure;
        this.people = people;
    }

    ComplaintIntake.Taken log(Asked asked, IncomingMailId id, Author author) {
        var tx = asked.tx();
        people.lock(tx);
        var mail = fetched(tx, id);
        if (mail.content() == null) throw MAIL_EMPTY.refused();
        var taken = meaning.log(tx, mail, author, asked.actor(), asked.now());
        mails.isOf(tx, id, author.customer(), author.contact());
        mails.becomes(tx, id, Status.COMPLAINT, taken.id(), asked.actor(), asked.now());
        return taken;
    }

    void reply(Asked asked, IncomingMailId id, ComplaintId complaint) {
        var tx = asked.tx();
        people.lock(tx);
        var mail = fetched(tx, id);
        meaning.hear(tx, mail, complaint, Author.UNKNOWN, asked.actor(), asked.now());
        if (mail.customer() == null) mails.isOf(tx, id, meaning.customerOf(tx, complaint), null);
        mails.becomes(tx, id, Status.REPLY, complaint, asked.actor(), asked.now());
    }

    void dismiss(Asked asked, IncomingMailId id, String reason) {
        undecided(asked.tx(), id);
        mails.becomes(asked.tx(), id, Status.DISMISSED, null, asked.actor(), asked.now());
        mails.because(asked.tx(), id, reason);
    }

    void erase(Asked asked, IncomingMailId id) {
        if (mails.find(asked.tx(), id).isEmpty()) throw NO_SUCH_MAIL.refused();
        erasure.erase(asked.tx(), id, asked.actor(), asked.now());
    }

    /** One that lies in the mailbox alone may yet come, and would be taken for another. */
    private Arrived fetched(Tx tx, IncomingMailId id) {
        var mail = undecided(tx, id);
        if (mail.status() == Status.UNREADABLE) throw MAIL_EMPTY.refused();
        return mail;
    }

    /** What a machine wrote may turn out to be a person's all the same. */
    private Arrived undecided(Tx tx, IncomingMailId id) {
        var mail = mails.find(tx, id).orElseThrow(NO_SUCH_MAIL::refused);
        return switch (mail.status()) {
            case WAITING, AUTOMATIC, UNREADABLE -> {
                if (mail.erased()) throw MAIL_ERASED.refused();
                yield mail;
            }
            case COMPLAINT, REPLY, DISMISSED -> throw MAIL_DECIDED.refused();
        };
    }
}

package io.gendan.complaint.mailbox;

import io.gendan.complaint.attachment.Attachments;
import io.gendan.complaint.complaint.Channel;
import io.gendan.complaint.complaint.ComplaintIntake;
import io.gendan.complaint.complaint.ComplaintReplies;
import io.gendan.complaint.complaint.Subject;
import io.gendan.complaint.complaint.Urgency;
import io.gendan.complaint.letter.Matter.Kind;
import io.gendan.complaint.mailbox.AnsweredMatter.Answered;
import io.gendan.complaint.mailbox.IncomingMails.Arrived;
import io.gendan.complaint.mailbox.IncomingMails.Status;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.CustomerId;
import io.gendan.eventsourcing.Refused;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;

/**
 * What a mail is: a complaint of somebody we know, a reply, a machine's note that nobody answers, or something that a person has to
 * look at. Where anything speaks against the first two it is the last.
 */
@Singleton
class MailMeaning {
    /** More from one person within an hour is a machine that does not say so: answering it would go round for ever. */
    private static final int MOST_AN_HOUR = 10;

    private final IncomingMails mails;
    private final IncomingMailFiles files;
    private final AnsweredMatter answered;
    private final ComplaintIntake intake;
    private final ComplaintReplies replies;
    private final Attachments attachments;

    MailMeaning(
            IncomingMails mails,
            IncomingMailFiles files,
            AnsweredMatter answered,
            ComplaintIntake intake,
            ComplaintReplies replies,
            Attachments attachments) {
        this.mails = mails;
        this.files = files;
        this.answered = answered;
        this.intake = intake;
        this.replies = replies;
        this.attachments = attachments;
    }

    /** Whose words they are, as far as that is known. */
    record Author(CustomerId customer, UUID contact, String name) {
        static final Author UNKNOWN = new Author(null, null, null);
    }

    void find(Tx tx, Arrived arrived, ReadMail mail, Sender sender, Instant now) {
        var answers = answered.of(tx, mail);
        answers.ifPresent(it -> mails.answers(tx, arrived.id(), it.matter()));
        if (mail.automatic()) mails.becomes(tx, arrived.id(), Status.AUTOMATIC, null, null, now);
        else if (answers.isPresent()) reply(tx, arrived, answers.get(), sender, now);
        else if (isPlain(tx, mail, sender, now)) complain(tx, arrived, sender, now);
    }

    private void reply(Tx tx, Arrived arrived, Answered answers, Sender sender, Instant now) {
        if (answers.matter().kind() != Kind.COMPLAINT || !answers.isBy(sender)) return;
        var complaint = new ComplaintId(answers.matter().id());
        try {
            hear(tx, arrived, complaint, sender.author(), MailTaking.NAME, now);
        } catch (Refused ended) {
            return; // it is over: whether it is to be taken up again a person decides
        }
        mails.becomes(tx, arrived.id(), Status.REPLY, complaint, null, now);
    }

    private boolean isPlain(Tx tx, ReadMail mail, Sender sender, Instant now) {
        return sender.customer() != null
                && !mail.broken()
                && mail.text() != null
                && mails.complaintsSince(tx, sender.contact(), now.minusSeconds(3600)) < MOST_AN_HOUR;
    }

    private void complain(Tx tx, Arrived arrived, Sender sender, Instant now) {
        try {
            var complaint = log(tx, arrived, sender.author(), null, now);
            mails.becomes(tx, arrived.id(), Status.COMPLAINT, complaint.id(), null, now);
        } catch (Refused refused) {
            // Such a customer is not known here yet: a person looks at it.
        }
    }

    /** @param owner who follows it, because they decided that it is one; null until somebody takes it */
    ComplaintIntake.Taken log(Tx tx, Arrived arrived, Author author, String owner, Instant now) {
        var complaint = new ComplaintIntake.Complaint(
                author.customer(),
                null,
                Subject.of(null, null, null),
                null,
                Channel.EMAIL,
                Urgency.NORMAL,
                arrived.at(),
                arrived.content(),
                null,
                null,
                author.name(),
                author.contact(),
                owner);
        var taken = intake.take(tx, complaint, owner == null ? MailTaking.NAME : owner, now);
        attach(tx, arrived, taken.id());
        return taken;
    }

    void hear(Tx tx, Arrived arrived, ComplaintId complaint, Author author, String by, Instant now) {
        replies.hear(tx, complaint, arrived.content(), author.name(), author.contact(), by, now);
        attach(tx, arrived, complaint);
    }

    CustomerId customerOf(Tx tx, ComplaintId complaint) {
        return replies.find(tx, complaint).orElseThrow().customerId();
    }

    /** What is too much for one complaint stays with the mail. */
    private void attach(Tx tx, Arrived arrived, ComplaintId complaint) {
        for (var file : files.filesOf(tx, arrived.id()))
            try {
                attachments.attach(tx, complaint, file);
            } catch (Refused refused) {
                files.refuse(tx, arrived.id(), file, refused.refusal().name());
            }
    }
}

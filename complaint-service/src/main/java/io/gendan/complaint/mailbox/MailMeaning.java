package io.gendan.complaint.mailbox;

import io.gendan.complaint.attachment.Attachments;
import io.gendan.complaint.complaint.Channel;
import io.gendan.complaint.complaint.ComplaintIntake;
import io.gendan.complaint.complaint.ComplaintReplies;
import io.gendan.complaint.complaint.Subject;
import io.gendan.complaint.complaint.Urgency;
import io.gendan.complaint.known.KnownOrders;
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
import java.util.Optional;
import java.util.UUID;

/**
 * What a mail is: a complaint of somebody we know, a reply, a machine's note that nobody answers, or something that a person has to
 * look at. Where anything speaks against the first two it is the last.
 */
@Singleton
class MailMeaning {
    private final IncomingMails mails;
    private final IncomingMailFiles files;
    private final AnsweredMatter answered;
    private final Doubts doubts;
    private final KnownOrders orders;
    private final ComplaintIntake intake;
    private final ComplaintReplies replies;
    private final Attachments attachments;

    MailMeaning(
            IncomingMails mails,
            IncomingMailFiles files,
            AnsweredMatter answered,
            Doubts doubts,
            KnownOrders orders,
            ComplaintIntake intake,
            ComplaintReplies replies,
            Attachments attachments) {
        this.mails = mails;
        this.files = files;
        this.answered = answered;
        this.doubts = doubts;
        this.orders = orders;
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
        else if (mail.forged()) mails.held(tx, arrived.id(), Held.SENDER_NOT_VERIFIED);
        else
            answers.map(it -> reply(tx, arrived, it, sender, now))
                    .orElseGet(() -> complain(tx, arrived, mail, sender, now))
                    .ifPresent(why -> mails.held(tx, arrived.id(), why));
    }

    private Optional<Held> reply(Tx tx, Arrived arrived, Answered answers, Sender sender, Instant now) {
        if (answers.matter().kind() != Kind.COMPLAINT) return Optional.of(Held.OTHER_MATTER);
        if (!answers.isBy(sender)) return Optional.of(Held.NOT_THEIR_MATTER);
        var complaint = new ComplaintId(answers.matter().id());
        try {
            hear(tx, arrived, complaint, sender.author(), MailTaking.NAME, now);
        } catch (Refused ended) {
            return Optional.of(Held.COMPLAINT_ENDED); // whether it is to be taken up again a person decides
        }
        mails.becomes(tx, arrived.id(), Status.REPLY, complaint, null, now);
        return Optional.empty();
    }

    private Optional<Held> complain(Tx tx, Arrived arrived, ReadMail mail, Sender sender, Instant now) {
        var doubtful = doubts.about(tx, arrived, mail, sender, now);
        if (doubtful.isPresent()) return doubtful;
        try {
            var complaint = log(tx, arrived, sender.author(), null, now);
            mails.becomes(tx, arrived.id(), Status.COMPLAINT, complaint.id(), null, now);
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(Held.CUSTOMER_NOT_KNOWN); // not here yet
        }
    }

    /** @param owner who follows it, because they decided that it is one; null until somebody takes it */
    ComplaintIntake.Taken log(Tx tx, Arrived arrived, Author author, String owner, Instant now) {
        var complaint = new ComplaintIntake.Complaint(
                author.customer(),
                null,
                Subject.of(orders.onlyNamed(tx, author.customer(), arrived.content()), null, null),
                null,
                Channel.EMAIL,
                Urgency.NORMAL,
                arrived.at(),
                arrived.content(),
                null,
                null,
                author.name(),
                author.contact(),
                owner,
                arrived.id().value());
        var taken = intake.take(tx, complaint, owner == null ? MailTaking.NAME : owner, now);
        attach(tx, arrived, taken.id());
        return taken;
    }

    void hear(Tx tx, Arrived arrived, ComplaintId complaint, Author author, String by, Instant now) {
        replies.hear(
                tx,
                complaint,
                arrived.content(),
                author.name(),
                author.contact(),
                arrived.id().value(),
                by,
                now);
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

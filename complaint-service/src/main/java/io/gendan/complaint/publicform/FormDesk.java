package io.gendan.complaint.publicform;

import io.gendan.complaint.attachment.Attachments;
import io.gendan.complaint.complaint.Channel;
import io.gendan.complaint.complaint.ComplaintIntake;
import io.gendan.complaint.complaint.ComplaintIntake.Complaint;
import io.gendan.complaint.complaint.Subject;
import io.gendan.complaint.complaint.Urgency;
import io.gendan.complaint.letter.Recipients;
import io.gendan.complaint.publicform.FormLinks.Link;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Makes a complaint of what was filled in, with its files, once. */
@Singleton
class FormDesk {
    private static final int MOST_AN_HOUR = 10;

    private final FormLinks links;
    private final ComplaintIntake intake;
    private final Attachments attachments;
    private final Recipients people;

    FormDesk(FormLinks links, ComplaintIntake intake, Attachments attachments, Recipients people) {
        this.links = links;
        this.intake = intake;
        this.attachments = attachments;
        this.people = people;
    }

    /** Refuses files that are not taken. */
    Entered take(Tx tx, Link opened, FilledForm form, Instant now) {
        people.lock(tx);
        var link = links.taken(tx, opened.id()).orElseThrow();
        if (!link.isOpen(now)) return new Entered.Closed();
        var before = links.entered(tx, link.id(), form.entry(), form.hash());
        if (before.isPresent()) return before.get();
        if (links.enteredSince(tx, link.id(), now.minusSeconds(3600)) >= MOST_AN_HOUR) return new Entered.TooOften();
        var by = "customer-" + link.customer().value();
        var taken = intake.take(tx, complaint(link, form, now), by, now);
        for (var file : form.files())
            attachments.attach(
                    tx, taken.id(), attachments.store(tx, file, by, now).id());
        links.enter(tx, link.id(), form, taken, now);
        return new Entered.Complaint(taken.complaintNo());
    }

    private static Complaint complaint(Link link, FilledForm form, Instant now) {
        var orderNo = link.order() == null ? FilledForm.orNull(form.orderNo()) : null;
        return new Complaint(
                link.customer(),
                null,
                Subject.of(link.order(), orderNo, FilledForm.orNull(form.product())),
                form.demand(),
                Channel.FORM,
                Urgency.NORMAL,
                now,
                form.content(),
                null,
                null,
                FilledForm.orNull(form.name()),
                null,
                null);
    }
}

package io.gendan.complaint.form;

import io.gendan.complaint.attachment.Attachments;
import io.gendan.complaint.complaint.Channel;
import io.gendan.complaint.complaint.ComplaintIntake;
import io.gendan.complaint.complaint.ComplaintIntake.Complaint;
import io.gendan.complaint.complaint.Subject;
import io.gendan.complaint.complaint.Urgency;
import io.gendan.complaint.form.FormLinks.Link;
import io.gendan.complaint.letter.Recipients;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

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

    /** The number of the complaint; empty when more than enough came by this link within an hour. Refuses files that are not taken. */
    Optional<String> take(Tx tx, Link opened, FilledForm form, Instant now) {
        people.lock(tx);
        var link = links.taken(tx, opened.id()).orElseThrow();
        var before = links.entered(tx, link.id(), form.entry());
        if (before.isPresent()) return before;
        if (links.enteredSince(tx, link.id(), now.minusSeconds(3600)) >= MOST_AN_HOUR) return Optional.empty();
        var by = "customer-" + link.customer().value();
        var taken = intake.take(tx, complaint(link, form, now), by, now);
        for (var file : form.files())
            attachments.attach(
                    tx, taken.id(), attachments.store(tx, file, by, now).id());
        links.enter(tx, link.id(), form.entry(), taken.id(), taken.complaintNo(), now);
        return Optional.of(taken.complaintNo());
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

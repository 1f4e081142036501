package io.gendan.complaint.complaint;

import io.gendan.complaint.clock.Promises;
import io.gendan.complaint.complaint.ComplaintCommand.Identify;
import io.gendan.complaint.complaint.ComplaintCommand.Log;
import io.gendan.complaint.complaint.ComplaintEvent.About;
import io.gendan.complaint.complaint.ComplaintWords.Kind;
import io.gendan.complaint.complaint.ComplaintWords.Said;
import io.gendan.complaint.known.KnownCustomers;
import io.gendan.complaint.words.CaseId;
import io.gendan.complaint.words.Cause;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.LetterId;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;

/**
 * The one way in for a complaint, by whatever channel it came: it gets a number and, where somebody spoke, is acknowledged in the
 * same transaction.
 */
@Singleton
public class ComplaintIntake {
    private final Complaints complaints;
    private final ComplaintDesk desk;
    private final ComplaintSubjects subjects;
    private final ComplaintWords words;
    private final Promises promises;

    ComplaintIntake(
            Complaints complaints,
            ComplaintDesk desk,
            ComplaintSubjects subjects,
            ComplaintWords words,
            Promises promises) {
        this.complaints = complaints;
        this.desk = desk;
        this.subjects = subjects;
        this.words = words;
        this.promises = promises;
    }

    /**
     * @param caseId the incident's case that it comes from, or null
     * @param content what the customer says, {@code reason} why it concerns us, {@code otherDemand} what has no field; the last two
     *     may be null
     * @param contactId who of the customer's contact persons that was, {@code spokenTo} their name; either may be null
     * @param mailId the mail in which it stands, null where it came otherwise
     * @param owner the account that follows it from now on, null until somebody takes it
     */
    public record Complaint(
            CustomerId customer,
            CaseId caseId,
            Subject subject,
            Demand demand,
            Channel channel,
            Urgency urgency,
            Instant receivedAt,
            String content,
            String reason,
            String otherDemand,
            String spokenTo,
            UUID contactId,
            String owner,
            UUID mailId) {

        /** As it was said otherwise than by mail. */
        public Complaint(
                CustomerId customer,
                CaseId caseId,
                Subject subject,
                Demand demand,
                Channel channel,
                Urgency urgency,
                Instant receivedAt,
                String content,
                String reason,
                String otherDemand,
                String spokenTo,
                UUID contactId,
                String owner) {
            this(
                    customer,
                    caseId,
                    subject,
                    demand,
                    channel,
                    urgency,
                    receivedAt,
                    content,
                    reason,
                    otherDemand,
                    spokenTo,
                    contactId,
                    owner,
                    null);
        }
    }

    public record Taken(ComplaintId id, String complaintNo, long version) {}

    /** Where what is wrong is known at once. Who was not spoken to is not thanked for speaking. */
    public Taken takeIdentified(Tx tx, Complaint it, Cause cause, String by, Instant now) {
        var taken = take(tx, it, by, now);
        var subject = desk.must(tx, taken.id()).subject();
        var repeated = desk.repeated(tx, taken.id(), cause, subject.productNo());
        var identify = new Identify(cause, subject, null, repeated, by, now);
        return new Taken(taken.id(), taken.complaintNo(), complaints.handle(tx, taken.id(), identify));
    }

    /** @param by the account that takes it in */
    public Taken take(Tx tx, Complaint it, String by, Instant now) {
        var customer = desk.customer(tx, it.customer());
        subjects.mayBeOf(tx, it.customer(), it.caseId());
        var subject = subjects.complete(tx, it.customer(), it.subject());
        var id = new ComplaintId(Id.next());
        complaints.mayBegin(log(null, it, subject, customer, by, now)); // who is refused uses up no number
        var number = desk.nextNumber(tx, now);
        long version = complaints.begin(tx, id, log(number, it, subject, customer, by, now));
        words.add(tx, id, said(it, Kind.CONTENT, it.content(), it.spokenTo(), by), it.mailId());
        words.add(tx, id, said(it, Kind.REASON, it.reason(), null, by));
        words.add(tx, id, said(it, Kind.OTHER_DEMAND, it.otherDemand(), null, by));
        return new Taken(id, number, version);
    }

    private Log log(
            String number, Complaint it, Subject subject, KnownCustomers.Customer customer, String by, Instant now) {
        return new Log(
                new About(number, it.customer(), subject.orderId(), subject.shipmentId()),
                it.caseId(),
                subject,
                it.demand() == null ? Demand.NOTHING_SAID : it.demand(),
                it.channel(),
                it.urgency(),
                customer.language(),
                customer.grade(),
                it.receivedAt(),
                replyBy(it, customer.grade(), now),
                it.owner(),
                it.channel() == Channel.INCIDENT ? null : new LetterId(Id.next()),
                by,
                now);
    }

    /** As the first response is counted; of what comes too late for that, as if it had come now. */
    private Instant replyBy(Complaint it, String grade, Instant now) {
        var urgent = it.urgency() == Urgency.URGENT;
        var due = promises.firstResponse(it.receivedAt(), urgent, grade);
        return due.isAfter(now) ? due : promises.firstResponse(now, urgent, grade);
    }

    private static Said said(Complaint it, Kind kind, String text, String spokenTo, String by) {
        return new Said(kind, text, spokenTo, it.contactId(), by, it.receivedAt());
    }
}

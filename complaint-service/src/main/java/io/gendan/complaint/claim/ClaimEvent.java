package io.gendan.complaint.claim;

import io.gendan.complaint.words.AttachmentId;
import io.gendan.complaint.words.Cause;
import io.gendan.complaint.words.ClaimId;
import io.gendan.complaint.words.LetterId;
import io.gendan.complaint.words.Party;
import io.gendan.complaint.words.ShipmentId;
import io.gendan.eventsourcing.EventName;
import io.gendan.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Everything that can ever have happened to a claim. Add freely; never rename, never remove, never change a meaning. */
sealed interface ClaimEvent {

    /** Which claim, for those who hear one fact and not the stream. {@code counterpart} is a firm. */
    record About(String claimNo, Direction direction, Party party, String counterpart, Matter matter) {}

    /** {@code attachment} where the paper itself is kept, null where only its title is. */
    record Document(String title, AttachmentId attachment) {}

    /** {@code by} is an account, here and below. */
    @EventName("claim-raised")
    record Raised(
            About about,
            Cause cause,
            Loss loss,
            Integer stageNo,
            Money claimed,
            ClaimId backToBack,
            String by,
            Instant at)
            implements ClaimEvent {

        Raised behind(ClaimId customers) {
            return new Raised(about, cause, loss, stageNo, claimed, customers, by, at);
        }
    }

    @EventName("claim-terms-given")
    record TermsGiven(Terms terms, String by, Instant at) implements ClaimEvent {}

    /** What is said again of a shipment replaces what was said before. */
    @EventName("claim-transport-times-heard")
    record TransportTimesHeard(ShipmentId shipment, List<StageTimes> stages, Instant at) implements ClaimEvent {}

    /** The customer's claim behind this one is settled: the time for recourse runs from {@code on}. */
    @EventName("claim-settled-with-customer")
    record SettledWithCustomer(ClaimId customers, LocalDate on, Instant at) implements ClaimEvent {}

    /** It was raised before the customer's: it is recourse for what {@code customers} wants. */
    @EventName("claim-put-behind")
    record PutBehind(ClaimId customers, Instant at) implements ClaimEvent {}

    /** {@code letter} null: it was not written here. */
    @EventName("claim-notice-given")
    record NoticeGiven(About about, NoticeChannel channel, LetterId letter, LocalDate on, String by, Instant at)
            implements ClaimEvent {}

    /** {@code documents} are all that are with the claim now. */
    @EventName("claim-submitted")
    record Submitted(About about, List<Document> documents, String by, Instant at) implements ClaimEvent {}

    /** {@code reference} is the number under which the other side treats it, or null. */
    @EventName("claim-acknowledged")
    record Acknowledged(About about, String reference, String by, Instant at) implements ClaimEvent {}

    @EventName("claim-rejected")
    record Rejected(About about, String reason, String by, Instant at) implements ClaimEvent {}

    @EventName("claim-offered")
    record Offered(int offerNo, Side from, Money amount, String terms, String by, Instant at) implements ClaimEvent {}

    @EventName("claim-settled")
    record Settled(About about, Money claimed, Money agreed, LocalDate on, String by, Instant at)
            implements ClaimEvent {}

    /** Agreed on in the complaint, for all its offers up to {@code offerNo}: {@code worth} is what all of it costs us beside any money. */
    @EventName("claim-given-in-kind")
    record GivenInKind(About about, int offerNo, Money worth, LocalDate on, String by, Instant at)
            implements ClaimEvent {}

    /** More was agreed on when its complaint was opened again. {@code agreed} is all that is to be paid now. */
    @EventName("claim-settled-sum-raised")
    record SettledSumRaised(About about, Money claimed, Money agreed, LocalDate on, String by, Instant at)
            implements ClaimEvent {}

    /** {@code paid} is what has been paid in all. */
    @EventName("claim-paid")
    record Paid(About about, String reference, Money amount, LocalDate on, Money paid, String by, Instant at)
            implements ClaimEvent {}

    /** It had been recorded by mistake. {@code paid} is what is left as paid. */
    @EventName("claim-payment-reversed")
    record PaymentReversed(
            About about, String reference, Money amount, String reason, Money paid, String by, Instant at)
            implements ClaimEvent {}

    @EventName("claim-withdrawn")
    record Withdrawn(About about, String reason, String by, Instant at) implements ClaimEvent {}

    /** {@code lost} is what will not come any more. */
    @EventName("claim-written-off")
    record WrittenOff(About about, WriteOffReason reason, String note, Money lost, String by, Instant at)
            implements ClaimEvent {}

    @EventName("claim-closed")
    record Closed(About about, String by, Instant at) implements ClaimEvent {}

    @EventName("claim-deadline-warned")
    record DeadlineWarned(About about, Deadline deadline, int daysBefore, Instant at) implements ClaimEvent {}

    @EventName("claim-deadline-passed")
    record DeadlinePassed(About about, Deadline deadline, Instant at) implements ClaimEvent {}
}

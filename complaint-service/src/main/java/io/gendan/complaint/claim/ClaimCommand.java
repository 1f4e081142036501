package io.gendan.complaint.claim;

import io.gendan.complaint.claim.ClaimEvent.Document;
import io.gendan.complaint.words.ClaimId;
import io.gendan.complaint.words.LetterId;
import io.gendan.complaint.words.ShipmentId;
import io.gendan.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What one can ask of a claim. {@code by} is the account that asks. */
sealed interface ClaimCommand {

    /** The claim of the other direction; {@code settledOn} null while it is not settled. */
    record Linked(Direction direction, LocalDate settledOn) {}

    /** What is known of the carriage of one shipment. */
    record Heard(ShipmentId shipment, List<StageTimes> stages) {}

    /** @param linked null when there is none, or none with that id */
    record Raise(NewClaim claim, String claimNo, Linked linked, List<Heard> heard, String by, Instant now)
            implements ClaimCommand {}

    record GiveTerms(Terms terms, String by, Instant now) implements ClaimCommand {}

    record HearTransportTimes(Heard heard, Instant now) implements ClaimCommand {}

    record NoteSettledWithCustomer(ClaimId customers, LocalDate on, Instant now) implements ClaimCommand {}

    /** @param settledOn null while the customer's claim is not settled */
    record PutItBehind(ClaimId customers, LocalDate settledOn, Instant now) implements ClaimCommand {}

    record GiveNotice(NoticeChannel channel, LetterId letter, LocalDate on, LocalDate today, String by, Instant now)
            implements ClaimCommand {}

    record Submit(List<Document> documents, LocalDate today, String by, Instant now) implements ClaimCommand {}

    record Acknowledge(String reference, String by, Instant now) implements ClaimCommand {}

    record Reject(String reason, String by, Instant now) implements ClaimCommand {}

    record Offer(Side from, BigDecimal amount, String currency, String terms, String by, Instant now)
            implements ClaimCommand {}

    /**
     * @param aloneWithin the share of what we claim that one person can give up without another's proposal
     * @param byComplaint it was agreed in the steps of the customer's complaint, which asks for documents and answers itself
     */
    record Settle(
            BigDecimal amount,
            String currency,
            BigDecimal aloneWithin,
            boolean byComplaint,
            LocalDate today,
            String by,
            Instant now)
            implements ClaimCommand {}

    /** What both sides of the complaint have agreed on so far: {@code worth} of all that is no money. */
    record GiveInKind(int offerNo, Money worth, LocalDate today, String by, Instant now) implements ClaimCommand {}

    /** What both sides of the complaint have agreed on so far, after more than one agreement. */
    record RaiseSettledSum(BigDecimal amount, String currency, LocalDate today, String by, Instant now)
            implements ClaimCommand {}

    record Pay(
            String reference, BigDecimal amount, String currency, LocalDate on, LocalDate today, String by, Instant now)
            implements ClaimCommand {}

    record ReversePayment(String reference, String reason, String by, Instant now) implements ClaimCommand {}

    record Withdraw(String reason, String by, Instant now) implements ClaimCommand {}

    record WriteOff(WriteOffReason reason, String note, LocalDate today, String by, Instant now)
            implements ClaimCommand {}

    record Close(String by, Instant now) implements ClaimCommand {}

    /** What the calendar says of the deadlines. */
    record Look(LocalDate today, Instant now) implements ClaimCommand {}
}

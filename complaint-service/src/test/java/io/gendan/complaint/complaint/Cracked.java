package io.gendan.complaint.complaint;

import static io.gendan.complaint.complaint.Complaint.DECIDER;

import io.gendan.complaint.complaint.ComplaintCommand.*;
import io.gendan.complaint.complaint.ComplaintEvent.*;
import io.gendan.complaint.words.Cause;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.Evidence;
import io.gendan.complaint.words.LetterId;
import io.gendan.complaint.words.OrderId;
import io.gendan.complaint.words.Party;
import io.gendan.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** One complaint, of 36 cracked tea sets, and what can be said of it. */
final class Cracked {
    static final Instant MONDAY = Instant.parse("2026-03-09T02:05:00Z");
    static final Instant TUESDAY = Instant.parse("2026-03-10T02:05:00Z");
    static final LocalDate FRIDAY = LocalDate.of(2026, 3, 13);
    static final String ANNE = "merchandiser-anne";
    static final String BOSS = "general-manager-lin";
    static final LetterId LETTER = new LetterId(new UUID(9, 1));
    static final ComplaintId OTHER = new ComplaintId(new UUID(8, 2));
    static final CustomerId ACME = new CustomerId(new UUID(7, 1));
    static final About ABOUT = new About("CM-2026-000001", ACME, new OrderId(new UUID(6, 1)), null);
    static final About ABOUT_OTHER = new About("CM-2026-000002", ACME, ABOUT.orderId(), null);
    static final Subject SETS = new Subject(
            ABOUT.orderId(),
            "SO-1",
            null,
            null,
            "TS-200",
            "Tea set",
            "SET",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    static final Ceiling CEILING = new Ceiling("B", usd("900.00"), null);

    static final Remedy SETS_AGAIN =
            new Remedy(Remedy.Kind.REPLACEMENT, new BigDecimal("36"), null, usd("540.00"), "36 sets by sea");
    static final Remedy MONEY = new Remedy(Remedy.Kind.COMPENSATION, null, null, usd("100.00"), "for the trouble");
    static final Terms TERMS = new Terms(List.of(SETS_AGAIN, MONEY), null);

    static final Logged logged = new Logged(
            ABOUT,
            null,
            SETS,
            Demand.NOTHING_SAID,
            Channel.TELEPHONE,
            Urgency.NORMAL,
            "en",
            "B",
            MONDAY,
            TUESDAY,
            LETTER,
            ANNE,
            MONDAY);
    static final Identified identified = new Identified(ABOUT, Cause.QUALITY, SETS, null, null, ANNE, MONDAY);
    static final EvidenceEnclosed photos = new EvidenceEnclosed(Evidence.PHOTOS, null, "mail of Monday", ANNE, MONDAY);
    static final EvidenceEnclosed sample =
            new EvidenceEnclosed(Evidence.SAMPLE_RETURNED, null, "shelf B4", ANNE, MONDAY);
    static final CauseFound causeFound = new CauseFound("the kiln cooled too fast", ANNE, MONDAY);
    static final LiabilityAssessed assessed = new LiabilityAssessed(
            ABOUT, Map.of(Party.SUPPLIER, 80, Party.OURS, 20), Severity.MAJOR, Set.of(), ANNE, MONDAY);
    static final Offer OFFER = new Offer(1, Offer.Side.US, TERMS, FRIDAY, ANNE, Offer.Status.MADE);
    static final OfferMade offerMade = new OfferMade(ABOUT, OFFER, LETTER, MONDAY);
    static final OfferAccepted accepted =
            new OfferAccepted(ABOUT, OFFER.now(Offer.Status.ACCEPTED), Channel.EMAIL, ANNE, MONDAY);
    static final ActionPlanned planned = new ActionPlanned(task(1, 1, null), ANNE, MONDAY);
    static final ActionPlanned plannedMoney = new ActionPlanned(task(2, 2, null), ANNE, MONDAY);
    static final ActionDone done = new ActionDone(task(1, 1, FRIDAY), ANNE, MONDAY);
    static final ActionDone doneMoney = new ActionDone(task(2, 2, FRIDAY), ANNE, MONDAY);
    static final Handled handled = new Handled(ABOUT, MONDAY);
    static final FollowedUp solved = new FollowedUp(Outcome.SOLVED, Channel.TELEPHONE, ANNE, MONDAY);
    static final Closed closed = new Closed(ABOUT, Outcome.SOLVED, "sent again", LETTER, ANNE, MONDAY);
    static final UnfoundedExplained explained = new UnfoundedExplained("as the sample", LETTER, ANNE, MONDAY);
    static final UnfoundedConfirmed confirmed = new UnfoundedConfirmed(ABOUT, Channel.EMAIL, ANNE, MONDAY);
    static final Joined joined = new Joined(ABOUT, OTHER, "CM-2026-000002", ANNE, MONDAY);
    static final DroppedByCustomer dropped = new DroppedByCustomer(ABOUT, Channel.EMAIL, ANNE, MONDAY);

    static final Log LOG = new Log(
            ABOUT,
            null,
            SETS,
            Demand.NOTHING_SAID,
            Channel.TELEPHONE,
            Urgency.NORMAL,
            "en",
            "B",
            MONDAY,
            TUESDAY,
            null,
            LETTER,
            ANNE,
            MONDAY);

    private Cracked() {}

    static Money usd(String amount) {
        return new Money(new BigDecimal(amount), "USD");
    }

    private static Task task(int no, int remedyNo, LocalDate doneOn) {
        return new Task(no, 1, remedyNo, "do it", ANNE, FRIDAY, doneOn, null, doneOn == null ? null : "B/L 1");
    }

    /** Up to the assessment, with all its evidence. */
    static ComplaintEvent[] assessed(ComplaintEvent... more) {
        return facts(Stream.of(logged, identified, photos, sample, causeFound, assessed), more);
    }

    static ComplaintEvent[] agreed(ComplaintEvent... more) {
        return facts(Arrays.stream(assessed(offerMade, accepted)), more);
    }

    static ComplaintEvent[] tracked(ComplaintEvent... more) {
        return facts(Arrays.stream(agreed(planned, plannedMoney, done, doneMoney, handled)), more);
    }

    private static ComplaintEvent[] facts(Stream<ComplaintEvent> first, ComplaintEvent... more) {
        return Stream.concat(first, Arrays.stream(more)).toArray(ComplaintEvent[]::new);
    }

    static Complaint after(ComplaintEvent... facts) {
        return DECIDER.replay(List.of(facts));
    }
}

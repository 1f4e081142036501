package io.gendan.complaint.complaint;

import io.gendan.complaint.clock.Happening;
import io.gendan.complaint.clock.Happening.Answered;
import io.gendan.complaint.clock.Happening.Claimed;
import io.gendan.complaint.clock.Happening.Paused;
import io.gendan.complaint.clock.Happening.Resumed;
import io.gendan.complaint.clock.Happening.Settled;
import io.gendan.complaint.clock.Happening.Started;
import io.gendan.complaint.clock.Happening.Updated;
import io.gendan.complaint.complaint.ComplaintEvent.*;
import io.gendan.complaint.words.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What the facts of a complaint mean for its clocks. */
final class ComplaintHappenings {
    private static final String OFFER = "offer";
    private static final String UNFOUNDED = "unfounded";

    private ComplaintHappenings() {}

    /**
     * @param grade of the customer
     * @param zone where a day ends, in which an answer was to come
     */
    static List<Happening> of(ComplaintEvent event, String grade, ZoneId zone) {
        return switch (event) {
            case Logged it -> logged(it, grade);
            case CustomerAnswered it -> List.of(new Answered(it.at()));
            case ParticularsAsked it -> asked(it.question(), it.at(), zone);
            case ParticularsGiven it -> List.of(new Resumed(it.at(), key(it.questionNo())));
            case UnfoundedExplained it ->
                List.of(
                        new Answered(it.at()),
                        new Paused(it.at(), UNFOUNDED, Party.CUSTOMER, "whether it is unfounded", null));
            case UnfoundedDisputed it -> List.of(new Resumed(it.at(), UNFOUNDED));
            case OfferMade it -> offered(it.offer(), it.at(), zone);
            case CounterOfferReceived it -> resumed(it.at(), it.offer());
            case OfferAccepted it -> resumed(it.at(), it.offer());
            case OfferDeclined it -> List.of(new Resumed(it.at(), OFFER));
            case OfferWithdrawn it -> List.of(new Resumed(it.at(), OFFER));
            case Handled it -> List.of(new Settled(it.at()));
            case Closed it -> List.of(new Settled(it.at()));
            case UnfoundedConfirmed it -> List.of(new Settled(it.at()));
            case DroppedByCustomer it -> List.of(new Settled(it.at()));
            case Joined it -> List.of(new Settled(it.at()));
            case Reopened it -> List.of(new Happening.Reopened(it.at()));
            case Assigned _, LetterAccepted _, Identified _, EvidenceEnclosed _, EvidenceWaived _ -> List.of();
            case CauseFound _, InvestigationReopened _, LiabilityAssessed _, OfferProposed _ -> List.of();
            case OfferApproved _, OfferRejected _, ActionPlanned _, ActionDone _, FollowedUp _ -> List.of();
            case Escalated it -> List.of(new Happening.Escalated(it.at()));
            case TookIn _, OwnerWarned _ -> List.of();
        };
    }

    private static List<Happening> logged(Logged it, String grade) {
        var demand = it.demand();
        var happenings = new ArrayList<Happening>();
        happenings.add(new Started(it.receivedAt(), it.urgency() == Urgency.URGENT, grade));
        Stream.of(demand.amount(), demand.compensation(), demand.discount())
                .filter(Objects::nonNull)
                .forEach(sum -> happenings.add(new Claimed(it.at(), sum)));
        return happenings;
    }

    private static List<Happening> asked(Question question, Instant at, ZoneId zone) {
        var paused =
                new Paused(at, key(question.questionNo()), question.of(), question.what(), end(question.dueOn(), zone));
        return question.of() == Party.CUSTOMER ? List.of(new Updated(at), paused) : List.of(paused);
    }

    private static List<Happening> offered(Offer offer, Instant at, ZoneId zone) {
        var paused =
                new Paused(at, OFFER, Party.CUSTOMER, "whether they take our offer", end(offer.validUntil(), zone));
        return Stream.concat(Stream.<Happening>of(new Answered(at), paused), worth(offer, at))
                .toList();
    }

    private static List<Happening> resumed(Instant at, Offer offer) {
        return Stream.concat(Stream.<Happening>of(new Resumed(at, OFFER)), worth(offer, at))
                .toList();
    }

    private static Stream<Happening> worth(Offer offer, Instant at) {
        return offer.terms().worth().stream().map(sum -> new Claimed(at, sum));
    }

    private static String key(int questionNo) {
        return "question-" + questionNo;
    }

    private static Instant end(LocalDate day, ZoneId zone) {
        return day == null ? null : day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}

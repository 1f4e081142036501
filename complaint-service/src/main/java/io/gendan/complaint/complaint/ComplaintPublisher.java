package io.gendan.complaint.complaint;

import io.gendan.complaint.complaint.ComplaintEvent.*;
import io.gendan.eventsourcing.Publisher;
import io.gendan.eventsourcing.Recorded;
import jakarta.inject.Singleton;
import java.util.Optional;

@Singleton
class ComplaintPublisher implements Publisher<ComplaintEvent> {
    @Override
    public String topic() {
        return "gendan.complaint";
    }

    @Override
    public Optional<? extends Record> translate(Recorded<ComplaintEvent> fact) {
        var id = fact.streamId();
        return switch (fact.event()) {
            case Logged it -> Optional.of(ComplaintNews.logged(id, it.about(), it));
            case Identified it -> Optional.of(ComplaintNews.identified(id, it.about(), it));
            case OfferMade it -> Optional.of(ComplaintNews.offered(id, it.about(), it));
            case OfferAccepted it -> Optional.of(ComplaintNews.agreed(id, it.about(), it));
            case Handled it -> Optional.of(ComplaintNews.handled(id, it.about(), it.at()));
            case Closed it -> Optional.of(ComplaintNews.closed(id, it.about(), it));
            case UnfoundedConfirmed it ->
                Optional.of(ComplaintNews.ended(id, it.about(), "UNFOUNDED_CONFIRMED", null, it.at()));
            case DroppedByCustomer it ->
                Optional.of(ComplaintNews.ended(id, it.about(), "DROPPED_BY_CUSTOMER", null, it.at()));
            case Joined it ->
                Optional.of(
                        ComplaintNews.ended(id, it.about(), "JOINED", it.into().value(), it.at()));
            case Reopened it -> Optional.of(ComplaintNews.reopened(id, it.about(), it.at()));
            case Escalated it -> Optional.of(ComplaintNews.escalated(id, it.about(), it));
            case OwnerWarned it -> Optional.of(ComplaintNews.warned(id, it.about(), it));
            // How we work; the world hears of what comes of it.
            case Assigned _, LetterAccepted _, CustomerAnswered _, ParticularsAsked _, ParticularsGiven _ ->
                Optional.empty();
            case EvidenceEnclosed _, EvidenceWaived _, UnfoundedExplained _, UnfoundedDisputed _, TookIn _ ->
                Optional.empty();
            // What we think among ourselves.
            case CauseFound _, InvestigationReopened _, LiabilityAssessed _ -> Optional.empty();
            case OfferProposed _, OfferApproved _, OfferRejected _, OfferWithdrawn _ -> Optional.empty();
            case CounterOfferReceived _, OfferDeclined _, ActionPlanned _, ActionDone _, FollowedUp _ ->
                Optional.empty();
        };
    }
}

package io.gendan.complaint.complaint;

import io.gendan.complaint.complaint.ComplaintEvent.*;
import io.gendan.complaint.letter.Addressee;
import io.gendan.complaint.letter.ComplaintFacts;
import io.gendan.complaint.letter.LetterContent;
import io.gendan.complaint.letter.LetterFacts;
import io.gendan.complaint.letter.Letters;
import io.gendan.complaint.letter.Matter;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.Evidence;
import io.gendan.complaint.words.LetterId;
import io.gendan.eventsourcing.Follower;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.util.List;

/** What the customer is written as soon as it is a fact: that we follow their complaint, what we offer, and how it ended. */
@Singleton
class ComplaintLetters implements Follower<Complaint, ComplaintEvent> {
    private final Letters letters;

    ComplaintLetters(Letters letters) {
        this.letters = letters;
    }

    @Override
    public void follow(Tx tx, Recorded<ComplaintEvent> fact, Complaint state) {
        if (!(state instanceof Complaint.Known known)) return;
        var writer = new Writer(tx, new ComplaintId(fact.streamId()), known.file());
        switch (fact.event()) {
            case Logged it when it.acknowledgement() == null -> {} // nobody has complained who could be thanked
            case Logged it -> writer.write(it.acknowledgement(), acknowledgement(it));
            case OfferMade it ->
                writer.write(it.letter(), offer(it, known.file().subject()));
            case UnfoundedExplained it ->
                writer.write(it.letter(), unfounded(it, known.file().subject()));
            case Closed it -> writer.write(it.letter(), thanks(it, known.file().subject()));
            case Assigned _, LetterAccepted _, CustomerAnswered _, ParticularsAsked _, ParticularsGiven _ -> {}
            case Identified _, EvidenceEnclosed _, EvidenceWaived _, UnfoundedDisputed _, UnfoundedConfirmed _ -> {}
            case CauseFound _, InvestigationReopened _, LiabilityAssessed _, OfferProposed _, OfferApproved _ -> {}
            case OfferRejected _, CounterOfferReceived _, OfferDeclined _, OfferWithdrawn _, OfferAccepted _ -> {}
            case ActionPlanned _, ActionDone _, Handled _, FollowedUp _, Reopened _, DroppedByCustomer _ -> {}
            case Joined _, TookIn _, Escalated _, OwnerWarned _ -> {}
        }
    }

    private final class Writer {
        private final Tx tx;
        private final ComplaintId id;
        private final Logged logged;

        Writer(Tx tx, ComplaintId id, ComplaintFile file) {
            this.tx = tx;
            this.id = id;
            this.logged = file.logged();
        }

        void write(LetterId letter, LetterContent content) {
            letters.add(
                    tx,
                    letter,
                    Matter.of(id, logged.about().complaintNo()),
                    new Addressee.Customer(logged.about().customerId()),
                    logged.language(),
                    content);
        }
    }

    /** Whatever it will turn out to be, pictures help to find out. */
    private static LetterFacts acknowledgement(Logged it) {
        return new ComplaintFacts.Acknowledgement(
                it.subject().orderNo(), product(it.subject()), null, null, it.replyBy(), List.of(Evidence.PHOTOS));
    }

    private static LetterFacts offer(OfferMade it, Subject subject) {
        var offer = Viewing.offer(it.offer(), it.at());
        return new ComplaintFacts.Offer(
                subject.orderNo(),
                product(subject),
                OfferInLetters.notes(offer),
                OfferInLetters.remedies(offer, subject.unit()),
                OfferInLetters.amount(offer),
                offer.validUntil());
    }

    private static LetterFacts unfounded(UnfoundedExplained it, Subject subject) {
        return new ComplaintFacts.UnfoundedExplanation(subject.orderNo(), product(subject), it.explanation());
    }

    private static LetterFacts thanks(Closed it, Subject subject) {
        return new ComplaintFacts.ClosingThanks(subject.orderNo(), product(subject), it.result());
    }

    static String product(Subject subject) {
        return subject.productNameAndSpec() == null ? subject.productNo() : subject.productNameAndSpec();
    }
}

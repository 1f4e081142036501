package io.gendan.complaint.letter;

import io.gendan.complaint.words.Cause;
import io.gendan.complaint.words.Evidence;
import io.gendan.complaint.words.LetterKind;
import io.gendan.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What stands in a letter that is not about an incident's first hours: plain facts, and words that somebody chose. */
public sealed interface LetterFacts extends LetterContent {

    /**
     * @param cause null while the customer has not said what kind of complaint it is
     * @param meetingAt when production and inspection sit together over it, null where no such meeting is set
     * @param pleaseSend the evidence that we ask for, or nothing
     */
    record Acknowledgement(
            String orderNo, String product, Cause cause, Instant meetingAt, Instant replyBy, List<Evidence> pleaseSend)
            implements LetterFacts {
        @Override
        public LetterKind kind() {
            return LetterKind.ACKNOWLEDGEMENT;
        }
    }

    record ParticularsRequest(String orderNo, String product, List<String> questions, Instant replyBy)
            implements LetterFacts {
        @Override
        public LetterKind kind() {
            return LetterKind.PARTICULARS_REQUEST;
        }
    }

    /** @param countermeasure against a repetition */
    record ApologyWithCause(String orderNo, String product, String finding, String countermeasure)
            implements LetterFacts {
        @Override
        public LetterKind kind() {
            return LetterKind.APOLOGY_WITH_CAUSE;
        }
    }

    /** @param amount null where goods and not money are offered */
    record Offer(String orderNo, String product, List<String> terms, Money amount, LocalDate validUntil)
            implements LetterFacts {
        @Override
        public LetterKind kind() {
            return LetterKind.OFFER;
        }
    }

    record UnfoundedExplanation(String orderNo, String product, String explanation) implements LetterFacts {
        @Override
        public LetterKind kind() {
            return LetterKind.UNFOUNDED_EXPLANATION;
        }
    }

    /**
     * @param shipmentNo null where the goods never left the factory; {@code billOfLadingNo} the same, and by road and air
     * @param amount null while the loss cannot be counted yet
     * @param deadline by which the claim is to be made, and {@code deadlineSource} the law or contract that says so
     */
    record RecourseNotice(
            String counterpart,
            String ground,
            String shipmentNo,
            String billOfLadingNo,
            Money amount,
            LocalDate deadline,
            String deadlineSource,
            String demand)
            implements LetterFacts {
        @Override
        public LetterKind kind() {
            return LetterKind.RECOURSE_NOTICE;
        }
    }

    record ClosingThanks(String orderNo, String product, String result) implements LetterFacts {
        @Override
        public LetterKind kind() {
            return LetterKind.CLOSING_THANKS;
        }
    }

    record DelayNotice(String shipmentNo, String orderNo, Instant oldEta, Instant newEta, String reason)
            implements LetterFacts {
        @Override
        public LetterKind kind() {
            return LetterKind.DELAY_NOTICE;
        }
    }

    /** Asked again, or of goods that no notice was about. */
    record InsuranceQuestion(String shipmentNo, String orderNo, String incoterm, String namedPlace, Instant replyBy)
            implements LetterFacts {
        @Override
        public LetterKind kind() {
            return LetterKind.INSURANCE_QUESTION;
        }
    }
}

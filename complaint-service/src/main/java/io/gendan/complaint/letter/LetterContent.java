package io.gendan.complaint.letter;

import io.gendan.complaint.words.Condition;
import io.gendan.complaint.words.LetterKind;
import io.gendan.complaint.words.Risk;
import java.time.Instant;
import java.util.List;

/** What a letter has to say; {@link LetterTexts} finds the words for it. */
public sealed interface LetterContent permits LetterContent.OfIncident, LetterFacts {
    LetterKind kind();

    /** What a customer must hear at once. A case writes these by itself, and nobody edits them. */
    sealed interface OfIncident extends LetterContent {
        Casualty casualty();
    }

    /** What happened, as codes and times. */
    record Casualty(
            String kind,
            String vesselName,
            String imo,
            String voyage,
            String place,
            Instant occurredAt,
            Instant knownAt) {}

    record Goods(String shipmentNo, String orderNo, String incoterm, String namedPlace) {
        Risk atRiskOf() {
            return Risk.under(incoterm);
        }
    }

    /** @param onHold numbers of the demands that were billed before anybody knew */
    record Notice(LetterKind kind, Casualty casualty, List<Goods> goods, List<String> onHold, Instant carrierDueAt)
            implements OfIncident {}

    record ConditionUpdate(Casualty casualty, Goods goods, Condition condition, Instant learnedAt)
            implements OfIncident {
        @Override
        public LetterKind kind() {
            return LetterKind.CONDITION_UPDATE;
        }
    }

    /** Nothing happened to these goods. */
    record Correction(LetterKind kind, Casualty casualty, List<Goods> goods, String reason) implements OfIncident {}
}

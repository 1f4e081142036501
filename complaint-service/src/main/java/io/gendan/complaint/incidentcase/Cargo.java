package io.gendan.complaint.incidentcase;

import io.gendan.complaint.incidentcase.CaseEvent.AffectedShipment;
import io.gendan.complaint.incidentcase.CaseEvent.FoundUnharmed;
import io.gendan.complaint.words.Condition;
import io.gendan.complaint.words.Risk;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One shipment of the case and how far the customer knows about it.
 *
 * @param named some letter, sent or not, names it
 * @param told the customer knows that the incident struck it
 * @param conditionAt when the condition was said, by the clock of whoever said it
 * @param answers when our own inquiry was answered, in that order: by these times, to the microsecond, the answers are known again
 * @param unharmed null as long as the incident is said to have hit it
 * @param fedBack the customer knows its latest condition; nothing to tell as long as that is unknown
 */
record Cargo(
        AffectedShipment shipment,
        Instant knownAt,
        boolean named,
        boolean told,
        Condition condition,
        Instant conditionAt,
        List<Instant> answers,
        boolean fedBack,
        Unharmed unharmed) {

    /** It was said to be hit and was not. {@code named} in a letter that puts it right; {@code told}: the customer knows. */
    record Unharmed(FoundUnharmed found, boolean named, boolean told) {}

    static Cargo of(AffectedShipment shipment, Instant knownAt) {
        return new Cargo(shipment, knownAt, false, false, Condition.UNKNOWN, Instant.EPOCH, List.of(), true, null);
    }

    Cargo nowNamed() {
        return new Cargo(shipment, knownAt, true, told, condition, conditionAt, answers, fedBack, unharmed);
    }

    Cargo nowTold() {
        return new Cargo(shipment, knownAt, named, true, condition, conditionAt, answers, fedBack, unharmed);
    }

    /** The same condition said again is no news. */
    Cargo learned(Condition news, Instant at) {
        var nothingToTell = news == Condition.UNKNOWN || news == condition && fedBack;
        return new Cargo(shipment, knownAt, named, told, news, at, answers, nothingToTell, unharmed);
    }

    Cargo answered(Condition answer, Instant at) {
        var all = new ArrayList<>(answers);
        all.add(at);
        return new Cargo(shipment, knownAt, named, told, condition, conditionAt, List.copyOf(all), fedBack, unharmed)
                .learned(answer, at);
    }

    boolean hasAnsweredAgainSince(Instant answer) {
        return answers.contains(answer) && !answers.getLast().equals(answer);
    }

    /** An old condition told late does not make the customer know the newer one. */
    Cargo nowFedBack(Condition toldOf) {
        var knows = fedBack || toldOf == condition;
        return new Cargo(shipment, knownAt, named, told, condition, conditionAt, answers, knows, unharmed);
    }

    /** Nobody need announce now what did not happen to it. */
    Cargo found(FoundUnharmed found) {
        return new Cargo(
                shipment,
                knownAt,
                true,
                told,
                condition,
                conditionAt,
                answers,
                fedBack,
                new Unharmed(found, false, false));
    }

    Cargo nowPutRightInWriting() {
        return with(new Unharmed(unharmed.found(), true, unharmed.told()), told);
    }

    /** Who knows that it was not hit knows all there is to know. */
    Cargo nowPutRight() {
        return unharmed == null ? this : with(new Unharmed(unharmed.found(), unharmed.named(), true), true);
    }

    private Cargo with(Unharmed now, boolean knows) {
        return new Cargo(shipment, knownAt, named, knows, condition, conditionAt, answers, fedBack, now);
    }

    boolean isHarmed() {
        return unharmed == null && condition.isHarm();
    }

    /** Nobody has said yet how it is. What was not hit needs no answer. */
    boolean isUnclear() {
        return unharmed == null && condition == Condition.UNKNOWN;
    }

    /** The customer bears the loss, and nobody but they can say whether they are insured. */
    boolean isAtCustomersRisk() {
        return unharmed == null && Risk.under(shipment.incoterm()) == Risk.BUYER;
    }

    boolean isToPutRight() {
        return unharmed != null && !unharmed.told();
    }
}

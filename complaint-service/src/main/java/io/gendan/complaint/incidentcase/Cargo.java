package io.gendan.complaint.incidentcase;

import io.gendan.complaint.incidentcase.CaseEvent.AffectedShipment;
import io.gendan.complaint.words.Condition;
import java.time.Instant;

/**
 * One shipment of the case and how far the customer knows about it.
 *
 * @param named some letter, sent or not, names it
 * @param told the customer knows that the incident struck it
 * @param fedBack the customer knows its latest condition; nothing to tell as long as that is unknown
 */
record Cargo(
        AffectedShipment shipment,
        Instant knownAt,
        boolean named,
        boolean told,
        Condition condition,
        Instant conditionAt,
        boolean fedBack) {

    static Cargo of(AffectedShipment shipment, Instant knownAt) {
        return new Cargo(shipment, knownAt, false, false, Condition.UNKNOWN, Instant.EPOCH, true);
    }

    Cargo nowNamed() {
        return new Cargo(shipment, knownAt, true, told, condition, conditionAt, fedBack);
    }

    Cargo nowTold() {
        return new Cargo(shipment, knownAt, named, true, condition, conditionAt, fedBack);
    }

    /** The same condition said again is no news. */
    Cargo learned(Condition news, Instant at) {
        var nothingToTell = news == Condition.UNKNOWN || news == condition && fedBack;
        return new Cargo(shipment, knownAt, named, told, news, at, nothingToTell);
    }

    /** An old condition told late does not make the customer know the newer one. */
    Cargo nowFedBack(Condition toldOf) {
        return new Cargo(shipment, knownAt, named, told, condition, conditionAt, fedBack || toldOf == condition);
    }
}

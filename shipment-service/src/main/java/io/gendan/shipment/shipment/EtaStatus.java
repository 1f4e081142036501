package io.gendan.shipment.shipment;

import java.time.Instant;

/** How sure an arrival is. One that was expected and is past is no fact: nobody has said that it came true. */
public enum EtaStatus {
    PLANNED,
    ESTIMATED,
    PASSED_UNCONFIRMED,
    ACTUAL;

    public static EtaStatus of(Saying.Classifier classifier, Instant eta, Instant now) {
        if (classifier == Saying.Classifier.ACT) return ACTUAL;
        if (eta.isBefore(now)) return PASSED_UNCONFIRMED;
        return classifier == Saying.Classifier.EST ? ESTIMATED : PLANNED;
    }
}

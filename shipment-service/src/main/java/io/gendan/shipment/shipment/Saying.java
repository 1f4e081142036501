package io.gendan.shipment.shipment;

import io.gendan.shipment.shipment.ShipmentEvent.Arrived;
import io.gendan.shipment.shipment.ShipmentEvent.CarrierSaid;
import io.gendan.shipment.shipment.ShipmentEvent.Departed;
import io.gendan.shipment.shipment.ShipmentEvent.EtaChanged;
import java.time.Instant;
import java.util.Comparator;

/**
 * What somebody said of one call of a leg, its departure or its arrival. The newest word counts, so it does not matter in which
 * order words are heard.
 *
 * @param key who said which thing: a later word with the same key replaces this one
 * @param source who said it, as people read it
 * @param legNo 0 when it is, in its newest version, about none of our legs or was taken back
 * @param at when it happened or is expected
 * @param reason an SMDG delay code or null
 */
public record Saying(
        String key,
        String source,
        Instant saidAt,
        int legNo,
        Call call,
        Classifier classifier,
        Instant at,
        String reason,
        String remark) {
    static final String OURS = "GENDAN";

    public enum Call {
        DEPARTURE,
        ARRIVAL
    }

    /** As DCSA has it: planned, estimated, actual. */
    public enum Classifier {
        PLN,
        EST,
        ACT
    }

    /** What has happened before what is expected, and what is expected before what was planned; of each the newest. */
    static final Comparator<Saying> BY_WEIGHT = Comparator.comparing(Saying::classifier)
            .thenComparing(Saying::saidAt)
            .thenComparing(Saying::key);

    boolean isOf(int leg, Call what) {
        return legNo == leg && call == what;
    }

    boolean isOurs() {
        return key.startsWith(OURS + "/");
    }

    boolean replaces(Saying before) {
        return before == null || !equals(before) && !saidAt.isBefore(before.saidAt);
    }

    /** Facts of before it was written down when they were said have the time that they are about in its place. */
    static Saying ours(Departed on) {
        var said = on.saidAt() == null ? on.at() : on.saidAt();
        return ours(said, on.legNo(), Call.DEPARTURE, Classifier.ACT, on.at(), null, null);
    }

    static Saying ours(Arrived on) {
        var said = on.saidAt() == null ? on.at() : on.saidAt();
        return ours(said, on.legNo(), Call.ARRIVAL, Classifier.ACT, on.at(), null, null);
    }

    static Saying ours(EtaChanged on) {
        var said = on.saidAt() == null ? Instant.EPOCH : on.saidAt();
        return ours(said, on.legNo(), Call.ARRIVAL, Classifier.EST, on.eta(), on.reason(), on.reasonText());
    }

    private static Saying ours(
            Instant saidAt, int legNo, Call call, Classifier classifier, Instant at, String reason, String remark) {
        var key = OURS + "/" + legNo + "/" + call + "/" + classifier;
        return new Saying(key, OURS, saidAt, legNo, call, classifier, at, reason, remark);
    }

    static Saying of(CarrierSaid on) {
        return new Saying(
                on.key(),
                on.source(),
                on.saidAt(),
                on.legNo(),
                on.call(),
                on.classifier(),
                on.at(),
                on.reason(),
                on.remark());
    }
}

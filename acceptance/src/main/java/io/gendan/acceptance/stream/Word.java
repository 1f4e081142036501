package io.gendan.acceptance.stream;

import io.gendan.acceptance.stream.Passage.Run;
import java.time.Instant;
import java.util.Objects;

/**
 * One thing that a carrier says.
 *
 * @param id of the event, as the carrier calls it
 * @param of null where it is said of a ship, and not of any goods on board
 * @param run null where it is about no call of a vehicle; {@code reason} is a code of the SMDG or null
 */
record Word(
        String id,
        Instant saidAt,
        String type,
        String code,
        String classifier,
        String place,
        Instant at,
        Passage of,
        Run run,
        String reason,
        boolean retracted) {

    static Word transport(String id, Passage of, Run run, String code, String classifier, Instant at, Instant saidAt) {
        var place = code.equals("DEPA") ? run.by().from() : run.by().to();
        return new Word(id, saidAt, "TRANSPORT", code, classifier, place, at, of, run, null, false);
    }

    static Word equipment(Passage of, String code, String place, Instant at) {
        var id = of.booking() + "-" + code + "-" + place;
        return new Word(id, at.plusSeconds(1200), "EQUIPMENT", code, "ACT", place, at, of, null, null, false);
    }

    static Word shipment(Passage of, String code, Instant at) {
        var id = of.booking() + "-" + code;
        return new Word(id, at.plusSeconds(60), "SHIPMENT", code, "ACT", null, at, of, null, null, false);
    }

    Word because(String smdg) {
        return new Word(id, saidAt, type, code, classifier, place, at, of, run, smdg, retracted);
    }

    Word takenBack(Instant when) {
        return new Word(id, when, type, code, classifier, place, at, of, run, reason, true);
    }

    boolean isEmptyContainer() {
        return Objects.equals(code, "STRP")
                || code.equals("GTIN") && of.returned() != null && !at.isBefore(of.returned());
    }

    boolean isOfADocument() {
        return code.equals("ISSU") || code.equals("SURR");
    }
}

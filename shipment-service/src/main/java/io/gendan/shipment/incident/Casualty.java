package io.gendan.shipment.incident;

import static io.gendan.shipment.incident.IncidentRefusal.*;

import io.gendan.eventsourcing.Refusal;
import io.gendan.shipment.identifier.ImoNumber;
import io.gendan.shipment.identifier.UnLocode;
import io.gendan.shipment.identifier.VoyageNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Which ship it happened to, on which voyage, where and when. By these it is known whose goods it hit. */
record Casualty(String vesselName, String imo, String voyage, String place, Instant occurredAt) {
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(15);
    private static final Duration OLDEST = Duration.ofDays(3 * 366);

    /** As it is kept, with every code in its one form; or a refusal that points at what is wrong. */
    Casualty checked(Instant now) {
        return new Casualty(
                vesselName,
                read(ImoNumber.of(imo), IMO_NUMBER_WRONG, imo, "/imo"),
                read(VoyageNumber.of(voyage), VOYAGE_UNREADABLE, voyage, "/voyage"),
                read(UnLocode.of(place), PLACE_UNREADABLE, place, "/place"),
                occurred(now));
    }

    private Instant occurred(Instant now) {
        if (occurredAt.isAfter(now.plus(CLOCKS_DIFFER)))
            throw OCCURRED_IN_FUTURE.refused(occurredAt + " is still to come", "/occurredAt");
        if (occurredAt.isBefore(now.minus(OLDEST)))
            throw OCCURRED_TOO_LONG_AGO.refused(OCCURRED_TOO_LONG_AGO.sentence(), "/occurredAt");
        return occurredAt.truncatedTo(ChronoUnit.MICROS);
    }

    private static String read(Optional<String> form, Refusal refusal, String written, String at) {
        return form.orElseThrow(() -> refusal.refused(written + ": " + refusal.sentence(), at));
    }
}

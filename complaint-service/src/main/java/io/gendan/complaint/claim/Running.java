package io.gendan.complaint.claim;

import io.gendan.complaint.claim.ClaimEvent.DeadlinePassed;
import io.gendan.complaint.claim.ClaimEvent.DeadlineWarned;
import io.gendan.complaint.claim.ClaimEvent.SettledWithCustomer;
import io.gendan.complaint.claim.ClaimEvent.TransportTimesHeard;
import io.gendan.complaint.words.ShipmentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a claim's deadlines are counted from, and what has been said of them.
 *
 * @param terms null while nobody has said them
 * @param settledWithCustomer the first day on which a customer's claim behind this one was settled, or null
 * @param warned how many days before it was warned of last; {@code passed} when it was noted that the day had passed
 */
record Running(
        Terms terms,
        Map<ShipmentId, List<StageTimes>> heard,
        LocalDate settledWithCustomer,
        Map<Deadline.Key, Integer> warned,
        Map<Deadline.Key, Instant> passed) {

    static final Running NOTHING_KNOWN = new Running(null, Map.of(), null, Map.of(), Map.of());

    Running with(Terms given) {
        return new Running(given, heard, settledWithCustomer, warned, passed);
    }

    Running with(TransportTimesHeard times) {
        var more = new HashMap<>(heard);
        more.put(times.shipment(), times.stages());
        return new Running(terms, more, settledWithCustomer, warned, passed);
    }

    Running with(SettledWithCustomer settled) {
        return new Running(terms, heard, firstOf(settled.on()), warned, passed);
    }

    LocalDate firstOf(LocalDate day) {
        return settledWithCustomer == null || day.isBefore(settledWithCustomer) ? day : settledWithCustomer;
    }

    Running with(DeadlineWarned warning) {
        var more = new HashMap<>(warned);
        more.put(warning.deadline().key(), warning.daysBefore());
        return new Running(terms, heard, settledWithCustomer, more, passed);
    }

    Running with(DeadlinePassed over) {
        var more = new HashMap<>(passed);
        more.put(over.deadline().key(), over.at());
        return new Running(terms, heard, settledWithCustomer, warned, more);
    }
}

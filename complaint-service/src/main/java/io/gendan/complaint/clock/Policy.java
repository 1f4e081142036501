package io.gendan.complaint.clock;

import io.gendan.complaint.words.ClockKind;
import io.gendan.complaint.words.Party;
import io.gendan.money.Money;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What is promised to those who complain from a day on, as data: {@code clocks/policies.json}. Times are working time.
 *
 * @param firstResponseAtMost time on the wall, whoever works
 * @param warnAtPercent how much of a time is gone when the handler is warned
 * @param pausedBy for whom the clocks wait
 * @param waitAtMost how long they wait where no day was named, on the wall: no pause is forgotten
 * @param largeFrom sums from which a supervisor hears of it at once; a currency that is not in the list has none, and is always large
 * @param promises the first that fits holds
 */
record Policy(
        LocalDate validFrom,
        String source,
        Duration firstResponseAtMost,
        int warnAtPercent,
        Set<Party> pausedBy,
        Duration waitAtMost,
        List<Money> largeFrom,
        List<Promise> promises) {

    /** {@code grade}: of the customer; null fits all. */
    record Promise(boolean urgent, String grade, Duration firstResponse, Duration nextUpdate, Duration settlement) {
        Promise {
            for (var each : List.of(firstResponse, nextUpdate, settlement))
                if (!each.isPositive()) throw new IllegalArgumentException("a promise takes time, not " + each);
        }

        Duration within(ClockKind kind) {
            return switch (kind) {
                case FIRST_RESPONSE -> firstResponse;
                case NEXT_UPDATE -> nextUpdate;
                case SETTLEMENT -> settlement;
            };
        }

        private boolean fits(boolean asked, String of) {
            return urgent == asked && (grade == null || grade.equals(of));
        }
    }

    Policy {
        pausedBy = Set.copyOf(pausedBy);
        largeFrom = List.copyOf(largeFrom);
        promises = List.copyOf(promises);
        if (warnAtPercent < 1 || warnAtPercent > 100)
            throw new IllegalArgumentException("warnAtPercent is between 1 and 100, not " + warnAtPercent);
        promised(promises, true, null);
        promised(promises, false, null);
    }

    Promise promised(boolean urgent, String grade) {
        return promised(promises, urgent, grade);
    }

    private static Promise promised(List<Promise> promises, boolean urgent, String grade) {
        return promises.stream()
                .filter(promise -> promise.fits(urgent, grade))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing is promised to all when urgent is " + urgent));
    }

    boolean isLarge(Money sum) {
        return largeFrom.stream()
                .filter(from -> from.currency().equals(sum.currency()))
                .allMatch(from -> sum.amount().compareTo(from.amount()) >= 0);
    }
}

package io.gendan.acceptance.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * One container of one shipment on its way: as it was planned, and as it truly went, which is what everybody must know in the end,
 * whatever was said meanwhile and in whatever order.
 */
public record Passage(Route route, Fate fate, String booking, String document, String container, List<Run> runs) {
    private static final Duration IN_PORT = Duration.ofDays(2);

    /** What becomes of it. */
    public enum Fate {
        /** Hours late here and there. */
        SMOOTH,
        /** The last arrival slips by three days, and then by three more. */
        LATE,
        /** It comes to where it changes ships after the next has sailed, and stays there. */
        MISSED,
        /** It was said to have arrived, and that was taken back: it is still expected. */
        RECALLED
    }

    /**
     * One leg. What has not happened is null.
     *
     * @param speaks in which version of Track &amp; Trace its carrier does
     * @param expected the last arrival that its carrier expected; {@code reason} why, as an SMDG code
     */
    public record Run(
            int legNo,
            Route.Hop by,
            String voyage,
            Instant plannedDeparture,
            Instant plannedArrival,
            Instant departed,
            Instant arrived,
            Instant expected,
            String reason,
            Speaks speaks) {

        /** When the vehicle left, with these goods or without them. */
        public Instant left() {
            return departed != null ? departed : plannedDeparture.plus(Duration.ofHours(2));
        }
    }

    public enum Speaks {
        TNT_2_2,
        TNT_3_0
    }

    /** {@code no} makes its names; {@code sails} is when the first leg is planned to. The same random numbers, the same passage. */
    public static Passage of(Route route, Fate fate, String no, String voyage, Instant sails, Random random) {
        var runs = new ArrayList<Run>();
        var departs = sails;
        for (var hop : route.hops) {
            var run = run(runs.size() + 1, hop, fate, route.hops.size(), voyage, departs, random);
            runs.add(run);
            departs = run.plannedArrival().plus(IN_PORT);
        }
        return new Passage(
                route, fate, "BKG" + no, "TRD" + no, container(random.nextInt(1_000_000)), List.copyOf(runs));
    }

    private static Run run(int legNo, Route.Hop hop, Fate fate, int of, String voyage, Instant departs, Random random) {
        var last = legNo == of;
        var arrives = departs.plus(hop.takes());
        var left = fate != Fate.MISSED || !last ? departs.plus(Duration.ofHours(2)) : null;
        var slip = Duration.ofHours(1 + random.nextInt(12));
        if (last && fate == Fate.LATE) slip = slip.plusDays(6);
        if (last && fate == Fate.RECALLED) slip = slip.plusDays(2);
        if (!last && fate == Fate.MISSED) slip = slip.plus(IN_PORT).plusDays(1);
        var ends = arrives.plus(slip);
        var arrived = last && (fate == Fate.MISSED || fate == Fate.RECALLED) ? null : ends;
        var expected = last && fate == Fate.MISSED ? arrives : ends.minus(Duration.ofMinutes(30));
        return new Run(
                legNo,
                hop,
                voyage,
                departs,
                arrives,
                left,
                arrived,
                expected,
                slip.toDays() == 0 ? null : "WEA",
                legNo % 2 == 1 && of > 1 ? Speaks.TNT_2_2 : Speaks.TNT_3_0);
    }

    public Run first() {
        return runs.getFirst();
    }

    public Run last() {
        return runs.getLast();
    }

    /** The ship that the container left last is the one of which the free time at the port of discharge counts. */
    public Run lastAtSea() {
        return runs.stream()
                .filter(run -> run.by().vessel() != null)
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    /** When the container was put ashore there, left the terminal, and came back empty; null where it has not. */
    public Instant discharged() {
        var arrived = lastAtSea().arrived();
        return arrived == null ? null : arrived.plus(Duration.ofHours(9));
    }

    public Instant gatedOut() {
        return discharged() == null ? null : discharged().plus(Duration.ofDays(1));
    }

    public Instant returned() {
        return gatedOut() == null ? null : gatedOut().plus(Duration.ofDays(6));
    }

    /** With its check digit by ISO 6346. */
    static String container(int serial) {
        var number = "CSQU%06d".formatted(serial);
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int letter = number.charAt(i) - 'A';
            int value = letter < 0 ? number.charAt(i) - '0' : 10 + letter + (letter + 9) / 10;
            sum += value << i;
        }
        return number + sum % 11 % 10;
    }
}

package io.gendan.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Ships of several sizes, five shipments to a customer: what one shipment costs must not grow with their number. Marks and mails
 * go on at once, with everything running.
 */
record StraightLine(Incidents incidents, List<Ship> ships) {
    private static final double STRAIGHT = 1.5;

    /** A voyage with so many shipments. */
    record Ship(String voyage, int shipments) {
        int customers() {
            return shipments / 5;
        }
    }

    /** From the answered report on, in seconds. */
    private record Took(double marked, double mailed) {}

    void measure(Options options, Report report) throws Exception {
        var mailbox = new Mailbox(incidents.house().mail().url());
        var all = new HashMap<Ship, List<Took>>();
        sail(ships.getFirst(), mailbox); // warms up
        for (int round = 1; round <= options.either(2, 1); round++)
            for (var ship : ships) {
                var took = sail(ship, mailbox);
                report.progress("line %d   %,d marks %.2f s, %,d mails %.2f s"
                        .formatted(round, ship.shipments(), took.marked(), ship.customers(), took.mailed()));
                all.computeIfAbsent(ship, _ -> new ArrayList<>()).add(took);
            }
        tell(report, all);
    }

    private Took sail(Ship ship, Mailbox mailbox) throws Exception {
        Quiet.await();
        int before = mailbox.count();
        long asked = System.nanoTime();
        var incident = incidents.report(ship.voyage(), ship.shipments());
        mailbox.await(before + ship.customers());
        var mailed = (System.nanoTime() - asked - incident.millis() * 1e6) / 1e9;
        incidents.marks().take(incident.id());
        return new Took(incident.marked(), mailed);
    }

    private void tell(Report report, Map<Ship, List<Took>> all) {
        for (var ship : ships) {
            report.add(Result.tells(
                    "marks of a ship of %,d, while mails go out".formatted(ship.shipments()),
                    ship.shipments() / marked(all.get(ship)),
                    "/s"));
            report.add(Result.tells(
                    "mails of a ship of %,d, from the report on".formatted(ship.shipments()),
                    ship.customers() / mailed(all.get(ship)),
                    "/s"));
        }
        var small = ships.getFirst();
        var large = ships.getLast();
        var beside = "per shipment, %s of %,d beside %,d";
        report.add(Result.keeps(
                beside.formatted("marks", large.shipments(), small.shipments()),
                1000 * marked(all.get(large)) / large.shipments(),
                "ms",
                1000 * marked(all.get(small)) / small.shipments(),
                STRAIGHT));
        report.add(Result.keeps(
                beside.formatted("all mails", large.shipments(), small.shipments()),
                1000 * mailed(all.get(large)) / large.shipments(),
                "ms",
                1000 * mailed(all.get(small)) / small.shipments(),
                STRAIGHT));
    }

    private static double marked(List<Took> times) {
        return Race.median(times.stream().map(Took::marked).toList());
    }

    private static double mailed(List<Took> times) {
        return Race.median(times.stream().map(Took::mailed).toList());
    }
}

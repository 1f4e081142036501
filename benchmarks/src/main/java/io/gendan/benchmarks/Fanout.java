package io.gendan.benchmarks;

import io.gendan.benchmarks.StraightLine.Ship;
import java.util.ArrayList;
import java.util.List;

/** One collision, ten thousand shipments: how soon it is answered, marked, and told. */
final class Fanout implements Benchmark {
    private static final String ONE = "1E";
    private static final String MANY = "1000E";
    private static final String ALL = "10000E";

    @Override
    public String name() {
        return "fanout";
    }

    @Override
    public String question() {
        return "what does an incident cost when ten thousand shipments are on board?";
    }

    @Override
    public void run(Options options, Report report) throws Exception {
        int customers = options.either(2_000, 200);
        int most = customers * 5;
        report.note("""
                Voyages with 1, %,d and %,d shipments, five to a customer: the one is made through the API, the others are copies of it, filled in
                inside the databases with customers of their own. The mails come first, with everything running. Then the complaint service is
                stopped, so that no more mails share the cores, and incidents are reported one after the other, each when the last is marked;
                each makes the streams it marks longer by one event. Plain: the same event, outbox and mark rows, in batches of 500 per commit
                on one connection, into empty tables. Between the two, with everything running, the straight line:
                ships of %,d, %,d and %,d shipments.""".formatted(customers / 2, most, customers / 2, most, customers * 25));
        try (var lab = new Lab();
                var door = new Door(16)) {
            var house = lab.house();
            house.up(System.err);
            var database = lab.database();
            door.signIn(house.url("gateway"), "merchandiser");
            var seeds = new Seeds(house, door, report);
            var buyers = seeds.customers(1);
            var orders = seeds.orders(buyers, seeds.product());
            Quiet.await(); // shipment-service has heard of the order
            var first = seeds.shipments(orders, ONE, 1)[0];
            Quiet.await();
            var ships = List.of(
                    new Ship("1000W", customers / 2), new Ship("10000W", most), new Ship("50000W", customers * 25));
            var many = new ManyShipments(house, report, buyers[0], first);
            many.fill(MANY, customers / 2);
            many.fill(ALL, most);
            for (var ship : ships) many.fill(ship.voyage(), ship.shipments());
            Quiet.await();
            try (var marks = new Marks(new Topic(house.kafka().bootstrap(), "gendan.shipment"))) {
                new Notices(new Incidents(house, door, marks), ALL, customers).race(options, report);
                new StraightLine(new Incidents(house, door, marks), ships).measure(options, report);
                house.part("complaint-service").stop();
                reports(options, report, new Incidents(house, door, marks), database, customers);
            }
        }
    }

    private static void reports(
            Options options, Report report, Incidents incidents, BenchDatabase database, int customers)
            throws Exception {
        int rounds = options.rounds(20, 4);
        var one = new double[rounds];
        var many = new double[rounds];
        var all = new double[rounds];
        var marked = new ArrayList<Double>();
        var plain = new ArrayList<Double>();
        for (int round = -1; round < rounds; round++) { // the first warms up and does not count
            var small = incidents.report(ONE, 1);
            Quiet.await();
            var middle = incidents.report(MANY, customers / 2);
            Quiet.await();
            var large = incidents.report(ALL, customers * 5);
            double written = written(incidents, database, large);
            report.progress("round %d  answered after %.1f, %.1f and %.1f ms; %,d marks %.2f s, plain %.2f s"
                    .formatted(
                            round + 1,
                            small.millis(),
                            middle.millis(),
                            large.millis(),
                            customers * 5,
                            large.marked(),
                            written));
            for (var each : List.of(small, middle)) incidents.marks().take(each.id());
            if (round < 0) continue;
            one[round] = small.millis();
            many[round] = middle.millis();
            all[round] = large.millis();
            marked.add(large.marked());
            plain.add(written);
        }
        var p99 = "report answered, p99 of " + rounds + ", %,d shipments beside 1";
        double alone = Race.percentile(0.99, one);
        report.add(Result.compares(p99.formatted(customers / 2), Race.percentile(0.99, many), "ms", alone));
        report.add(Result.keeps(p99.formatted(customers * 5), Race.percentile(0.99, all), "ms", alone, 2));
        report.add(Result.compares(
                "report answered, median, %,d shipments beside 1".formatted(customers * 5),
                Race.percentile(0.5, all),
                "ms",
                Race.percentile(0.5, one)));
        report.add(Result.keeps(
                "last of %,d marks readable in Kafka".formatted(customers * 5),
                Race.median(marked),
                "s",
                Race.median(plain),
                3));
    }

    private static double written(Incidents incidents, BenchDatabase database, Incidents.Incident incident)
            throws Exception {
        var marks = incidents.marks().take(incident.id());
        SameRows rows;
        try (var shipmentService = incidents.house().postgres().superuser("shipment_service")) {
            rows = SameRows.of(marks, shipmentService);
        }
        Quiet.await();
        database.prepare("TRUNCATE event, outbox, affected_shipment");
        try (var connection = database.connection()) {
            return rows.write(connection);
        }
    }
}

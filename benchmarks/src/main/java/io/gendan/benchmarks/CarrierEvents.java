package io.gendan.benchmarks;

import io.gendan.acceptance.stream.Passage;
import io.gendan.benchmarks.Race.Contender;
import io.gendan.eventsourcing.Outbox;
import io.gendan.eventsourcing.Transactions;
import java.util.List;

/** What it costs to take what carriers say, and to tell the shipments that it is about. */
final class CarrierEvents implements Benchmark {
    private static final int SENDERS = 4;
    private static final int THREADS = 8; // of the kernel: at more of them two cores append no more
    private static final int WARM_UP = 5; // rounds, until the service is compiled

    @Override
    public String name() {
        return "carrier-events";
    }

    @Override
    public String question() {
        return "how many events of carriers are taken and matched beside what the kernel appends?";
    }

    @Override
    public void run(Options options, Report report) throws Exception {
        int passages = options.either(120, 30);
        report.note("""
                A carrier's stream about %d shipments on their voyages, made anew for each round (see %s and CarrierStream): DCSA Track & Trace
                2.2 and 3.0, transport, equipment and papers, mixed up, some of it doubled, replaced or taken back. Sent in batches of 100 by %d
                senders, straight to shipment-service and through the gateway; the time ends when every event is validated, stored and matched and
                the shipments have been told. Kernel: %d threads in this JVM append the first event of a new stream, one per transaction, as
                W2 of the append benchmark; and the same with an outbox row and a row of a read model. The other services are stopped.""".formatted(passages, Passage.class.getSimpleName(), SENDERS, THREADS));
        try (var lab = new Lab();
                var many = new Door(Http.AT_ONCE);
                var door = new Door(SENDERS)) {
            var house = lab.house();
            house.up(System.err);
            house.part("complaint-service").stop();
            for (var one : List.of(many, door)) one.signIn(house.url("gateway"), "merchandiser");
            var seeds = new Seeds(house, many, report);
            var orders = seeds.orders(seeds.customers(20), seeds.product());
            Quiet.await(); // shipment-service has heard of the orders
            house.part("order-service").stop();
            var tables = new ParcelTables(lab.database());
            tables.fill(2_000);
            try (var pool = tables.database().pool(THREADS);
                    var feed = new CarrierFeed(house, many, door, orders, passages, report)) {
                var transactions = new Transactions(pool);
                var medians = new Race(
                                report,
                                options.either(WARM_UP, 1),
                                options.rounds(6, 1),
                                List.of(
                                        new Contender("kernel", kernel(tables, transactions, Parcels.untold())),
                                        new Contender(
                                                "kernel, told",
                                                kernel(tables, transactions, Parcels.told(new Outbox(Parcels.TYPES)))),
                                        new Contender("straight", () -> feed.rate(house.url("shipment-service"))),
                                        new Contender("gateway", () -> feed.rate(house.url("gateway")))))
                        .medians();
                results(report, medians.get("kernel"), medians);
            }
        }
    }

    private static void results(Report report, double kernel, java.util.Map<String, Double> medians) {
        report.add(Result.reaches(
                "events taken and matched, straight, beside the kernel", medians.get("straight"), "/s", kernel, 0.5));
        report.add(
                Result.compares("events taken and matched, through the gateway", medians.get("gateway"), "/s", kernel));
        report.add(Result.compares(
                "straight, beside the kernel that tells and lists",
                medians.get("straight"),
                "/s",
                medians.get("kernel, told")));
    }

    private static Race.Run kernel(ParcelTables tables, Transactions transactions, Parcels parcels) {
        return () -> {
            tables.reset(2_000);
            Quiet.await();
            return new Crowd(THREADS, 8_000).rate(() -> _ -> {
                var command = new ParcelCommand.Register(ParcelEvent.registered());
                transactions.run(Parcels.cause(), tx -> parcels.handle(tx, ParcelId.fresh(), command));
            });
        };
    }
}

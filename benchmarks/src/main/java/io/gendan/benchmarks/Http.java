package io.gendan.benchmarks;

import io.gendan.benchmarks.ParcelCommand.Register;
import io.gendan.benchmarks.Race.Contender;
import io.gendan.eventsourcing.Outbox;
import io.gendan.eventsourcing.Transactions;
import java.util.List;

/** What HTTP, JSON, the token's check and the gateway cost on top of the kernel. */
final class Http implements Benchmark {
    static final int AT_ONCE = 16;
    private static final int SEEDED = 2_000; // streams
    private static final int WARM_UP = 6; // rounds: two cores take some 60,000 requests to compile a service

    @Override
    public String name() {
        return "http";
    }

    @Override
    public String question() {
        return "how much of the kernel's rate is left over HTTP, straight and through the gateway?";
    }

    @Override
    public void run(Options options, Report report) throws Exception {
        report.note("""
                POST /v1/orders with 16 requests at once, straight to order-service and through the gateway; Vert.x's client on the same cores.
                Kernel: 16 threads in this JVM write an event, its outbox row and two read-model rows, as placing an order does. The
                shipment and complaint services are stopped: what they do with an order is not asked here.""");
        try (var lab = new Lab();
                var door = new Door(AT_ONCE)) {
            var house = lab.house();
            house.up(System.err);
            house.part("complaint-service").stop();
            house.part("shipment-service").stop();
            door.signIn(house.url("gateway"), "merchandiser");
            var seeds = new Seeds(house, door, report);
            beside(lab, door, options, report, seeds.customers(100), seeds.product(), "");
        }
    }

    /** Placing orders straight and through the gateway, beside the kernel; {@code where} stands in the results' names. */
    static void beside(
            Lab lab, Door door, Options options, Report report, String[] customers, String product, String where)
            throws Exception {
        var house = lab.house();
        var tables = new ParcelTables(lab.database());
        tables.fill(SEEDED);
        int requests = options.either(5_000, 500);
        try (var pool = tables.database().pool(AT_ONCE)) {
            var medians = new Race(
                            report,
                            WARM_UP,
                            options.rounds(6, 1),
                            List.of(
                                    new Contender("kernel", kernel(tables, new Transactions(pool), requests)),
                                    new Contender(
                                            "straight",
                                            over(door, house.url("order-service"), requests, customers, product)),
                                    new Contender(
                                            "gateway", over(door, house.url("gateway"), requests, customers, product))))
                    .medians();
            report.add(Result.reaches(
                    "place-order straight" + where + ", beside the kernel",
                    medians.get("straight"),
                    "/s",
                    medians.get("kernel"),
                    0.4));
            report.add(Result.reaches(
                    "place-order through the gateway" + where + ", beside straight",
                    medians.get("gateway"),
                    "/s",
                    medians.get("straight"),
                    0.7));
        }
    }

    private static Race.Run kernel(ParcelTables tables, Transactions transactions, int requests) {
        var parcels = Parcels.toldTwice(new Outbox(Parcels.TYPES));
        return () -> {
            tables.reset(SEEDED);
            Quiet.await();
            return new Crowd(AT_ONCE, requests * 2).rate(() -> _ -> {
                var command = new Register(ParcelEvent.registered());
                transactions.run(Parcels.cause(), tx -> parcels.handle(tx, ParcelId.fresh(), command));
            });
        };
    }

    private static Race.Run over(Door door, String url, int requests, String[] customers, String product) {
        return () -> {
            Quiet.await();
            return door.post(url + "/v1/orders", requests, n -> Seeds.order(customers[n % customers.length], product))
                    .perSecond();
        };
    }
}

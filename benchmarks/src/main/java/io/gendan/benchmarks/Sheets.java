package io.gendan.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a page of a sheet costs on top of its own SQL, and what placing an order costs, when a million orders are there. */
final class Sheets implements Benchmark {
    private static final int PAGES = 40; // different ones of each kind, in turns

    @Override
    public String name() {
        return "sheets";
    }

    @Override
    public String question() {
        return "how long does a page of the tracking sheet take among a million orders?";
    }

    @Override
    public void run(Options options, Report report) throws Exception {
        int orders = options.either(1_000_000, 20_000);
        int asked = options.either(400, 80);
        report.note("""
                %,d orders of 2,000 customers, filled in inside the database. GET /v1/sheets/order-tracking, 50 lines, one request after the
                other, straight to order-service; %d different pages of each kind in turns. Beside it the very statement that the service sent
                for that page, taken from PostgreSQL's log, sent as psql sends it (values in the text, simple protocol, one connection) and read
                to its last row. Then orders are placed among them, as in the http benchmark.""".formatted(orders, PAGES));
        try (var lab = new Lab();
                var door = new Door(Http.AT_ONCE)) {
            var house = lab.house();
            house.up(System.err);
            house.part("complaint-service").stop();
            house.part("shipment-service").stop();
            var pages = new PageRace(lab, door, "order-service", "order_service");
            pages.sayValues();
            door.signIn(house.url("gateway"), "merchandiser");
            var seeds = new Seeds(house, door, report);
            var customers = seeds.customers(options.either(2_000, 200));
            var product = seeds.product();
            var template = seeds.orders(new String[] {customers[0]}, product)[0];
            try (var database = house.postgres().superuser("order_service")) {
                new ManyOrders(database, report).fill(orders, template, customers);
                Quiet.await();
                for (var kind : kinds(customers).entrySet())
                    pages.race(
                            options,
                            report,
                            kind.getKey(),
                            kind.getValue().stream()
                                    .map(question -> "/v1/sheets/order-tracking?" + question)
                                    .toList(),
                            asked);
            }
            Http.beside(lab, door, options, report, customers, product, " among %,d orders".formatted(orders));
        }
    }

    /** Each kind of question with its addresses. */
    private static Map<String, List<String>> kinds(String[] customers) {
        var ofOne = new ArrayList<String>();
        var due = new ArrayList<String>();
        var words = new ArrayList<String>();
        for (int n = 0; n < PAGES; n++) {
            ofOne.add("customer=" + customers[n * customers.length / PAGES] + "&sort=-orderedOn");
            due.add("status=CONFIRMED&deliverFrom=2025-%02d-01&deliverTo=2025-%02d-28&sort=-amount"
                    .formatted(1 + n % 12, 1 + n % 12));
            words.add("text=labels%20" + (1000 + n * 37));
        }
        return Map.of(
                "of one customer", ofOne, "confirmed and due in a month, by amount", due, "with words in it", words);
    }
}

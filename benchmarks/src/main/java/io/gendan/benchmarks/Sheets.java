package io.gendan.benchmarks;

import io.gendan.benchmarks.Race.Contender;
import io.gendan.local.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What a page of a sheet costs on top of its own SQL, and what placing an order costs, when a million orders are there. */
final class Sheets implements Benchmark {
    private static final int PAGES = 40; // different ones of each kind, in turns
    private static final int WARM_UP = 4;

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
            sayValues(house);
            door.signIn(house.url("gateway"), "merchandiser");
            var seeds = new Seeds(house, door, report);
            var customers = seeds.customers(options.either(2_000, 200));
            var product = seeds.product();
            var template = seeds.orders(new String[] {customers[0]}, product)[0];
            try (var database = house.postgres().superuser("order_service")) {
                new ManyOrders(database, report).fill(orders, template, customers);
                Quiet.await();
                for (var kind : kinds(customers).entrySet())
                    page(options, report, lab, door, kind.getKey(), kind.getValue(), asked);
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

    private static void page(
            Options options, Report report, Lab lab, Door door, String kind, List<String> questions, int asked)
            throws Exception {
        var urls = questions.stream()
                .map(question -> lab.house().url("order-service") + "/v1/sheets/order-tracking?" + question)
                .toList();
        var statements = statements(lab, door, urls);
        var times = new ArrayList<double[]>();
        try (var connection = psqlsWay(lab.house())) {
            var medians = new Race(
                            report,
                            WARM_UP,
                            options.rounds(6, 2),
                            List.of(
                                    new Contender(
                                            "sql " + kind,
                                            () -> Race.percentile(0.5, sql(connection, statements, asked))),
                                    new Contender("http " + kind, () -> {
                                        var millis = door.get(urls, asked);
                                        times.add(millis);
                                        return Race.percentile(0.5, millis);
                                    })))
                    .medians();
            var counted = times.subList(WARM_UP, times.size()).stream()
                    .flatMapToDouble(Arrays::stream)
                    .toArray();
            report.add(Result.keeps(
                    "page " + kind + ", beside its SQL",
                    medians.get("http " + kind),
                    "ms",
                    medians.get("sql " + kind),
                    3));
            report.add(Result.keeps(
                    "page " + kind + ", p99 beside p50",
                    Race.percentile(0.99, counted),
                    "ms",
                    Race.percentile(0.5, counted),
                    5));
        }
    }

    private static List<String> statements(Lab lab, Door door, List<String> urls) throws IOException, SQLException {
        var log = lab.state().resolve("log/postgres.log");
        logEverything(lab.house(), "0");
        try {
            var statements = new ArrayList<String>();
            for (var url : urls) {
                statements.add(statement(door, url, log));
            }
            return statements;
        } finally {
            logEverything(lab.house(), "-1");
        }
    }

    /** Asked again until the session that answers has heard that it is to write down what it does. */
    private static String statement(Door door, String url, Path log) throws IOException {
        long from = Files.size(log);
        for (int asked = 0; asked < 1000; asked++) {
            door.get(url);
            var page = OwnSql.lastPage(log, from);
            if (page.isPresent()) return page.get();
        }
        throw new IllegalStateException("the log of the database holds no page: " + log);
    }

    /** The house's log says nothing of values, which may be people; here they are wanted, and nobody is in them. */
    private static void sayValues(House house) throws SQLException {
        try (var connection = house.postgres().superuser("postgres");
                var sql = connection.createStatement()) {
            sql.execute("ALTER DATABASE order_service SET log_error_verbosity = 'default'");
        }
        var service = house.part("order-service"); // sessions that are open keep what they began with
        service.stop();
        service.start();
        service.awaitReady();
    }

    private static void logEverything(House house, String longerThanMillis) throws SQLException {
        try (var connection = house.postgres().superuser("postgres");
                var sql = connection.createStatement()) {
            sql.execute("ALTER SYSTEM SET log_min_duration_statement = " + longerThanMillis);
            sql.execute("SELECT pg_reload_conf()");
        }
    }

    private static Connection psqlsWay(House house) throws SQLException {
        return house.postgres().superuser("order_service", "preferQueryMode=simple");
    }

    private static double[] sql(Connection connection, List<String> statements, int count) throws SQLException {
        var millis = new double[count];
        for (int n = 0; n < count; n++) {
            long began = System.nanoTime();
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(statements.get(n % statements.size()))) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) for (int column = 1; column <= columns; column++) rows.getString(column);
            }
            millis[n] = (System.nanoTime() - began) / 1e6;
        }
        return millis;
    }
}

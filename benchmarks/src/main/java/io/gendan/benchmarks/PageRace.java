package io.gendan.benchmarks;

import io.gendan.benchmarks.Race.Contender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A page through the service, beside the very statement that the service sends for it, sent as psql sends it. */
record PageRace(Lab lab, Door door, String service, String database) {
    private static final int WARM_UP = 4;

    /** @param paths different ones of the kind, asked for in turns */
    void race(Options options, Report report, String kind, List<String> paths, int asked) throws Exception {
        var urls = paths.stream().map(path -> lab.house().url(service) + path).toList();
        var statements = statements(urls);
        var times = new ArrayList<double[]>();
        try (var connection = lab.house().postgres().superuser(database, "preferQueryMode=simple")) {
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

    private List<String> statements(List<String> urls) throws IOException, SQLException {
        var log = lab.state().resolve("log/postgres.log");
        logEverything("0");
        try {
            var statements = new ArrayList<String>();
            for (var url : urls) {
                statements.add(statement(url, log));
            }
            return statements;
        } finally {
            logEverything("-1");
        }
    }

    /** Asked again until the session that answers has heard that it is to write down what it does. */
    private String statement(String url, Path log) throws IOException {
        long from = Files.size(log);
        for (int asked = 0; asked < 1000; asked++) {
            door.get(url);
            var page = OwnSql.lastPage(log, from);
            if (page.isPresent()) return page.get();
        }
        throw new IllegalStateException("the log of the database holds no page: " + log);
    }

    /** The house's log says nothing of values, which may be people; here they are wanted, and nobody is in them. */
    void sayValues() throws SQLException {
        try (var connection = lab.house().postgres().superuser("postgres");
                var sql = connection.createStatement()) {
            sql.execute("ALTER DATABASE " + database + " SET log_error_verbosity = 'default'");
        }
        var part = lab.house().part(service); // sessions that are open keep what they began with
        part.stop();
        part.start();
        part.awaitReady();
    }

    private void logEverything(String longerThanMillis) throws SQLException {
        try (var connection = lab.house().postgres().superuser("postgres");
                var sql = connection.createStatement()) {
            sql.execute("ALTER SYSTEM SET log_min_duration_statement = " + longerThanMillis);
            sql.execute("SELECT pg_reload_conf()");
        }
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

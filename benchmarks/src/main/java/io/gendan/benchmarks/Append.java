package io.gendan.benchmarks;

import io.gendan.benchmarks.ParcelCommand.Note;
import io.gendan.benchmarks.ParcelCommand.Register;
import io.gendan.benchmarks.Race.Contender;
import io.gendan.eventsourcing.Outbox;
import io.gendan.eventsourcing.Transactions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.OptionalLong;

/** What the kernel's road costs beside bare SQL that writes the same rows. */
final class Append implements Benchmark {
    private static final int[] THREADS = {1, 8, 32};

    @Override
    public String name() {
        return "append";
    }

    @Override
    public String question() {
        return "how much slower than bare SQL is a command on the kernel's road?";
    }

    @Override
    public void run(Options options, Report report) throws Exception {
        report.note("""
                W1: load a stream of 8 events, decide, append 1 or 2 behind the version that was read. W2: append the first event of
                a new stream; the kernel looks whether it is new, bare SQL relies on the unique key. Baseline: one bare connection per
                thread, autocommit, ready-made bodies. Kernel: Transactions and Aggregate.handle on an Agroal pool of as many. With outbox and
                read-model row: load 8, append 1; bare SQL writes the same rows in one transaction.""");
        try (var lab = new Lab()) {
            var tables = new ParcelTables(lab.database());
            tables.fill(operations(32, options));
            for (int threads : THREADS) race(tables, threads, options, report);
            report.add(Result.within("bytes per event on disk", bytesPerEvent(tables, options), "B", 700));
        }
    }

    private static int operations(int threads, Options options) {
        int all = threads == 1 ? 4_000 : 12_000;
        return options.either(all, all / 6);
    }

    private void race(ParcelTables tables, int threads, Options options, Report report) throws Exception {
        var crowd = new Crowd(threads, operations(threads, options));
        try (var pool = tables.database().pool(threads)) {
            var transactions = new Transactions(pool);
            var untold = Parcels.untold();
            var told = Parcels.told(new Outbox(Parcels.TYPES));
            var at = " at " + threads + " threads";
            var contenders = new ArrayList<Contender>();
            contenders.add(contender("W1" + at, tables, crowd, () -> n -> note(transactions, untold, n, n % 2 == 1)));
            contenders.add(contender("W1" + at + ", plain", tables, crowd, () -> plain(tables, true, Append::note)));
            contenders.add(contender("W2" + at, tables, crowd, () -> _ -> register(transactions, untold)));
            contenders.add(
                    contender("W2" + at + ", plain", tables, crowd, () -> plain(tables, true, Append::register)));
            contenders.add(contender(
                    "event, outbox and row" + at, tables, crowd, () -> n -> note(transactions, told, n, false)));
            contenders.add(contender(
                    "event, outbox and row" + at + ", plain", tables, crowd, () -> plain(tables, false, Append::tell)));
            contenders.add(contender(
                    "W2" + at + ", plain that looks",
                    tables,
                    crowd,
                    () -> plain(tables, true, Append::lookAndRegister)));
            var medians = new Race(report, 2, options.rounds(5, 1), contenders).medians();
            result(report, medians, "W1" + at, 0.65);
            result(report, medians, "W2" + at, 0.60);
            report.add(Result.compares(
                    "W2" + at + ", if SQL looks as well",
                    medians.get("W2" + at),
                    "/s",
                    medians.get("W2" + at + ", plain that looks")));
            result(report, medians, "event, outbox and row" + at, 0.85);
        }
    }

    private static void result(Report report, Map<String, Double> medians, String name, double goal) {
        report.add(Result.reaches(name, medians.get(name), "/s", medians.get(name + ", plain"), goal));
    }

    private static Contender contender(String name, ParcelTables tables, Crowd crowd, Crowd.Maker maker) {
        return new Contender(name, () -> {
            tables.reset(crowd.operations());
            return crowd.rate(maker);
        });
    }

    private static void note(Transactions transactions, Parcels parcels, int number, boolean twice) {
        var command = new Note(ParcelEvent.noted(), twice);
        transactions.run(
                Parcels.cause(), tx -> parcels.handle(tx, ParcelId.seeded(number), OptionalLong.of(8), command));
    }

    private static void register(Transactions transactions, Parcels parcels) {
        var command = new Register(ParcelEvent.registered());
        transactions.run(Parcels.cause(), tx -> parcels.handle(tx, ParcelId.fresh(), command));
    }

    private static PlainParcels plain(ParcelTables tables, boolean autocommit, PlainParcels.Turn turn)
            throws SQLException {
        return new PlainParcels(tables.database().connection(), autocommit, turn);
    }

    private static void note(PlainParcels parcels, int number) throws SQLException {
        var stream = ParcelId.seeded(number).value();
        parcels.note(stream, parcels.load(stream) + 1, number % 2 == 1);
    }

    private static void register(PlainParcels parcels, int number) throws SQLException {
        parcels.register(ParcelId.fresh().value());
    }

    private static void lookAndRegister(PlainParcels parcels, int number) throws SQLException {
        var stream = ParcelId.fresh().value();
        if (parcels.load(stream) == 0) parcels.register(stream);
    }

    private static void tell(PlainParcels parcels, int number) throws SQLException {
        var stream = ParcelId.seeded(number).value();
        parcels.noteAndTell(stream, parcels.load(stream) + 1);
    }

    /** Table and indexes, as eight writers at once leave them behind: nobody has sorted or packed anything. */
    private static double bytesPerEvent(ParcelTables tables, Options options) throws Exception {
        tables.reset(1_000);
        long before = tables.bytes();
        int events = options.either(40_000, 4_000);
        try (var pool = tables.database().pool(8)) {
            var transactions = new Transactions(pool);
            var untold = Parcels.untold();
            new Crowd(8, events).rate(() -> _ -> register(transactions, untold));
        }
        return (tables.bytes() - before) / (double) events;
    }
}

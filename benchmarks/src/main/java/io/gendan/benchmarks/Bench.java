package io.gendan.benchmarks;

import io.gendan.local.CannotRun;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What stands behind "./gendan bench". */
final class Bench {
    private static final List<Benchmark> ALL = List.of(
            new Append(),
            new Relay(),
            new Http(),
            new Gateway(),
            new Streams(),
            new Fanout(),
            new CarrierEvents(),
            new Clocks(),
            new Register(),
            new Replays(),
            new Sheets(),
            new Start());

    public static void main(String[] args) throws Exception {
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        Logger.getLogger("").setLevel(Level.WARNING);
        System.exit(run(List.of(args)));
    }

    private static int run(List<String> args) throws Exception {
        if (args.isEmpty()) {
            list();
            return 0;
        }
        var wanted =
                ALL.stream().filter(each -> each.name().equals(args.getFirst())).findFirst();
        if (wanted.isEmpty()) {
            System.err.printf("There is no benchmark %s; there are: %s%n", args.getFirst(), String.join(", ", names()));
            return 2;
        }
        try {
            var options = Options.of(args.subList(1, args.size()));
            var report = new Report(wanted.get().name());
            wanted.get().run(options, report);
            report.print(System.out);
            return 0;
        } catch (Options.NotUnderstood sayIt) {
            System.err.println(sayIt.getMessage());
            return 2;
        } catch (CannotRun sayIt) {
            System.err.println(sayIt.getMessage());
            return 1;
        }
    }

    private static void list() {
        ALL.forEach(each -> System.out.printf("./gendan bench %-14s %s%n", each.name(), each.question()));
        System.out.println(Options.EXPLAINED);
    }

    private static List<String> names() {
        return ALL.stream().map(Benchmark::name).toList();
    }
}

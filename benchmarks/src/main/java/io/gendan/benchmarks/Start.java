package io.gendan.benchmarks;

import io.gendan.local.House;
import io.gendan.local.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How soon a service is there, and how little it holds when nobody asks anything of it. */
final class Start implements Benchmark {
    private static final List<String> SERVICES =
            List.of("order-service", "shipment-service", "complaint-service", "gateway");
    private static final double SECONDS = 3;
    private static final double SERVICE_MB = 250;
    private static final double HOUSE_MB = 2048;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String question() {
        return "how soon is a service healthy, and how much memory does the idle house hold?";
    }

    @Override
    public void run(Options options, Report report) throws Exception {
        report.note("""
                Each service alone is stopped and started again, its class-data archive and its tables being there; from the start of the
                process to a health check that answers ready. Memory after a pause in which nobody asks anything. RSS per process; the
                whole house by PSS, which counts each shared page once (RSS where the system does not tell).""");
        try (var lab = new Lab()) {
            var house = lab.house();
            house.up(System.err); // migrates, and each JVM writes its archive when it ends
            for (var service : SERVICES) house.part(service).stop();
            var processes = new Processes(lab.state());
            var cpu = new HashMap<String, List<Double>>();
            var seconds = starts(house, processes, cpu, options.rounds(5, 1), report);
            for (var service : SERVICES)
                report.add(Result.within(service + " healthy", Race.median(seconds.get(service)), "s", SECONDS));
            for (var service : SERVICES)
                report.add(Result.tells(service + " healthy, work of one core", Race.median(cpu.get(service)), "s"));
            Thread.sleep(options.either(20_000, 3_000));
            memory(house, processes, report);
        }
    }

    /** One service at a time; the last start of each is left running. */
    private static Map<String, List<Double>> starts(
            House house, Processes processes, Map<String, List<Double>> cpu, int rounds, Report report) {
        var seconds = new HashMap<String, List<Double>>();
        for (int round = 1; round <= rounds; round++) {
            for (var service : SERVICES) {
                var part = house.part(service);
                part.stop();
                long began = System.nanoTime();
                part.start();
                part.awaitReady();
                double took = (System.nanoTime() - began) / 1e9;
                report.progress("round %d  %-20s %.2f s", round, service, took);
                cpu.computeIfAbsent(service, _ -> new ArrayList<>()).add(processes.cpuSeconds(service));
                seconds.computeIfAbsent(service, _ -> new ArrayList<>()).add(took);
            }
        }
        return seconds;
    }

    private static void memory(House house, Processes memory, Report report) {
        double all = 0;
        for (var part : house.parts().stream().map(Part::name).toList()) {
            double resident = memory.resident(part);
            report.add(
                    SERVICES.contains(part)
                            ? Result.within(part + " idle, RSS", resident, "MB", SERVICE_MB)
                            : Result.tells(part + " idle, RSS", resident, "MB"));
            all += memory.proportional(part);
        }
        report.add(Result.within("the whole house idle, PSS", all, "MB", HOUSE_MB));
    }
}

package io.gendan.benchmarks;

import io.gendan.benchmarks.Race.Contender;
import io.gendan.local.House;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the gateway costs beside a proxy that does nothing else, and that it holds no body in its memory. */
final class Gateway implements Benchmark {
    private static final int AT_ONCE = 32;
    private static final int WARM_UP = 5; // rounds: the gateway is compiled meanwhile
    private static final double PART = 0.3;
    private static final double TIMES = 3;
    private static final int PROXY = 30; // behind the port of order-service, where nothing of the house is

    @Override
    public String name() {
        return "gateway";
    }

    @Override
    public String question() {
        return "how much of nginx's rate as a bare proxy does the gateway reach, and does a gigabyte stream through?";
    }

    @Override
    public void run(Options options, Report report) throws Exception {
        report.note("""
                GET of 500 bytes over %d connections, wrk on the same cores: through the gateway with a token that is verified, limits that
                are counted and a line in the log, and through nginx (two workers) as a bare proxy; behind both the same nginx with one
                worker, in the place of order-service. Then 1 GB each way: what is in use of the gateway's heap after collections in
                the middle of it, and the most that was seen between them.""".formatted(AT_ONCE));
        Tools.find("nginx", "nginx-light");
        Tools.find("wrk", "wrk");
        try (var lab = new Lab();
                var door = new Door(1)) {
            var house = lab.house();
            house.up(System.err);
            for (var service : List.of("order-service", "shipment-service", "complaint-service"))
                house.part(service).stop();
            door.signIn(house.url("gateway"), "merchandiser");
            rates(lab, door.token(), options, report);
            new Gigabyte(house, new Processes(lab.state()), door.token()).measure(options, report);
        }
    }

    private static void rates(Lab lab, String token, Options options, Report report) throws Exception {
        var house = lab.house();
        int order = port(house, "order-service");
        try (var upstream = Nginx.answering(lab.state(), order);
                var proxy = Nginx.handingOn(lab.state(), order + PROXY, order)) {
            upstream.mustRun();
            proxy.mustRun();
            var wrk = new Wrk(AT_ONCE, options.either(10, 2));
            var p99 = new HashMap<String, List<Double>>();
            var medians = new Race(
                            report,
                            WARM_UP,
                            options.rounds(5, 1),
                            List.of(
                                    contender("nginx", wrk, "http://127.0.0.1:" + (order + PROXY), null, p99),
                                    contender("gateway", wrk, house.url("gateway"), token, p99)))
                    .medians();
            var late = median(p99);
            report.add(Result.reaches(
                    "GET of 500 bytes through the gateway, beside nginx",
                    medians.get("gateway"),
                    "/s",
                    medians.get("nginx"),
                    PART));
            report.add(Result.keeps("the same, p99", late.get("gateway"), "ms", late.get("nginx"), TIMES));
        }
    }

    private static Contender contender(
            String name, Wrk wrk, String origin, String token, Map<String, List<Double>> p99) {
        return new Contender(name, () -> {
            Quiet.await();
            var rate = wrk.get(origin + "/v1/orders/1", token);
            p99.computeIfAbsent(name, _ -> new ArrayList<>()).add(rate.p99());
            return rate.perSecond();
        });
    }

    private static Map<String, Double> median(Map<String, List<Double>> all) {
        var medians = new HashMap<String, Double>();
        all.forEach((name, times) -> medians.put(name, Race.median(times.subList(WARM_UP, times.size()))));
        return medians;
    }

    private static int port(House house, String service) {
        return URI.create(house.url(service)).getPort();
    }
}

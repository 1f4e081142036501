package io.gendan.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Contenders take turns, round after round, so that what else the machine does hits all alike. Medians count. */
record Race(Report report, int warmUp, int rounds, List<Contender> contenders) {

    /** Runs once and says how it went, in its unit; it prepares and cleans up by itself. */
    record Contender(String name, Run run) {}

    @FunctionalInterface
    interface Run {
        double once() throws Exception;
    }

    /** The first {@code warmUp} rounds do not count. */
    Map<String, Double> medians() throws Exception {
        var all = new HashMap<String, List<Double>>();
        int first = 1 - warmUp;
        for (int round = first; round <= rounds; round++) {
            var order = (round - first) % 2 == 0 ? contenders : contenders.reversed();
            for (var each : order) {
                double result = each.run().once();
                report.progress(
                        "%s  %-50s %s", round <= 0 ? "warm-up" : "round " + round, each.name(), Result.number(result));
                if (round > 0)
                    all.computeIfAbsent(each.name(), _ -> new ArrayList<>()).add(result);
            }
        }
        var medians = new HashMap<String, Double>();
        all.forEach((name, results) -> medians.put(name, median(results)));
        return medians;
    }

    static double median(List<Double> numbers) {
        var sorted = numbers.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Of that part of all, from 0 to 1: the smallest number that is not smaller. */
    static double percentile(double part, double[] numbers) {
        var sorted = numbers.clone();
        Arrays.sort(sorted);
        return sorted[Math.clamp((int) Math.ceil(part * sorted.length) - 1, 0, sorted.length - 1)];
    }
}

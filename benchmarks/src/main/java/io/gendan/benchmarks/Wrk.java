package io.gendan.benchmarks;

import io.gendan.local.CannotRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** wrk, which asks for one address as fast as it is answered and needs little of the cores for it. */
record Wrk(int connections, int seconds) {
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern P99 = Pattern.compile("99%\\s+([0-9.]+)(us|ms|s)");

    /**
     * @param perSecond requests that were answered with a 2xx; there were no others
     * @param p99 milliseconds
     */
    record Rate(double perSecond, double p99) {}

    Rate get(String url, String token) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of(Tools.find("wrk", "wrk"), "-t1", "-c" + connections, "-d" + seconds + "s", "--latency"));
        if (token != null) command.addAll(List.of("-H", "Authorization: Bearer " + token));
        command.add(url);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var rate = RATE.matcher(said);
        var p99 = P99.matcher(said);
        if (process.waitFor() != 0
                || said.contains("Non-2xx")
                || said.contains("Socket errors")
                || !rate.find()
                || !p99.find()) throw new CannotRun("wrk at " + url + " says:\n" + said);
        return new Rate(Double.parseDouble(rate.group(1)), millis(Double.parseDouble(p99.group(1)), p99.group(2)));
    }

    private static double millis(double number, String unit) {
        return switch (unit) {
            case "us" -> number / 1000;
            case "ms" -> number;
            default -> number * 1000;
        };
    }
}

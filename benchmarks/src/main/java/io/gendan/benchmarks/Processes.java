package io.gendan.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** What a part of the house takes, all its processes together: memory in MB, work in seconds. */
record Processes(Path state) {

    /** Resident: pages shared between processes are counted with each. What people look at first. */
    double resident(String part) {
        return processes(part).mapToDouble(Processes::resident).sum() / 1024;
    }

    /** Each shared page in equal shares: only such numbers can be added up. Resident where the system does not tell. */
    double proportional(String part) {
        return processes(part).mapToDouble(Processes::proportional).sum() / 1024;
    }

    /** How long one core has worked for it since its start: what stays the same when others want the cores as well. */
    double cpuSeconds(String part) {
        return processes(part)
                .mapToDouble(each ->
                        each.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3)
                .sum();
    }

    private Stream<ProcessHandle> processes(String part) {
        var first = ProcessHandle.of(pid(part)).orElseThrow();
        return Stream.concat(Stream.of(first), first.descendants());
    }

    long pid(String part) {
        try {
            return Long.parseLong(
                    Files.readString(state.resolve("run/" + part + ".pid")).split(" ")[0]);
        } catch (IOException notThere) {
            throw new IllegalStateException(part + " does not run", notThere);
        }
    }

    private static double proportional(ProcessHandle process) {
        try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException notTold) {
            return resident(process);
        }
    }

    private static double resident(ProcessHandle process) {
        try {
            var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", "" + process.pid()).start();
            try (var answer = ps.inputReader()) {
                var line = answer.readLine();
                return line == null ? 0 : Long.parseLong(line.strip()); // it ended meanwhile
            }
        } catch (IOException failed) {
            throw new IllegalStateException("ps does not run here", failed);
        }
    }
}

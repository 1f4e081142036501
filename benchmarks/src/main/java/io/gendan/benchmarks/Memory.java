package io.gendan.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much memory a part of the house holds, all its processes together, in MB. */
record Memory(Path state) {

    /** Resident: pages shared between processes are counted with each. What people look at first. */
    double resident(String part) {
        return processes(part).mapToDouble(Memory::resident).sum() / 1024;
    }

    /** Each shared page in equal shares: only such numbers can be added up. Resident where the system does not tell. */
    double proportional(String part) {
        return processes(part).mapToDouble(Memory::proportional).sum() / 1024;
    }

    private Stream<ProcessHandle> processes(String part) {
        var first = ProcessHandle.of(pid(part)).orElseThrow();
        return Stream.concat(Stream.of(first), first.descendants());
    }

    private long pid(String part) {
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

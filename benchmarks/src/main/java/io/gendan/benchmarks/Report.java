package io.gendan.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** What came out: a table for people, and one last line of JSON for whoever keeps score. */
final class Report {
    private static final String ROW = "%-58s %10s %-6s %10s %7s  %-14s %s%n";

    private final String bench;
    private final List<Result> results = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    Report(String bench) {
        this.bench = bench;
    }

    void add(Result result) {
        results.add(result.rounded());
    }

    /** What one must know to read the numbers: what was done, with what, against what. */
    void note(String line) {
        notes.add(line);
    }

    void progress(String line, Object... arguments) {
        System.err.println(line.formatted(arguments));
    }

    void print(PrintStream out) throws JsonProcessingException {
        out.println();
        notes.forEach(out::println);
        out.println();
        out.printf(ROW, bench, "value", "", "baseline", "ratio", "goal", "");
        for (var each : results) {
            out.printf(
                    ROW,
                    each.name(),
                    Result.number(each.value()),
                    each.unit(),
                    Result.number(each.baseline()),
                    Result.number(each.ratio()),
                    each.goal() == null ? "" : each.goal(),
                    each.met() == null ? "" : each.met() ? "met" : "MISSED");
        }
        out.println(new ObjectMapper().writeValueAsString(new Line(bench, results)));
    }

    record Line(String bench, List<Result> results) {}
}

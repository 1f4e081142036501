package io.gendan.benchmarks;

/** One question about speed, answered by ratios that come from one run on one machine. */
interface Benchmark {
    String name();

    /** What it answers, in one line. */
    String question();

    void run(Options options, Report report) throws Exception;
}

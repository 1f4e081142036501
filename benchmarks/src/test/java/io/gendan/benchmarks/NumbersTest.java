package io.gendan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void a_rate_meets_its_goal_at_the_ratio_and_misses_it_below() {
        assertThat(Result.reaches("rate", 65, "/s", 100, 0.65).met()).isTrue();
        assertThat(Result.reaches("rate", 64.9, "/s", 100, 0.65).met()).isFalse();
    }

    @Test
    void a_time_meets_its_goal_at_the_ratio_and_misses_it_above() {
        assertThat(Result.keeps("time", 6, "ms", 2, 3).met()).isTrue();
        assertThat(Result.keeps("time", 6.1, "ms", 2, 3).met()).isFalse();
    }

    @Test
    void a_number_without_a_baseline_meets_its_limit_or_misses_it() {
        assertThat(Result.within("start", 3.0, "s", 3).met()).isTrue();
        assertThat(Result.within("start", 3.01, "s", 3).met()).isFalse();
    }

    @Test
    void what_rounding_would_forgive_is_missed_all_the_same() {
        assertThat(Result.reaches("rate", 64.999, "/s", 100, 0.65).rounded())
                .isEqualTo(new Result("rate", 65.0, "/s", 100.0, 0.65, "ratio ≥ 0.65", false));
    }

    @Test
    void the_median_is_the_middle_one_or_lies_between_the_two_in_the_middle() {
        assertThat(Race.median(List.of(9.0, 1.0, 2.0))).isEqualTo(2.0);
        assertThat(Race.median(List.of(9.0, 1.0, 2.0, 4.0))).isEqualTo(3.0);
    }

    @Test
    void of_a_hundred_the_99th_is_the_p99_and_of_few_the_greatest() {
        assertThat(Race.percentile(0.99, hundredTo(1))).isEqualTo(99);
        assertThat(Race.percentile(0.5, hundredTo(1))).isEqualTo(50);
        assertThat(Race.percentile(0.99, new double[] {3, 7, 5})).isEqualTo(7);
    }

    private static double[] hundredTo(int last) {
        return IntStream.rangeClosed(last, 100)
                .map(n -> 101 - n)
                .asDoubleStream()
                .toArray();
    }

    @Test
    void contenders_take_turns_and_warm_up_rounds_do_not_count() throws Exception {
        var turns = new ArrayList<String>();
        var first = new Race.Contender("first", () -> turn(turns, "first"));
        var second = new Race.Contender("second", () -> turn(turns, "second"));

        var medians = new Race(new Report("turns"), 1, 2, List.of(first, second)).medians();

        assertThat(turns).containsExactly("first", "second", "second", "first", "first", "second");
        assertThat(medians).containsEntry("first", 4.5).containsEntry("second", 4.5);
    }

    private static double turn(List<String> turns, String name) {
        turns.add(name);
        return turns.size();
    }

    @Test
    void the_last_line_is_json() throws Exception {
        var report = new Report("append");
        report.add(Result.reaches("W1", 1234.5678, "/s", 2000, 0.65));
        report.add(Result.tells("seen", 7, "MB"));
        var out = new ByteArrayOutputStream();

        report.print(new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8).lines().toList().getLast())
                .isEqualTo(
                        "{\"bench\":\"append\",\"results\":["
                                + "{\"name\":\"W1\",\"value\":1235.0,\"unit\":\"/s\",\"baseline\":2000.0,\"ratio\":0.617,\"goal\":\"ratio ≥ 0.65\",\"met\":false},"
                                + "{\"name\":\"seen\",\"value\":7.0,\"unit\":\"MB\",\"baseline\":null,\"ratio\":null,\"goal\":null,\"met\":null}]}");
    }

    @Test
    void everybody_in_the_crowd_works_until_all_is_done_once() throws Exception {
        var done = java.util.Collections.synchronizedList(new ArrayList<Integer>());
        assertThat(new Crowd(4, 100).rate(() -> done::add)).isPositive();
        assertThat(done)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 100).boxed().toList());
    }

    @Test
    void options_are_understood_or_answered_with_one_line() {
        assertThat(Options.of(List.of("--quick", "--rounds", "7")).rounds(5, 1)).isEqualTo(7);
        assertThat(Options.of(List.of("--quick")).rounds(5, 1)).isEqualTo(1);
        assertThatThrownBy(() -> Options.of(List.of("--rounds"))).hasMessageContaining("--rounds takes a number");
        assertThatThrownBy(() -> Options.of(List.of("--fast"))).hasMessageContaining("There is no option --fast");
    }
}

package io.gendan.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BreakerTest {
    private static final long REST = 1_000;

    private final Breaker breaker = new Breaker(3, REST);

    private void fail(int times, long now) {
        for (int i = 0; i < times; i++) breaker.failed(now);
    }

    @Test
    void some_failures_are_borne() {
        fail(2, 0);
        assertThat(breaker.isClosed()).isTrue();
        fail(1, 0);
        assertThat(breaker.isClosed()).isFalse();
    }

    @Test
    void an_answer_between_them_makes_up_for_all() {
        fail(2, 0);
        breaker.answered();
        fail(2, 0);
        assertThat(breaker.isClosed()).isTrue();
    }

    @Test
    void nobody_asks_before_the_rest_is_over_and_one_alone_after_it() {
        fail(3, 5);
        assertThat(breaker.letsOneTry(5 + REST - 1)).isFalse();
        assertThat(breaker.letsOneTry(5 + REST)).isTrue();
        assertThat(breaker.letsOneTry(5 + REST)).isFalse();
    }

    @Test
    void how_that_one_fares_decides() {
        fail(3, 0);
        assertThat(breaker.letsOneTry(REST)).isTrue();
        breaker.failed(REST + 10);
        assertThat(breaker.letsOneTry(2 * REST)).isFalse();
        assertThat(breaker.letsOneTry(2 * REST + 10)).isTrue();
        breaker.answered();
        assertThat(breaker.isClosed()).isTrue();
    }

    @Test
    void another_tries_when_the_one_has_gone() {
        fail(3, 0);
        assertThat(breaker.letsOneTry(REST)).isTrue();
        breaker.leftOff();
        assertThat(breaker.letsOneTry(REST)).isTrue();
    }

    @Test
    void the_one_who_takes_long_holds_up_nobody_for_longer_than_another_rest() {
        fail(3, 0);
        assertThat(breaker.letsOneTry(REST)).isTrue();
        assertThat(breaker.letsOneTry(2 * REST - 1)).isFalse();
        assertThat(breaker.letsOneTry(2 * REST)).isTrue();
    }
}

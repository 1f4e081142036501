package io.gendan.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private final SetClock clock = new SetClock();
    private final Patience patience = new Patience(clock);

    @Test
    void the_fifth_wrong_password_costs_a_second_and_each_further_one_twice_as_much_up_to_a_minute() {
        for (int i = 0; i < 5; i++)
            assertThat(patience.tryNow("gm", "10.0.0.1")).isZero();
        for (long pause : new long[] {1, 2, 4, 8, 16, 32, 60, 60}) {
            assertThat(patience.tryNow("gm", "10.0.0.1")).isEqualTo(Duration.ofSeconds(pause));
            clock.now = clock.now.plusSeconds(pause);
            assertThat(patience.tryNow("gm", "10.0.0.1")).isZero();
        }
    }

    @Test
    void the_right_password_forgives() {
        for (int i = 0; i < 5; i++) patience.tryNow("gm", "10.0.0.1");
        patience.forgive("gm", "10.0.0.1");
        assertThat(patience.tryNow("gm", "10.0.0.1")).isZero();
        assertThat(patience.tryNow("gm", "10.0.0.1")).isZero();
    }

    @Test
    void who_guesses_elsewhere_keeps_nobody_out() {
        for (int i = 0; i < 6; i++) patience.tryNow("gm", "10.0.0.66");
        assertThat(patience.tryNow("gm", "10.0.0.66")).isPositive();
        assertThat(patience.tryNow("gm", "10.0.0.1")).isZero();
    }

    private static final class SetClock extends Clock {
        private Instant now = Instant.parse("2026-03-02T08:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}

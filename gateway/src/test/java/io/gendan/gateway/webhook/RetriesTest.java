package io.gendan.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetriesTest {
    private final Retries retries = new Retries(List.of(Duration.ofSeconds(5), Duration.ofMinutes(5)));

    @Test
    void each_wait_is_the_next_of_the_schedule_and_up_to_a_fifth_more() {
        assertThat(retries.after(1, 0)).contains(Duration.ofSeconds(5));
        assertThat(retries.after(1, 1)).contains(Duration.ofSeconds(6));
        assertThat(retries.after(2, 0.5)).contains(Duration.ofSeconds(330));
    }

    @Test
    void behind_its_end_there_is_none() {
        assertThat(retries.after(3, 0)).isEmpty();
    }
}

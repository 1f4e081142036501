package io.gendan.eventsourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gendan.eventsourcing.EventJson.UnreadableMessage;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every instant that was ever written is read again as it was. */
class WrittenInstantTest {
    record Fact(Instant at) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-05T08:00:00Z",
                "2026-01-05T08:00:00.120Z",
                "2026-01-05T08:00:00.123456Z",
                "2026-01-05T08:00:00.123456789Z",
                "1969-12-31T23:59:59.999Z",
                "0001-01-01T00:00:00Z",
                "+12026-01-05T08:00:00Z", // a year that only java.time writes so
                "-0044-03-15T12:00:00Z"
            })
    void as_it_was(String written) {
        var fact = new Fact(Instant.parse(written));
        assertThat(EventJson.fromJson(EventJson.toJson(fact), Fact.class)).isEqualTo(fact);
    }

    @Test
    void also_as_others_write_it() {
        var eight = new Fact(Instant.parse("2026-01-05T08:00:00Z"));
        assertThat(EventJson.fromJson("{\"at\":\"2026-01-05T16:00:00+08:00\"}", Fact.class))
                .isEqualTo(eight);
        assertThat(EventJson.fromJson("{\"at\":" + eight.at().getEpochSecond() + "}", Fact.class))
                .isEqualTo(eight);
        assertThat(EventJson.fromJson("{\"at\":null}", Fact.class)).isEqualTo(new Fact(null));
        assertThat(EventJson.fromJson("{\"at\":\"2016-12-31T23:59:60Z\"}", Fact.class))
                .isEqualTo(new Fact(Instant.parse("2016-12-31T23:59:60Z"))); // a leap second
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"yesterday\"", "\"2026-02-30T08:00:00Z\"", "\"2026-01-05\"", "{}"})
    void what_is_no_instant_is_said_to_be_none(String written) {
        assertThatThrownBy(() -> EventJson.fromJson("{\"at\":" + written + "}", Fact.class))
                .isInstanceOf(UnreadableMessage.class);
    }
}

package io.gendan.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {
    private static final Asker ONE = Asker.partner("one");

    private final Limits limits = new Limits(new Rations() {
        @Override
        public PerMinute partner() {
            return of(3, 2, 1);
        }

        @Override
        public PerMinute staff() {
            return of(30, 20, 10);
        }

        @Override
        public PerMinute address() {
            return of(5, 5, 5);
        }
    });

    private static Rations.PerMinute of(int reads, int writes, int exports) {
        return new Rations.PerMinute() {
            @Override
            public int reads() {
                return reads;
            }

            @Override
            public int writes() {
                return writes;
            }

            @Override
            public int exports() {
                return exports;
            }

            @Override
            public int probes() {
                return reads;
            }
        };
    }

    @Test
    void as_many_as_a_minute_gives_and_then_a_wait_for_the_next() {
        for (int i = 0; i < 3; i++)
            assertThat(limits.take(ONE, Use.READS).isRefused()).isFalse();
        var refused = limits.take(ONE, Use.READS);
        assertThat(refused.isRefused()).isTrue();
        assertThat(refused.seconds()).isBetween(19L, 20L); // three in a minute: one in twenty seconds
    }

    @Test
    void it_is_said_as_the_draft_has_it() {
        var share = limits.take(ONE, Use.READS);
        assertThat(share.policy()).isEqualTo("\"partner-reads\";q=3;w=60");
        assertThat(share.left()).isEqualTo("\"partner-reads\";r=2;t=20");
    }

    @Test
    void each_asker_and_each_use_has_its_own() {
        assertThat(limits.take(ONE, Use.EXPORTS).isRefused()).isFalse();
        assertThat(limits.take(ONE, Use.EXPORTS).isRefused()).isTrue();
        assertThat(limits.take(ONE, Use.WRITES).isRefused()).isFalse();
        assertThat(limits.take(Asker.partner("other"), Use.EXPORTS).isRefused()).isFalse();
        assertThat(limits.take(Asker.staff("one"), Use.EXPORTS).isRefused()).isFalse();
    }

    @Test
    void to_look_takes_nothing() {
        var address = Asker.address("192.0.2.1");
        for (int i = 0; i < 5; i++) {
            assertThat(limits.isUsedUp(address, Use.READS)).isFalse();
            limits.take(address, Use.READS);
        }
        assertThat(limits.isUsedUp(address, Use.READS)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/orders, READS",
        "HEAD, /v1/orders, READS",
        "POST, /v1/orders, WRITES",
        "DELETE, /v1/orders/1, WRITES",
        "GET, /v1/sheets/order-tracking.pdf, EXPORTS",
        "GET, /v1/sheets/order-tracking.csv, EXPORTS",
        "GET, /v1/sheets/order-tracking, READS",
        "GET, /q/health/ready, PROBES"
    })
    void sheets_as_files_cost_more_than_a_look(String method, String path, Use use) {
        assertThat(Use.of(HttpMethod.valueOf(method), path)).isEqualTo(use);
    }
}

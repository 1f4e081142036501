package io.gendan.shipment.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.shipment.shipment.EtaStatus;
import io.gendan.shipment.shipment.Saying.Classifier;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrivalTest {
    private static final Instant NOW = Instant.parse("2026-10-05T08:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-10-04");

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0 min ago",
        "PT59M59S, 59 min ago",
        "PT1H, 1 h ago",
        "PT47H59M, 47 h ago",
        "PT48H, 2 d ago",
        "PT-5M, 0 min ago"
    })
    void whoever_said_it_stands_there_with_how_long_ago_that_was(Duration ago, String words) {
        var arrival = Arrival.of(EtaStatus.ESTIMATED, DAY, "COSU", NOW.minus(ago), NOW);
        assertThat(arrival.words()).isEqualTo("预计 expected on 2026-10-04 (COSU, " + words + ")");
    }

    @Test
    void a_day_that_is_past_without_a_word_is_the_day_it_was_due_on_and_none_it_is_expected_on() {
        var arrival = Arrival.of(EtaStatus.PASSED_UNCONFIRMED, DAY, null, NOW.minus(Duration.ofDays(3)), NOW);
        assertThat(arrival.words()).isEqualTo("逾期 overdue: was due on 2026-10-04 (booking, 3 d ago)");
        assertThat(arrival.wasDueOn()).isEqualTo(DAY);
        assertThat(arrival.expectedOn()).isNull();
        assertThat(arrival.arrivedOn()).isNull();
    }

    @Test
    void on_paper_stands_the_moment_at_which_it_was_said() {
        var shanghai = ZoneId.of("Asia/Shanghai");
        var arrival = Arrival.of(EtaStatus.ESTIMATED, DAY, "COSU", Instant.parse("2026-10-04T17:05:59Z"), NOW);
        assertThat(arrival.printed(shanghai)).isEqualTo("预计 expected on 2026-10-04 (COSU, 2026-10-05 01:05 +08:00)");
        assertThat(Arrival.of(EtaStatus.PASSED_UNCONFIRMED, DAY, null, null, NOW)
                        .printed(shanghai))
                .isEqualTo("逾期 overdue: was due on 2026-10-04 (booking)");
        assertThat(Arrival.of(EtaStatus.ACTUAL, DAY, "COSU", NOW, NOW).printed(ZoneId.of("UTC")))
                .isEqualTo("已到 arrived on 2026-10-04 (COSU, 2026-10-05 08:00 +00:00)");
    }

    @Test
    void what_nobody_knows_the_age_of_has_none() {
        assertThat(Arrival.of(EtaStatus.ACTUAL, DAY, "GENDAN", null, NOW).words())
                .isEqualTo("已到 arrived on 2026-10-04 (GENDAN)");
    }

    @Test
    void an_expected_arrival_is_past_from_the_moment_after_it() {
        assertThat(EtaStatus.of(Classifier.EST, NOW, NOW)).isEqualTo(EtaStatus.ESTIMATED);
        assertThat(EtaStatus.of(Classifier.PLN, NOW, NOW)).isEqualTo(EtaStatus.PLANNED);
        assertThat(EtaStatus.of(Classifier.EST, NOW.minusNanos(1), NOW)).isEqualTo(EtaStatus.PASSED_UNCONFIRMED);
        assertThat(EtaStatus.of(Classifier.PLN, NOW.minusNanos(1), NOW)).isEqualTo(EtaStatus.PASSED_UNCONFIRMED);
        assertThat(EtaStatus.of(Classifier.ACT, NOW.minusNanos(1), NOW)).isEqualTo(EtaStatus.ACTUAL);
    }
}

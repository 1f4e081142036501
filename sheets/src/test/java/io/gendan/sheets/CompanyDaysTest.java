package io.gendan.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class CompanyDaysTest {
    private final CompanyDays days = new CompanyDays(ZoneId.of("Asia/Shanghai"));

    @Test
    void a_day_begins_where_the_company_is() {
        var begin = Instant.parse("2025-12-31T16:00:00Z");
        assertThat(days.of(begin)).isEqualTo(LocalDate.parse("2026-01-01"));
        assertThat(days.of(begin.minusNanos(1))).isEqualTo(LocalDate.parse("2025-12-31"));
        assertThat(days.begin(LocalDate.parse("2026-01-01"))).isEqualTo(begin);
    }
}

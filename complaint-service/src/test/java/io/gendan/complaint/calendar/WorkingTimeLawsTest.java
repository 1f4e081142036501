package io.gendan.complaint.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;

/** What holds for working time whenever one looks at it, in a zone without and in one with summer time. */
class WorkingTimeLawsTest {
    private static final Instant FIRST = Instant.parse("2019-12-01T00:00:00Z");
    private static final long SECONDS = Duration.ofDays(8 * 366).toSeconds();
    private static final List<WorkingCalendar> CALENDARS = List.of(
            calendar("Asia/Shanghai", "2020-01-01 09:00-18:00"),
            calendar("Asia/Shanghai", "2020-01-01 08:30-12:00 13:00-17:30; 2025-02-04 00:00-23:59"),
            calendar("America/New_York", "2020-01-01 01:00-03:30 09:00-17:00"));

    private final Random random = new Random();

    private static WorkingCalendar calendar(String zone, String hours) {
        return new WorkingCalendar(ZoneId.of(zone), WorkingHours.read(hours), List.of(Holidays.ofChina()));
    }

    private Instant anyTime() {
        return FIRST.plusSeconds(random.nextLong(SECONDS)).plusNanos(random.nextInt(1000) * 1000L);
    }

    private Duration anyLength() {
        return Duration.ofSeconds(random.nextLong(random.nextBoolean() ? 40_000 : 4_000_000));
    }

    @RepeatedTest(300)
    void what_was_added_lies_between() {
        var from = anyTime();
        var length = anyLength();
        for (var calendar : CALENDARS)
            assertThat(calendar.between(from, calendar.plus(from, length)))
                    .as("%s after %s", length, from)
                    .isEqualTo(length);
    }

    @RepeatedTest(300)
    void in_two_steps_it_is_the_same_time() {
        var from = anyTime();
        var one = anyLength();
        var other = anyLength().plusNanos(1);
        for (var calendar : CALENDARS)
            assertThat(calendar.plus(calendar.plus(from, one), other))
                    .as("%s and %s after %s", one, other, from)
                    .isEqualTo(calendar.plus(from, one.plus(other)));
    }

    @RepeatedTest(300)
    void who_begins_later_or_takes_longer_is_not_ready_earlier() {
        var from = anyTime();
        var later = from.plus(anyLength());
        var length = anyLength();
        for (var calendar : CALENDARS) {
            assertThat(calendar.plus(later, length)).isAfterOrEqualTo(calendar.plus(from, length));
            assertThat(calendar.plus(from, length.plusSeconds(1))).isAfter(calendar.plus(from, length));
        }
    }

    @RepeatedTest(300)
    void working_time_adds_up_and_is_never_more_than_time() {
        var from = anyTime();
        var to = from.plus(anyLength());
        var middle = from.plusSeconds(random.nextLong(Duration.between(from, to).toSeconds() + 1));
        for (var calendar : CALENDARS) {
            assertThat(calendar.between(from, middle).plus(calendar.between(middle, to)))
                    .isEqualTo(calendar.between(from, to))
                    .isBetween(Duration.ZERO, Duration.between(from, to));
            assertThat(calendar.between(to, from.minusSeconds(1))).isZero();
        }
    }
}

package io.gendan.complaint.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final WorkingCalendar CALENDAR = with("2020-01-01 09:00-18:00", Holidays.ofChina());

    private static WorkingCalendar with(String hours, Holidays... known) {
        return new WorkingCalendar(SHANGHAI, WorkingHours.read(hours), List.of(known));
    }

    /** As the clock on our wall shows it. */
    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }

    private static void after(String from, String working, String until) {
        assertThat(CALENDAR.plus(at(from), Duration.parse(working))).isEqualTo(at(until));
        assertThat(CALENDAR.between(at(from), at(until))).isEqualTo(Duration.parse(working));
    }

    @Test
    void four_hours_are_four_hours_while_we_work() {
        after("2026-03-02T09:00", "PT4H", "2026-03-02T13:00");
        after("2026-03-02T13:59:59", "PT4H", "2026-03-02T17:59:59");
    }

    @Test
    void what_ends_at_closing_time_does_not_wait_for_the_morning_and_what_is_longer_does() {
        after("2026-03-02T14:00", "PT4H", "2026-03-02T18:00");
        after("2026-03-02T14:00", "PT4H0.001S", "2026-03-03T09:00:00.001");
    }

    @Test
    void before_opening_and_after_closing_nothing_is_counted() {
        after("2026-03-02T08:59:59", "PT1H", "2026-03-02T10:00");
        after("2026-03-02T09:00", "PT1H", "2026-03-02T10:00");
        after("2026-03-02T18:00", "PT1H", "2026-03-03T10:00");
        after("2026-03-02T23:30", "PT1H", "2026-03-03T10:00");
        assertThat(CALENDAR.between(at("2026-03-02T18:00"), at("2026-03-03T09:00")))
                .isZero();
    }

    @Test
    void a_weekend_is_left_out() {
        after("2026-03-06T17:00", "PT2H", "2026-03-09T10:00");
    }

    @Test
    void over_spring_festival_the_days_made_up_for_it_count_and_the_festival_does_not() {
        after("2026-02-13T17:00", "PT2H", "2026-02-14T10:00"); // a Saturday that is worked
        after("2026-02-14T17:00", "PT2H", "2026-02-24T10:00"); // nine free days, Monday the 23rd among them
        after("2026-02-27T17:00", "PT11H", "2026-03-02T10:00"); // the other Saturday
    }

    @Test
    void over_national_day_too() {
        after("2026-09-18T17:00", "PT11H", "2026-09-21T10:00"); // a Sunday in September is worked for it
        after("2026-09-30T17:30", "PT1H", "2026-10-08T09:30");
        after("2026-10-09T17:30", "PT1H", "2026-10-10T09:30"); // and a Saturday after it
        assertThat(CALENDAR.isWorkingDay(LocalDate.parse("2026-10-10"))).isTrue();
        assertThat(CALENDAR.isWorkingDay(LocalDate.parse("2026-10-11"))).isFalse();
    }

    @Test
    void the_next_working_day_knows_both() {
        assertThat(CALENDAR.nextWorkingDay(LocalDate.parse("2026-02-13"))).isEqualTo("2026-02-14");
        assertThat(CALENDAR.nextWorkingDay(LocalDate.parse("2026-02-14"))).isEqualTo("2026-02-24");
        assertThat(CALENDAR.nextWorkingDay(LocalDate.parse("2026-03-06"))).isEqualTo("2026-03-09");
    }

    @Test
    void beyond_what_is_published_only_weekends_are_free_and_that_is_said() {
        assertThat(CALENDAR.plus(at("2027-02-05T17:00"), Duration.ofHours(2))).isEqualTo(at("2027-02-08T10:00"));
        assertThat(CALENDAR.isAssumed(at("2026-12-31T09:00"), at("2026-12-31T23:59:59")))
                .isFalse();
        assertThat(CALENDAR.isAssumed(at("2026-12-31T09:00"), at("2027-01-01T00:00")))
                .isTrue();
        assertThat(CALENDAR.isAssumed(at("2019-12-31T23:59:59"), at("2020-01-02T09:00")))
                .isTrue();
    }

    @Test
    void a_new_year_is_added_and_goes_before_what_was_known() {
        var more = Holidays.read("""
                {"coveredFrom": "2026-12-01", "coveredTo": "2027-12-31", "source": "notice of November 2026",
                 "holidays": [{"name": "Spring Festival", "zh": "春节", "from": "2027-02-05", "to": "2027-02-11"}],
                 "workingWeekends": ["2026-12-27"]}""");
        var calendar = with("2020-01-01 09:00-18:00", more, Holidays.ofChina());
        assertThat(calendar.nextWorkingDay(LocalDate.parse("2027-02-04"))).isEqualTo("2027-02-12");
        assertThat(calendar.isWorkingDay(LocalDate.parse("2026-12-27"))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.parse("2026-10-01"))).isFalse();
        assertThat(calendar.isAssumed(LocalDate.parse("2027-12-31"))).isFalse();
        assertThat(calendar.isAssumed(LocalDate.parse("2028-01-01"))).isTrue();
    }

    @Test
    void other_hours_hold_from_their_day_on_and_a_break_is_no_working_time() {
        var calendar = with("2026-03-03 08:30-12:00 13:00-17:30; 2020-01-01 09:00-18:00", Holidays.ofChina());
        assertThat(calendar.plus(at("2026-03-02T17:00"), Duration.ofHours(2))).isEqualTo(at("2026-03-03T09:30"));
        assertThat(calendar.plus(at("2026-03-03T11:00"), Duration.ofHours(2))).isEqualTo(at("2026-03-03T14:00"));
        assertThat(calendar.between(at("2026-03-03T11:30"), at("2026-03-03T13:15")))
                .isEqualTo(Duration.ofMinutes(45));
    }

    @Test
    void hours_in_which_nobody_works_are_a_mistake_in_the_setting() {
        for (var wrong : List.of("2020-01-01", "2020-01-01 18:00-09:00", "2020-01-01 09:00-12:00 11:00-17:00"))
            assertThatThrownBy(() -> WorkingHours.read(wrong)).isInstanceOf(IllegalArgumentException.class);
    }
}

package io.gendan.complaint.clock;

import static io.gendan.complaint.words.ClockKind.FIRST_RESPONSE;
import static io.gendan.complaint.words.ClockKind.NEXT_UPDATE;
import static io.gendan.complaint.words.ClockKind.SETTLEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.complaint.calendar.WorkingCalendar;
import io.gendan.complaint.clock.Happening.Answered;
import io.gendan.complaint.clock.Happening.Paused;
import io.gendan.complaint.clock.Happening.Reopened;
import io.gendan.complaint.clock.Happening.Resumed;
import io.gendan.complaint.clock.Happening.Settled;
import io.gendan.complaint.clock.Happening.Started;
import io.gendan.complaint.clock.Happening.Updated;
import io.gendan.complaint.words.ClockKind;
import io.gendan.complaint.words.Party;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Monday the 2nd of March 2026 is a working day after working days; we work from nine to six. */
class ClocksTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final WorkingCalendar CALENDAR = WorkingCalendar.ofChina(SHANGHAI, "2020-01-01 09:00-18:00");
    private static final Started urgent = new Started(at("2026-03-02T10:00"), true, null);
    private static final Started normal = new Started(at("2026-03-02T10:00"), false, null);
    private static final Answered answered = new Answered(at("2026-03-02T11:00"));

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }

    private static Clocks clocks(Happening... happenings) {
        return Clocks.of(List.of(happenings), Policies.ofThisHouse(), CALENDAR);
    }

    private static Clock newest(ClockKind kind, Happening... happenings) {
        return clocks(happenings).newest(kind).orElseThrow();
    }

    private static Paused waiting(String since, Party party, String until) {
        return new Paused(at(since), party.name(), party, "photos", until == null ? null : at(until));
    }

    @Test
    void an_urgent_complaint_is_answered_within_two_working_hours_and_another_within_four() {
        assertThat(newest(FIRST_RESPONSE, urgent).dueAt()).isEqualTo(at("2026-03-02T12:00"));
        assertThat(newest(FIRST_RESPONSE, normal).dueAt()).isEqualTo(at("2026-03-02T14:00"));
        assertThat(newest(FIRST_RESPONSE, normal).warnAt()).isEqualTo(at("2026-03-02T13:00"));
        var evening = new Started(at("2026-03-02T17:00"), false, null);
        assertThat(newest(FIRST_RESPONSE, evening).dueAt()).isEqualTo(at("2026-03-03T12:00"));
    }

    @Test
    void but_never_later_than_a_day_whoever_works() {
        var friday = new Started(at("2026-03-06T17:00"), false, null);
        assertThat(newest(FIRST_RESPONSE, friday).dueAt()).isEqualTo(at("2026-03-07T17:00"));
        assertThat(newest(FIRST_RESPONSE, friday).warnAt()).isEqualTo(at("2026-03-07T11:00"));
        var newYearsEve = new Started(at("2026-02-14T18:00"), true, "A");
        assertThat(newest(FIRST_RESPONSE, newYearsEve).passedAt())
                .containsExactly(at("2026-02-15T18:00"), at("2026-02-16T18:00"), at("2026-02-17T18:00"));
    }

    @Test
    void what_is_done_at_the_last_moment_is_done_in_time() {
        assertThat(newest(FIRST_RESPONSE, normal, new Answered(at("2026-03-02T14:00")))
                        .dueAt())
                .isNull();
        assertThat(newest(FIRST_RESPONSE, normal, new Answered(at("2026-03-02T14:00:01")))
                        .dueAt())
                .isEqualTo(at("2026-03-02T14:00"));
        var untilClosing = new Started(at("2026-03-06T14:00"), false, null);
        assertThat(newest(FIRST_RESPONSE, untilClosing, new Answered(at("2026-03-06T18:00:01")))
                        .dueAt())
                .isEqualTo(at("2026-03-06T18:00"));
    }

    @Test
    void the_first_response_never_waits_for_anybody() {
        var clock = newest(FIRST_RESPONSE, normal, waiting("2026-03-02T10:30", Party.CUSTOMER, null));
        assertThat(clock.dueAt()).isEqualTo(at("2026-03-02T14:00"));
        assertThat(clock.waiting(at("2026-03-02T11:00"))).isEmpty();
    }

    @Test
    void the_others_wait_for_customer_carrier_and_supplier_and_for_nobody_else() {
        for (var party : List.of(Party.CUSTOMER, Party.CARRIER, Party.SUPPLIER)) {
            var clock = newest(SETTLEMENT, urgent, waiting("2026-03-02T12:00", party, null));
            assertThat(clock.dueAt()).isAfter(at("2026-03-16T12:00"));
            assertThat(clock.waiting(at("2026-03-02T11:59:59"))).isEmpty();
            assertThat(clock.waiting(at("2026-03-02T12:00")).orElseThrow().waitingFor())
                    .isEqualTo(party);
            assertThat(clock.left(at("2026-03-04T12:00"), CALENDAR)).isEqualTo(Duration.ofHours(43));
        }
        for (var party : List.of(Party.FORWARDER, Party.INSURER, Party.OURS))
            assertThat(newest(SETTLEMENT, urgent, waiting("2026-03-02T12:00", party, null))
                            .dueAt())
                    .isEqualTo(at("2026-03-09T10:00"));
    }

    @Test
    void when_they_answer_the_clock_goes_on_where_it_stood() {
        var pause = waiting("2026-03-02T12:00", Party.CARRIER, null);
        var resumed = new Resumed(at("2026-03-03T15:00"), "CARRIER"); // twelve working hours later
        assertThat(newest(SETTLEMENT, urgent, pause, resumed).dueAt()).isEqualTo(at("2026-03-10T13:00"));
    }

    @Test
    void two_who_are_waited_for_at_once_pause_it_once() {
        var carrier = waiting("2026-03-02T12:00", Party.CARRIER, null);
        var supplier = waiting("2026-03-02T14:00", Party.SUPPLIER, null);
        var carrierAnswered = new Resumed(at("2026-03-02T15:00"), "CARRIER");
        var supplierAnswered = new Resumed(at("2026-03-03T15:00"), "SUPPLIER");
        assertThat(newest(SETTLEMENT, urgent, carrier, supplier, carrierAnswered, supplierAnswered)
                        .dueAt())
                .isEqualTo(at("2026-03-10T13:00"));
        assertThat(newest(SETTLEMENT, urgent, carrier, supplier, carrierAnswered)
                        .waiting(at("2026-03-02T16:00"))
                        .orElseThrow()
                        .waitingFor())
                .isEqualTo(Party.SUPPLIER);
    }

    @Test
    void nobody_is_waited_for_longer_than_until_the_day_they_were_given() {
        var pause = waiting("2026-03-02T12:00", Party.CARRIER, "2026-03-03T15:00");
        var clock = newest(SETTLEMENT, urgent, pause);
        assertThat(clock.dueAt()).isEqualTo(at("2026-03-10T13:00"));
        assertThat(clock.waiting(at("2026-03-03T14:59:59"))).isPresent();
        assertThat(clock.waiting(at("2026-03-03T15:00"))).isEmpty();
    }

    @Test
    void and_where_no_day_was_named_for_a_fortnight() {
        var clock = newest(SETTLEMENT, urgent, waiting("2026-03-02T12:00", Party.CARRIER, null));
        assertThat(clock.waiting(at("2026-03-16T11:59:59"))).isPresent();
        assertThat(clock.waiting(at("2026-03-16T12:00"))).isEmpty();
        assertThat(clock.dueAt()).isEqualTo(at("2026-03-23T10:00"));
    }

    @Test
    void the_next_update_is_due_after_each_answer_and_each_update() {
        assertThat(clocks(urgent).newest(NEXT_UPDATE)).isEmpty();
        assertThat(newest(NEXT_UPDATE, urgent, answered).dueAt()).isEqualTo(at("2026-03-03T11:00"));
        assertThat(newest(NEXT_UPDATE, urgent, answered, new Updated(at("2026-03-02T16:00")))
                        .dueAt())
                .isEqualTo(at("2026-03-03T16:00"));
    }

    @Test
    void nothing_counts_after_the_settlement_until_it_is_reopened() {
        var settled = new Settled(at("2026-03-04T10:00"));
        var reopened = new Reopened(at("2026-03-09T10:00"));
        assertThat(newest(SETTLEMENT, urgent, answered, settled).stoppedAt()).isEqualTo(at("2026-03-04T10:00"));
        assertThat(clocks(urgent, answered, settled, new Updated(at("2026-03-05T10:00"))).all().stream()
                        .filter(clock -> clock.stoppedAt() == null))
                .isEmpty();
        assertThat(newest(SETTLEMENT, urgent, answered, settled, reopened).dueAt())
                .isEqualTo(at("2026-03-16T10:00"));
        assertThat(newest(NEXT_UPDATE, urgent, answered, settled, reopened).dueAt())
                .isEqualTo(at("2026-03-10T10:00"));
        assertThat(newest(FIRST_RESPONSE, urgent, answered, settled, reopened).stoppedAt())
                .isEqualTo(answered.at());
    }

    @Test
    void what_is_heard_of_late_counts_when_it_was() {
        var pause = waiting("2026-03-02T12:00", Party.CARRIER, null);
        var resumed = new Resumed(at("2026-03-03T15:00"), "CARRIER");
        assertThat(clocks(urgent, resumed, pause, answered)).isEqualTo(clocks(urgent, answered, pause, resumed));
        var beforeTheStart = new Answered(at("2026-03-02T09:00"));
        assertThat(newest(FIRST_RESPONSE, urgent, beforeTheStart).stoppedAt()).isEqualTo(urgent.at());
    }

    @Test
    void what_lies_beyond_the_published_holidays_is_marked() {
        var december = new Started(at("2026-12-30T10:00"), false, null);
        assertThat(newest(FIRST_RESPONSE, december).assumed()).isFalse();
        assertThat(newest(SETTLEMENT, december).assumed()).isTrue();
    }

    @Test
    void who_never_complained_has_no_clocks() {
        assertThat(clocks(answered).all()).isEmpty();
    }
}

package io.gendan.complaint.clock;

import static io.gendan.complaint.words.Rung.DEPUTY_GENERAL_MANAGER;
import static io.gendan.complaint.words.Rung.GENERAL_MANAGER;
import static io.gendan.complaint.words.Rung.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.complaint.calendar.WorkingCalendar;
import io.gendan.complaint.clock.Happening.Answered;
import io.gendan.complaint.clock.Happening.Claimed;
import io.gendan.complaint.clock.Happening.Reopened;
import io.gendan.complaint.clock.Happening.Settled;
import io.gendan.complaint.clock.Happening.Started;
import io.gendan.complaint.clock.Step.Reason;
import io.gendan.complaint.words.ClockKind;
import io.gendan.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class LadderTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final WorkingCalendar CALENDAR = WorkingCalendar.ofChina(SHANGHAI, "2020-01-01 09:00-18:00");
    private static final Started urgent = new Started(at("2026-03-02T10:00"), true, null);
    private static final Answered answered = new Answered(at("2026-03-02T11:00"));

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }

    private static List<Step> ladder(Happening... happenings) {
        return ladder(Policies.ofThisHouse(), happenings);
    }

    private static List<Step> ladder(Policies policies, Happening... happenings) {
        return Clocks.of(List.of(happenings), policies, CALENDAR).ladder();
    }

    private static Claimed claimed(String at, String sum, String currency) {
        return new Claimed(at(at), new Money(new BigDecimal(sum), currency));
    }

    @Test
    void who_is_not_answered_is_a_rung_higher_each_time_the_period_passes() {
        assertThat(ladder(urgent))
                .containsExactly(
                        new Step(at("2026-03-02T12:00"), SUPERVISOR, Reason.FIRST_RESPONSE),
                        new Step(at("2026-03-02T14:00"), DEPUTY_GENERAL_MANAGER, Reason.FIRST_RESPONSE),
                        new Step(at("2026-03-02T16:00"), GENERAL_MANAGER, Reason.FIRST_RESPONSE));
    }

    @Test
    void who_is_answered_in_time_goes_up_for_what_is_missed_after_that() {
        assertThat(ladder(urgent, answered, new Answered(at("2026-03-03T11:00:01"))))
                .startsWith(
                        new Step(at("2026-03-03T11:00"), SUPERVISOR, Reason.NEXT_UPDATE),
                        new Step(at("2026-03-04T11:00:01"), DEPUTY_GENERAL_MANAGER, Reason.NEXT_UPDATE));
    }

    @Test
    void a_large_sum_is_looked_at_by_the_supervisor_at_once_and_what_is_missed_goes_on_from_there() {
        assertThat(ladder(urgent, claimed("2026-03-02T10:00", "10000.00", "USD"), answered))
                .startsWith(
                        new Step(at("2026-03-02T10:00"), SUPERVISOR, Reason.LARGE_AMOUNT),
                        new Step(at("2026-03-03T11:00"), DEPUTY_GENERAL_MANAGER, Reason.NEXT_UPDATE));
        assertThat(ladder(urgent, claimed("2026-03-02T10:00", "9999.99", "USD"), answered)
                        .getFirst()
                        .reason())
                .isEqualTo(Reason.NEXT_UPDATE);
    }

    @Test
    void a_sum_is_large_once_however_often_it_is_named() {
        var large = claimed("2026-03-02T10:30", "20000.00", "USD");
        assertThat(ladder(urgent, large, claimed("2026-03-02T10:40", "30000.00", "USD"), answered))
                .filteredOn(step -> step.reason() == Reason.LARGE_AMOUNT)
                .containsExactly(new Step(at("2026-03-02T10:30"), SUPERVISOR, Reason.LARGE_AMOUNT));
    }

    @Test
    void a_currency_without_a_threshold_is_looked_at_by_a_person() {
        assertThat(ladder(urgent, claimed("2026-03-02T10:00", "1.00", "CHF"), answered)
                        .getFirst()
                        .reason())
                .isEqualTo(Reason.LARGE_AMOUNT);
    }

    @Test
    void an_answer_told_after_somebody_higher_heard_that_there_is_none_leaves_the_breach_and_silences_nobody() {
        var heard = new Happening.Escalated(at("2026-03-02T12:00"));
        var told = new Answered(at("2026-03-02T11:00")); // told in the afternoon
        var clocks = Clocks.of(List.of(urgent, heard, told), Policies.ofThisHouse(), CALENDAR);
        assertThat(clocks.newest(ClockKind.FIRST_RESPONSE).orElseThrow().passedAt())
                .containsExactly(at("2026-03-02T12:00"));
        assertThat(clocks.ladder())
                .startsWith(
                        new Step(at("2026-03-02T12:00"), SUPERVISOR, Reason.FIRST_RESPONSE),
                        new Step(at("2026-03-03T12:00").plusNanos(1000), DEPUTY_GENERAL_MANAGER, Reason.NEXT_UPDATE));
        assertThat(clocks.next(SUPERVISOR).orElseThrow().reason()).isEqualTo(Reason.NEXT_UPDATE);
        assertThat(ladder(urgent, told, heard).getFirst().at())
                .as("told in time")
                .isEqualTo(at("2026-03-03T11:00"));
    }

    @Test
    void what_is_settled_goes_no_higher_and_what_is_reopened_begins_at_the_bottom() {
        var settled = new Settled(at("2026-03-02T13:00"));
        assertThat(ladder(urgent, settled))
                .containsExactly(new Step(at("2026-03-02T12:00"), SUPERVISOR, Reason.FIRST_RESPONSE));
        assertThat(ladder(urgent, settled, new Reopened(at("2026-03-03T10:00"))).getFirst())
                .isEqualTo(new Step(at("2026-03-04T10:00"), SUPERVISOR, Reason.NEXT_UPDATE));
        assertThat(ladder(
                                urgent,
                                claimed("2026-03-02T10:00", "20000.00", "USD"),
                                settled,
                                new Reopened(at("2026-03-03T10:00")))
                        .getFirst())
                .isEqualTo(new Step(at("2026-03-03T10:00"), SUPERVISOR, Reason.LARGE_AMOUNT));
    }

    @Test
    void whose_customers_matter_most_is_promised_more() {
        var ofGradeA = new Started(at("2026-03-02T10:00"), true, "A");
        assertThat(Clocks.of(List.of(ofGradeA), Policies.ofThisHouse(), CALENDAR)
                        .newest(ClockKind.SETTLEMENT)
                        .orElseThrow()
                        .dueAt())
                .isEqualTo(at("2026-03-05T10:00"));
    }

    private static Policies policies(String urgentUntilMarch, String laterFirstResponse, String from) {
        var one = """
                {"validFrom": "%s", "source": "test", "firstResponseAtMost": "PT24H", "warnAtPercent": 50, "pausedBy": [], "waitAtMost": "P1D",
                 "largeFrom": [], "promises": [
                   {"urgent": true, "firstResponse": "%s", "nextUpdate": "PT9H", "settlement": "PT9H"},
                   {"urgent": false, "firstResponse": "PT9H", "nextUpdate": "PT9H", "settlement": "PT9H"}]}""";
        return Policies.read("[" + one.formatted(from, laterFirstResponse) + ","
                + one.formatted("2020-01-01", urgentUntilMarch) + "]");
    }

    @Test
    void a_later_policy_is_for_those_who_complain_later() {
        assertThat(ladder(policies("PT2H", "PT1H", "2026-03-03"), urgent)
                        .getFirst()
                        .at())
                .isEqualTo(at("2026-03-02T12:00"));
        assertThat(ladder(policies("PT2H", "PT1H", "2026-03-02"), urgent)
                        .getFirst()
                        .at())
                .isEqualTo(at("2026-03-02T11:00"));
    }

    @Test
    void when_the_policy_is_changed_and_all_is_counted_again_the_clocks_follow() {
        assertThat(ladder(policies("PT3H", "PT1H", "2027-01-01"), urgent)
                        .getFirst()
                        .at())
                .isEqualTo(at("2026-03-02T13:00"));
    }
}

package io.gendan.complaint.absence;

import static io.gendan.complaint.absence.Absence.DECIDER;
import static io.gendan.complaint.absence.AbsenceRefusal.*;
import static io.gendan.eventsourcing.testing.DeciderSpec.given;

import io.gendan.complaint.absence.AbsenceCommand.CallOff;
import io.gendan.complaint.absence.AbsenceCommand.Plan;
import io.gendan.complaint.absence.AbsenceEvent.CalledOff;
import io.gendan.complaint.absence.AbsenceEvent.Planned;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AbsenceTest {
    private static final Instant NOW = Instant.parse("2026-01-30T02:00:00Z");
    private static final Instant MONDAY = Instant.parse("2026-02-02T01:00:00Z");
    private static final Instant NEXT_MONDAY = Instant.parse("2026-02-09T01:00:00Z");
    private static final Plan plan =
            new Plan("staff-001", "staff-002", MONDAY, NEXT_MONDAY, false, "staff-001", false, NOW);
    private static final Planned planned = new Planned("staff-001", "staff-002", MONDAY, NEXT_MONDAY, "staff-001", NOW);

    private static Plan of(String absent, String cover, String by, boolean forOthers) {
        return new Plan(absent, cover, MONDAY, NEXT_MONDAY, false, by, forOthers, NOW);
    }

    private static Plan from(Instant since, Instant until) {
        return new Plan("staff-001", "staff-002", since, until, false, "staff-001", false, NOW);
    }

    @Test
    void nobody_is_covered_in_a_circle() {
        var circle = new Plan("staff-001", "staff-002", MONDAY, NEXT_MONDAY, true, "staff-001", false, NOW);
        given(DECIDER).when(circle).thenRefused(COVERED_IN_A_CIRCLE);
    }

    @Test
    void everybody_says_when_they_are_away_and_who_acts_for_them() {
        given(DECIDER).when(plan).then(planned);
        given(DECIDER, planned).when(plan).thenNothing();
    }

    @Test
    void about_others_and_roles_those_decide_who_lead() {
        given(DECIDER).when(of("staff-001", "staff-003", "staff-002", false)).thenRefused(NOT_YOURS_TO_DECIDE);
        given(DECIDER).when(of("SUPERVISOR", "staff-003", "staff-002", false)).thenRefused(NOT_YOURS_TO_DECIDE);
        given(DECIDER)
                .when(of("SUPERVISOR", "staff-003", "staff-009", true))
                .then(new Planned("SUPERVISOR", "staff-003", MONDAY, NEXT_MONDAY, "staff-009", NOW));
    }

    @Test
    void nobody_stands_in_for_themselves() {
        given(DECIDER).when(of("staff-001", "staff-001", "staff-001", false)).thenRefused(COVERED_BY_THEMSELVES);
    }

    @Test
    void it_ends_after_it_begins_and_later_than_now() {
        given(DECIDER).when(from(MONDAY, MONDAY)).thenRefused(ABSENCE_ENDS_TOO_EARLY);
        given(DECIDER).when(from(NOW.minusSeconds(2), NOW)).thenRefused(ABSENCE_ENDS_TOO_EARLY);
        given(DECIDER)
                .when(from(NOW.minusSeconds(2), NOW.plusSeconds(1)))
                .then(new Planned("staff-001", "staff-002", NOW.minusSeconds(2), NOW.plusSeconds(1), "staff-001", NOW));
    }

    @Test
    void it_lasts_at_most_a_year() {
        var year = MONDAY.plus(Duration.ofDays(366));
        given(DECIDER)
                .when(from(MONDAY, year))
                .then(new Planned("staff-001", "staff-002", MONDAY, year, "staff-001", NOW));
        given(DECIDER).when(from(MONDAY, year.plusSeconds(1))).thenRefused(ABSENCE_TOO_LONG);
    }

    @Test
    void whoever_is_back_calls_it_off_and_those_who_lead_do_it_for_others() {
        var tuesday = MONDAY.plus(Duration.ofDays(1));
        given(DECIDER, planned)
                .when(new CallOff("staff-001", false, tuesday))
                .then(new CalledOff("staff-001", tuesday));
        given(DECIDER, planned).when(new CallOff("staff-004", true, tuesday)).then(new CalledOff("staff-004", tuesday));
        given(DECIDER, planned).when(new CallOff("staff-002", false, tuesday)).thenRefused(NOT_YOURS_TO_DECIDE);
        given(DECIDER, planned, new CalledOff("staff-001", tuesday))
                .when(new CallOff("staff-001", false, tuesday))
                .thenNothing();
    }

    @Test
    void what_is_over_is_not_called_off() {
        given(DECIDER, planned)
                .when(new CallOff("staff-001", false, NEXT_MONDAY.minusNanos(1000)))
                .then(new CalledOff("staff-001", NEXT_MONDAY.minusNanos(1000)));
        given(DECIDER, planned)
                .when(new CallOff("staff-001", false, NEXT_MONDAY))
                .thenRefused(ABSENCE_OVER);
        given(DECIDER).when(new CallOff("staff-001", true, NOW)).thenRefused(NO_SUCH_ABSENCE);
    }
}

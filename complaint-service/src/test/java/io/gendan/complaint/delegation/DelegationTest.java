package io.gendan.complaint.delegation;

import static io.gendan.complaint.delegation.Delegation.DECIDER;
import static io.gendan.complaint.delegation.DelegationRefusal.*;
import static io.gendan.complaint.words.Office.DEPUTY_GENERAL_MANAGER;
import static io.gendan.complaint.words.Office.GENERAL_MANAGER;
import static io.gendan.eventsourcing.testing.DeciderSpec.given;

import io.gendan.complaint.delegation.DelegationCommand.Give;
import io.gendan.complaint.delegation.DelegationCommand.Revoke;
import io.gendan.complaint.delegation.DelegationEvent.Given;
import io.gendan.complaint.delegation.DelegationEvent.Revoked;
import io.gendan.complaint.words.Office;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DelegationTest {
    private static final Instant NOW = Instant.parse("2026-03-09T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);
    private static final Given given = new Given(GENERAL_MANAGER, "sun", TODAY, TODAY.plusDays(9), "guo", NOW);
    private static final Revoked revoked = new Revoked("guo", NOW);

    private static Give give(String to, LocalDate from, LocalDate until, Office holds) {
        return new Give(GENERAL_MANAGER, to, from, until, Set.of(holds), TODAY, "guo", NOW);
    }

    @Test
    void who_holds_an_office_delegates_it_to_somebody_else() {
        given(DECIDER)
                .when(give("sun", TODAY, TODAY.plusDays(9), GENERAL_MANAGER))
                .then(given);
        given(DECIDER)
                .when(give("sun", TODAY, TODAY.plusDays(9), DEPUTY_GENERAL_MANAGER))
                .thenRefused(NOT_YOUR_OFFICE);
        given(DECIDER).when(give("guo", TODAY, TODAY, GENERAL_MANAGER)).thenRefused(DELEGATED_TO_SELF);
    }

    @Test
    void it_has_a_first_and_a_last_day_and_the_last_is_not_over() {
        given(DECIDER)
                .when(give("sun", TODAY, TODAY, GENERAL_MANAGER))
                .then(new Given(GENERAL_MANAGER, "sun", TODAY, TODAY, "guo", NOW));
        given(DECIDER)
                .when(give("sun", TODAY.plusDays(1), TODAY, GENERAL_MANAGER))
                .thenRefused(ENDS_BEFORE_IT_BEGINS);
        given(DECIDER)
                .when(give("sun", TODAY.minusDays(5), TODAY.minusDays(1), GENERAL_MANAGER))
                .thenRefused(DELEGATION_IN_THE_PAST);
    }

    @Test
    void it_is_taken_back_by_who_holds_the_office_and_once() {
        given(DECIDER, given)
                .when(new Revoke(Set.of(GENERAL_MANAGER), "guo", NOW))
                .then(revoked);
        given(DECIDER, given)
                .when(new Revoke(Set.of(DEPUTY_GENERAL_MANAGER), "dan", NOW))
                .thenRefused(NOT_YOUR_OFFICE);
        given(DECIDER, given, revoked)
                .when(new Revoke(Set.of(GENERAL_MANAGER), "guo", NOW))
                .thenNothing();
        given(DECIDER).when(new Revoke(Set.of(GENERAL_MANAGER), "guo", NOW)).thenRefused(NO_SUCH_DELEGATION);
    }
}

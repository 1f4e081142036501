package io.gendan.order.customer;

import static io.gendan.eventsourcing.testing.DeciderSpec.given;
import static io.gendan.order.customer.Customer.DECIDER;
import static io.gendan.order.customer.CustomerRefusal.CUSTOMER_CHANGES_NOTHING;
import static io.gendan.order.customer.CustomerRefusal.CUSTOMER_NOT_KNOWN;
import static io.gendan.order.customer.CustomerRefusal.DELAY_THRESHOLD_NOT_POSITIVE;
import static io.gendan.order.customer.CustomerRefusal.WAY_NAMED_TWICE;
import static io.gendan.order.customer.WayToReach.EMAIL;
import static io.gendan.order.customer.WayToReach.TELEPHONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.order.StoredFacts;
import io.gendan.order.customer.CustomerCommand.Change;
import io.gendan.order.customer.CustomerCommand.Register;
import io.gendan.order.customer.CustomerEvent.Changed;
import io.gendan.order.customer.CustomerEvent.Registered;
import io.gendan.order.grade.Grade;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CustomerTest {
    private static final Instant NOW = Instant.parse("2026-08-03T08:00:00Z");
    private static final CustomerProfile ACME = profile(Grade.B, Duration.ofHours(24), EMAIL);

    @Test
    void a_firm_is_registered() {
        given(DECIDER).when(register(ACME)).then(registered(ACME));
    }

    @Test
    void a_delay_is_longer_than_no_time_at_all() {
        for (var none : new Duration[] {Duration.ZERO, Duration.ofHours(-1)}) {
            given(DECIDER).when(register(profile(Grade.B, none, EMAIL))).thenRefused(DELAY_THRESHOLD_NOT_POSITIVE);
            given(DECIDER, registered(ACME))
                    .when(new Change(null, null, null, null, null, none, null, "staff-1", NOW))
                    .thenRefused(DELAY_THRESHOLD_NOT_POSITIVE);
        }
        var least = profile(Grade.B, Duration.ofNanos(1), EMAIL);
        given(DECIDER).when(register(least)).then(registered(least));
    }

    @Test
    void each_way_to_reach_them_stands_once_and_their_order_counts() {
        given(DECIDER)
                .when(register(profile(Grade.B, Duration.ofHours(24), EMAIL, TELEPHONE, EMAIL)))
                .thenRefused(WAY_NAMED_TWICE);
        var both = profile(Grade.B, Duration.ofHours(24), EMAIL, TELEPHONE);
        var turned = profile(Grade.B, Duration.ofHours(24), TELEPHONE, EMAIL);
        given(DECIDER, registered(both))
                .when(new Change(null, null, null, null, null, null, turned.waysToReach(), "staff-1", NOW))
                .then(new Changed("C-1", both, turned, "staff-1", NOW));
    }

    @Test
    void registering_it_twice_changes_nothing() {
        given(DECIDER, registered(ACME)).when(register(ACME)).thenNothing();
    }

    @Test
    void only_what_is_said_is_changed_and_the_rest_stays() {
        var better = profile(Grade.A, Duration.ofHours(24), EMAIL);
        given(DECIDER, registered(ACME)).when(grade(Grade.A)).then(new Changed("C-1", ACME, better, "staff-1", NOW));
        given(DECIDER, registered(ACME), new Changed("C-1", ACME, better, "staff-1", NOW))
                .when(grade(Grade.B))
                .then(new Changed("C-1", better, ACME, "staff-1", NOW));
    }

    @Test
    void a_change_of_nothing_is_refused() {
        given(DECIDER, registered(ACME)).when(grade(Grade.B)).thenRefused(CUSTOMER_CHANGES_NOTHING);
        given(DECIDER, registered(ACME)).when(grade(null)).thenRefused(CUSTOMER_CHANGES_NOTHING);
        given(DECIDER).when(grade(Grade.B)).thenRefused(CUSTOMER_NOT_KNOWN);
    }

    @Test
    void who_was_registered_before_there_were_grades_is_of_the_usual_one_and_reached_by_mail() {
        var before = new Registered(
                "C-1", "Acme", "A", Language.ENGLISH, "America/New_York", Duration.ofHours(24), null, null);
        var usual = profile(Grade.C, Duration.ofHours(24), EMAIL);
        given(DECIDER, before).when(grade(Grade.C)).thenRefused(CUSTOMER_CHANGES_NOTHING);
        given(DECIDER, before)
                .when(grade(Grade.D))
                .then(new Changed("C-1", usual, profile(Grade.D, Duration.ofHours(24), EMAIL), "staff-1", NOW));
    }

    @Test
    void a_change_names_every_field_that_reads_otherwise() {
        var other = new CustomerProfile(
                "Acme Ltd", "B", Grade.D, Language.CHINESE, "UTC", Duration.ofHours(1), List.of(TELEPHONE));
        assertThat(ACME.changesTo(other))
                .extracting(CustomerProfile.Change::field)
                .containsExactly("name", "category", "grade", "language", "timeZone", "delayThreshold", "waysToReach");
        assertThat(ACME.changesTo(ACME)).isEmpty();
    }

    @Test
    void stored_facts_are_still_read() throws IOException {
        StoredFacts.areStillRead(CustomerEvent.class);
        StoredFacts.isStillRead(CustomerEvent.class, "customer-registered", "customer-registered.with-grade");
    }

    private static CustomerProfile profile(Grade grade, Duration threshold, WayToReach... ways) {
        return new CustomerProfile("Acme", "A", grade, Language.ENGLISH, "America/New_York", threshold, List.of(ways));
    }

    private static Register register(CustomerProfile profile) {
        return new Register("C-1", profile, List.of(), "staff-1", NOW);
    }

    static Registered registered(CustomerProfile profile) {
        return new Registered(
                "C-1",
                profile.name(),
                profile.category(),
                profile.language(),
                profile.timeZone(),
                profile.delayThreshold(),
                profile.grade(),
                profile.waysToReach());
    }

    private static Change grade(Grade grade) {
        return new Change(null, null, grade, null, null, null, null, "staff-1", NOW);
    }
}

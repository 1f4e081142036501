package io.gendan.order.grade;

import static io.gendan.eventsourcing.testing.DeciderSpec.given;
import static io.gendan.order.grade.CeilingRefusal.CEILING_SAYS_NOTHING;
import static io.gendan.order.grade.CeilingRefusal.PERCENT_OUT_OF_RANGE;
import static io.gendan.order.grade.CeilingRefusal.SUM_BELOW_NOTHING;
import static io.gendan.order.grade.ConcessionCeiling.DECIDER;

import io.gendan.money.Money;
import io.gendan.order.StoredFacts;
import io.gendan.order.grade.CeilingCommand.SetCeiling;
import io.gendan.order.grade.CeilingEvent.Ceiling;
import io.gendan.order.grade.CeilingEvent.CeilingSet;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConcessionCeilingTest {
    private static final Instant NOW = Instant.parse("2026-08-03T08:00:00Z");
    private static final Ceiling FIVE = ceiling("5", null);

    @Test
    void a_ceiling_is_a_percentage_a_sum_or_both() {
        for (var ceiling : new Ceiling[] {FIVE, ceiling(null, "5000.00"), ceiling("5", "5000.00")})
            given(DECIDER).when(set(ceiling)).then(isSet(ceiling));
        given(DECIDER).when(set(ceiling(null, null))).thenRefused(CEILING_SAYS_NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.01", "99.99", "100"})
    void from_nothing_to_all_of_the_order(String percent) {
        given(DECIDER).when(set(ceiling(percent, null))).then(isSet(ceiling(percent, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "100.01"})
    void never_less_than_nothing_nor_more_than_all(String percent) {
        given(DECIDER).when(set(ceiling(percent, null))).thenRefused(PERCENT_OUT_OF_RANGE);
    }

    @Test
    void no_sum_is_below_nothing() {
        given(DECIDER).when(set(ceiling(null, "0.00"))).then(isSet(ceiling(null, "0.00")));
        given(DECIDER).when(set(ceiling(null, "-0.01"))).thenRefused(SUM_BELOW_NOTHING);
    }

    @Test
    void the_last_word_holds_and_the_same_word_again_changes_nothing() {
        given(DECIDER, isSet(FIVE)).when(set(ceiling("6", null))).then(isSet(ceiling("6", null)));
        given(DECIDER, isSet(FIVE)).when(set(ceiling("5.00", null))).thenNothing();
        given(DECIDER, isSet(FIVE)).when(set(ceiling("5", "1.00"))).then(isSet(ceiling("5", "1.00")));
    }

    @Test
    void a_hundred_is_written_as_people_write_it() {
        given(DECIDER).when(set(ceiling("100.00", null))).then(isSet(ceiling("100", null)));
    }

    @Test
    void stored_facts_are_still_read() throws IOException {
        StoredFacts.areStillRead(CeilingEvent.class);
    }

    private static Ceiling ceiling(String percent, String dollars) {
        return new Ceiling(
                percent == null ? null : new BigDecimal(percent),
                dollars == null ? null : new Money(new BigDecimal(dollars), "USD"));
    }

    private static SetCeiling set(Ceiling ceiling) {
        return new SetCeiling(Grade.A, ceiling, "staff-9", NOW);
    }

    private static CeilingSet isSet(Ceiling ceiling) {
        return new CeilingSet(Grade.A, ceiling, "staff-9", NOW);
    }
}

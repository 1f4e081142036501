package io.gendan.shipment.average;

import static io.gendan.eventsourcing.testing.DeciderSpec.given;
import static io.gendan.money.MoneyRefusal.AMOUNT_TOO_FINE;
import static io.gendan.money.MoneyRefusal.CURRENCY_UNKNOWN;
import static io.gendan.shipment.average.AverageRefusal.*;
import static io.gendan.shipment.average.AverageSecurity.DECIDER;

import io.gendan.money.Money;
import io.gendan.shipment.GoldenFiles;
import io.gendan.shipment.average.AverageCommand.Concern;
import io.gendan.shipment.average.AverageCommand.Give;
import io.gendan.shipment.average.AverageCommand.Release;
import io.gendan.shipment.average.AverageEvent.PaperGiven;
import io.gendan.shipment.average.AverageEvent.Released;
import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.identifier.ShipmentId;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AverageSecurityTest {
    private static final Instant NOW = Instant.parse("2026-09-04T12:00:00Z");
    private static final Concern OF = new Concern(
            IncidentId.fromString("01920000-0000-7000-8000-0000000000c0"),
            ShipmentId.fromString("01920000-0000-7000-8000-000000000001"));
    private static final Money SUM = new Money(new BigDecimal("12500.00"), "USD");
    private static final PaperGiven BOND = new PaperGiven(OF, Paper.BOND, "Acme", "B-1", null, NOW);
    private static final PaperGiven GUARANTEE = new PaperGiven(OF, Paper.GUARANTEE, "Insurer", "G-1", null, NOW);
    private static final PaperGiven DEPOSIT = new PaperGiven(OF, Paper.DEPOSIT, "Acme", "DP-17", SUM, NOW);
    private static final Release RELEASE = new Release("adjuster", NOW);
    private static final Released RELEASED = new Released(OF, "adjuster", NOW);

    private static Give give(PaperGiven paper) {
        return new Give(OF, true, paper.paper(), paper.givenBy(), paper.reference(), paper.deposit(), NOW);
    }

    @Test
    void goods_are_released_against_a_bond_and_a_guarantee_or_a_deposit() {
        given(DECIDER).when(RELEASE).thenRefused(NOT_SECURED);
        given(DECIDER, BOND).when(RELEASE).thenRefused(NOT_SECURED);
        given(DECIDER, GUARANTEE, DEPOSIT).when(RELEASE).thenRefused(NOT_SECURED);
        given(DECIDER, BOND, GUARANTEE).when(RELEASE).then(RELEASED);
        given(DECIDER, DEPOSIT, BOND).when(RELEASE).then(RELEASED);
        given(DECIDER, BOND, GUARANTEE, RELEASED).when(RELEASE).thenNothing();
        given(DECIDER, BOND, GUARANTEE, RELEASED).when(give(DEPOSIT)).thenRefused(ALREADY_RELEASED);
    }

    @Test
    void a_paper_is_given_once_and_replaced_by_another() {
        given(DECIDER).when(give(BOND)).then(BOND);
        given(DECIDER, BOND).when(give(BOND)).thenNothing();
        var another = new PaperGiven(OF, Paper.BOND, "Acme", "B-2", null, NOW);
        given(DECIDER, BOND).when(give(another)).then(another);
    }

    @Test
    void only_who_was_on_board_of_a_ship_in_general_average_contributes() {
        given(DECIDER)
                .when(new Give(OF, false, Paper.BOND, "Acme", "B-1", null, NOW))
                .thenRefused(NO_CONTRIBUTION);
    }

    @Test
    void a_deposit_is_a_sum_and_nothing_else_is() {
        given(DECIDER).when(give(DEPOSIT)).then(DEPOSIT);
        given(DECIDER).when(give(deposit(null))).thenRefused(DEPOSIT_NEEDS_AMOUNT);
        given(DECIDER)
                .when(give(new PaperGiven(OF, Paper.BOND, "Acme", "B-1", SUM, NOW)))
                .thenRefused(ONLY_A_DEPOSIT_HAS_AN_AMOUNT);
        given(DECIDER)
                .when(give(deposit(new Money(new BigDecimal("1.005"), "USD"))))
                .thenRefused(AMOUNT_TOO_FINE);
        given(DECIDER)
                .when(give(deposit(new Money(new BigDecimal("1"), "ZZZ"))))
                .thenRefused(CURRENCY_UNKNOWN);
    }

    private static PaperGiven deposit(Money sum) {
        return new PaperGiven(OF, Paper.DEPOSIT, "Acme", "DP-17", sum, NOW);
    }

    @Test
    void every_fact_is_stored_as_its_golden_file_says() throws IOException {
        GoldenFiles.check(AverageEvent.class, List.of(DEPOSIT, RELEASED));
    }
}

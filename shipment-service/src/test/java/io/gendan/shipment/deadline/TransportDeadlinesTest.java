package io.gendan.shipment.deadline;

import static io.gendan.eventsourcing.testing.DeciderSpec.given;
import static io.gendan.shipment.deadline.DeadlineRefusal.*;
import static io.gendan.shipment.deadline.Regime.Act.*;
import static io.gendan.shipment.deadline.TransportDeadlines.DECIDER;
import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.shipment.GoldenFiles;
import io.gendan.shipment.deadline.DeadlineCommand.Assess;
import io.gendan.shipment.deadline.DeadlineCommand.Choose;
import io.gendan.shipment.deadline.DeadlineCommand.Extend;
import io.gendan.shipment.deadline.DeadlineCommand.Interrupt;
import io.gendan.shipment.deadline.DeadlineEvent.Assessed;
import io.gendan.shipment.deadline.DeadlineEvent.Chosen;
import io.gendan.shipment.deadline.DeadlineEvent.Extended;
import io.gendan.shipment.deadline.DeadlineEvent.Interrupted;
import io.gendan.shipment.deadline.DeadlineEvent.Subject;
import io.gendan.shipment.deadline.Stage.Basis;
import io.gendan.shipment.deadline.TransportDeadlines.Running;
import io.gendan.shipment.identifier.CustomerId;
import io.gendan.shipment.identifier.OrderId;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.shipment.Consignment;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransportDeadlinesTest {
    private static final Instant NOW = Instant.parse("2026-09-04T12:00:00Z");
    private static final Subject OF = new Subject(
            ShipmentId.fromString("01920000-0000-7000-8000-000000000003"),
            new Consignment(
                    "S-1",
                    new OrderId(UUID.fromString("01920000-0000-7000-8000-000000000001")),
                    "O-1",
                    new CustomerId(UUID.fromString("01920000-0000-7000-8000-000000000002"))));
    private static final Running NOTHING_SAID = new Running(null, Map.of(), Map.of());

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static Stage stage(String mode, String from, String to, String on) {
        return new Stage(1, mode, from, to, false, Basis.DELIVERED, day(on));
    }

    private static Dates dates(Stage stage) {
        return Counting.of(NOTHING_SAID, stage, Regimes.of(stage).orElse(null));
    }

    private static Assessed assessed(Stage stage) {
        return new Assessed(
                OF,
                List.of(dates(stage)),
                Collections.singletonList(Regimes.of(stage).orElse(null)),
                NOW);
    }

    private static Assess assess(Stage stage) {
        return new Assess(
                OF, List.of(stage), Collections.singletonList(Regimes.of(stage).orElse(null)), NOW);
    }

    /** 2026-10-02 is a Friday. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            VESSEL, CNTAO, USNYC, 2026-10-02, PRC_MARITIME_CODE_2025, 2026-10-02, 2026-10-09, 2026-12-01, 2027-10-02
            VESSEL, USNYC, CNSHA, 2026-05-01, PRC_MARITIME_CODE_2025, 2026-05-01, 2026-05-08, 2026-06-30, 2027-05-01
            VESSEL, CNTAO, USNYC, 2026-04-30, PRC_MARITIME_CODE_1992, 2026-04-30, 2026-05-07, 2026-06-29, 2027-04-30
            VESSEL, KRPUS, USNYC, 2026-10-02, US_COGSA,               2026-10-02, 2026-10-05,           , 2027-10-02
            VESSEL, KRPUS, NGLOS, 2026-10-02, HAMBURG,                2026-10-05, 2026-10-17, 2026-12-01, 2028-10-02
            VESSEL, SGSIN, AUSYD, 2026-10-02, HAGUE_VISBY,            2026-10-02, 2026-10-05,           , 2027-10-02
            ROAD,   DEHAM, PLGDN, 2026-10-02, CMR,                    2026-10-02, 2026-10-09, 2026-10-23, 2027-10-02
            AIR,    CNSHA, DEHAM, 2026-10-02, MONTREAL,                         , 2026-10-16, 2026-10-23, 2028-10-02
            RAIL,   DEHAM, PLGDN, 2026-10-02, CIM,                    2026-10-02, 2026-10-09, 2026-12-01, 2027-10-02
            """)
    void the_law_is_found_by_mode_places_and_day(
            String mode,
            String from,
            String to,
            String on,
            String regime,
            String visible,
            String hidden,
            String delay,
            String suit) {
        var dates = dates(stage(mode, from, to, on));
        assertThat(dates.regime()).isEqualTo(regime);
        assertThat(dates.visibleBy()).isEqualTo(day(visible));
        assertThat(dates.hiddenBy()).isEqualTo(day(hidden));
        assertThat(dates.delayBy()).isEqualTo(day(delay));
        assertThat(dates.suitBy()).isEqualTo(day(suit));
        assertThat(dates.source()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"VESSEL, KRPUS, KRINC", "ROAD, DEHAM, DEBRV", "RAIL, CNSHA, DEHAM", "ROAD, CNSHA, CNTAO"})
    void where_no_law_is_known_that_is_said(String mode, String from, String to) {
        var dates = dates(stage(mode, from, to, "2026-10-02"));
        assertThat(dates.regime()).isNull();
        assertThat(dates.suitBy()).isNull();
        assertThat(dates.remark()).contains(from, to, mode);
    }

    @Test
    void goods_in_containers_have_longer_for_what_cannot_be_seen() {
        var stage = new Stage(1, "VESSEL", "CNTAO", "USNYC", true, Basis.DELIVERED, day("2026-10-02"));
        assertThat(dates(stage).hiddenBy()).isEqualTo(day("2026-10-17"));
    }

    @Test
    void every_law_names_its_source_and_what_was_not_checked_says_so() {
        assertThat(Regimes.all()).hasSize(8).allSatisfy(regime -> {
            assertThat(regime.source()).isNotBlank();
            assertThat(regime.suitYears()).isPositive();
        });
        assertThat(Regimes.of("PRC_MARITIME_CODE_2025").orElseThrow().remark())
                .contains("until they have been checked");
    }

    @Test
    void what_is_the_same_is_not_said_again() {
        var stage = stage("VESSEL", "KRPUS", "USNYC", "2026-10-02");
        given(DECIDER).when(assess(stage)).then(assessed(stage));
        given(DECIDER, assessed(stage)).when(assess(stage)).thenNothing();
        var later = stage("VESSEL", "KRPUS", "USNYC", "2026-10-03");
        given(DECIDER, assessed(stage)).when(assess(later)).then(assessed(later));
    }

    @Test
    void what_has_not_happened_anywhere_yet_makes_no_time_begin_anew() {
        var assessed = assessed(stage("VESSEL", "CNTAO", "USNYC", "2026-10-02"));
        var begins = Instant.parse("2027-02-28T10:00:00Z"); // the first of March, on Kiritimati
        var first = new Interrupt(1, WRITTEN_DEMAND, day("2027-03-01"), "letter", begins);
        assertThat(DECIDER.decide(DECIDER.replay(List.of(assessed)), first)).hasSize(2);
        given(DECIDER, assessed)
                .when(new Interrupt(1, WRITTEN_DEMAND, day("2027-03-01"), "letter", begins.minusNanos(1)))
                .thenRefused(STILL_TO_COME);
    }

    @Test
    void a_written_demand_begins_the_time_anew_by_the_code_of_2025_and_not_by_that_before_it() {
        var stage = stage("VESSEL", "CNTAO", "USNYC", "2026-10-02");
        var then = Instant.parse("2027-11-01T00:00:00Z");
        var interrupt = new Interrupt(1, WRITTEN_DEMAND, day("2027-03-01"), "letter", then);
        var facts = DECIDER.decide(DECIDER.replay(List.of(assessed(stage))), interrupt);
        assertThat(facts.getFirst()).isEqualTo(new Interrupted(1, WRITTEN_DEMAND, day("2027-03-01"), "letter", then));
        var after = ((Assessed) facts.getLast()).dates().getFirst();
        assertThat(after.suitBy()).isEqualTo(day("2028-03-01"));
        assertThat(after.suitSince().source()).isEqualTo("letter");
        given(DECIDER, assessed(stage), facts.getFirst(), facts.getLast())
                .when(interrupt)
                .thenNothing();
        given(DECIDER, assessed(stage))
                .when(new Interrupt(1, WRITTEN_DEMAND, day("2027-10-03"), "letter", then))
                .thenRefused(TOO_LATE);
        given(DECIDER, assessed(stage))
                .when(new Interrupt(1, WRITTEN_DEMAND, day("2026-10-01"), "letter", then))
                .thenRefused(BEFORE_DELIVERY);
        var before = stage("VESSEL", "CNTAO", "USNYC", "2026-04-01");
        given(DECIDER, assessed(before)).when(interrupt).thenRefused(DOES_NOT_INTERRUPT);
        given(DECIDER).when(interrupt).thenRefused(NOT_ARRIVED_YET);
        given(DECIDER, assessed(stage))
                .when(new Interrupt(2, WRITTEN_DEMAND, day("2027-03-01"), "letter", then))
                .thenRefused(NO_SUCH_STAGE);
    }

    @Test
    void a_demand_that_is_recorded_late_is_kept_and_makes_no_time_shorter() {
        var stage = stage("VESSEL", "CNTAO", "USNYC", "2026-10-02");
        var then = Instant.parse("2027-11-01T00:00:00Z");
        var later = new Interrupted(1, WRITTEN_DEMAND, day("2027-06-01"), "second letter", then);
        var earlier = new Interrupted(1, WRITTEN_DEMAND, day("2027-03-01"), "first letter", then);
        given(DECIDER, assessed(stage), later, dated("2028-06-01", later))
                .when(new Interrupt(1, WRITTEN_DEMAND, day("2027-03-01"), "first letter", then))
                .then(earlier);
        var facts = List.of(assessed(stage), later, dated("2028-06-01", later), earlier);
        var after = (Running) DECIDER.replay(facts);
        assertThat(Counting.of(after, stage, Regimes.of(stage).orElseThrow()).suitBy())
                .isEqualTo(day("2028-06-01"));
        given(DECIDER, facts.get(0), facts.get(1), facts.get(2), facts.get(3))
                .when(new Interrupt(1, WRITTEN_DEMAND, day("2027-03-01"), "first letter", then))
                .thenNothing();
    }

    private static Assessed dated(String suitBy, Interrupted by) {
        var stage = stage("VESSEL", "CNTAO", "USNYC", "2026-10-02");
        var regime = Regimes.of(stage).orElseThrow();
        var counted = Counting.of(
                new Running(null, Map.of(), Map.of(stage.way(), List.of(SuitTime.moved(running(stage), by)))),
                stage,
                regime);
        assertThat(counted.suitBy()).isEqualTo(day(suitBy));
        return new Assessed(OF, List.of(counted), List.of(regime), by.at());
    }

    private static Running running(Stage stage) {
        return (Running) DECIDER.replay(List.of(assessed(stage)));
    }

    @Test
    void goods_that_were_handed_over_later_than_was_known_have_no_less_time_by_an_older_demand() {
        var stage = stage("VESSEL", "CNTAO", "USNYC", "2026-10-02");
        var demand = new Interrupted(1, WRITTEN_DEMAND, day("2026-10-05"), "letter", NOW);
        var later = stage("VESSEL", "CNTAO", "USNYC", "2026-11-02");
        given(DECIDER, assessed(stage), demand).when(assess(later)).then(assessed(later));
    }

    @Test
    void what_was_said_of_a_stage_stays_with_it_when_its_number_changes() {
        var hagueVisby = Regimes.of("HAGUE_VISBY").orElseThrow();
        var sea = stage("VESSEL", "KRPUS", "KRINC", "2026-10-02");
        var rail = new Stage(1, "RAIL", "CNSHA", "KRPUS", false, Basis.DELIVERED, day("2026-09-28"));
        var seaBehind = new Stage(2, "VESSEL", "KRPUS", "KRINC", false, Basis.DELIVERED, day("2026-10-02"));
        var facts = List.of(
                assessed(sea),
                new Chosen(1, hagueVisby, "B/L", NOW),
                new Extended(1, day("2028-01-02"), "e-mail", NOW));
        var assess = new Assess(OF, List.of(rail, seaBehind), java.util.Arrays.asList(null, null), NOW);
        var dates = ((Assessed) DECIDER.decide(DECIDER.replay(facts), assess).getFirst()).dates();
        assertThat(dates.get(0).regime()).isNull();
        assertThat(dates.get(1).chosenBy()).isEqualTo("B/L");
        assertThat(dates.get(1).suitBy()).isEqualTo(day("2028-01-02"));
    }

    @Test
    void an_extension_holds_where_the_law_lets_the_parties_agree() {
        var american = stage("VESSEL", "KRPUS", "USNYC", "2026-10-02");
        var extend = new Extend(1, day("2028-01-02"), "e-mail", NOW);
        var facts = DECIDER.decide(DECIDER.replay(List.of(assessed(american))), extend);
        assertThat(facts.getFirst()).isEqualTo(new Extended(1, day("2028-01-02"), "e-mail", NOW));
        assertThat(((Assessed) facts.getLast()).dates().getFirst().suitBy()).isEqualTo(day("2028-01-02"));
        given(DECIDER, assessed(american), facts.getFirst(), facts.getLast())
                .when(extend)
                .thenNothing();
        given(DECIDER, assessed(american))
                .when(new Extend(1, day("2027-10-01"), "e-mail", NOW))
                .thenRefused(NO_EXTENSION);
        var chinese = stage("VESSEL", "CNTAO", "USNYC", "2026-10-02");
        given(DECIDER, assessed(chinese)).when(extend).thenRefused(CANNOT_BE_EXTENDED);
        var unknown = stage("VESSEL", "KRPUS", "KRINC", "2026-10-02");
        given(DECIDER, assessed(unknown)).when(extend).thenRefused(NO_REGIME);
    }

    @Test
    void the_law_is_chosen_where_none_is_compulsory() {
        var unknown = stage("VESSEL", "KRPUS", "KRINC", "2026-10-02");
        var hagueVisby = Regimes.of("HAGUE_VISBY").orElseThrow();
        var choose = new Choose(1, hagueVisby, "B/L", NOW);
        var facts = DECIDER.decide(DECIDER.replay(List.of(assessed(unknown))), choose);
        assertThat(facts.getFirst()).isEqualTo(new Chosen(1, hagueVisby, "B/L", NOW));
        var after = ((Assessed) facts.getLast()).dates().getFirst();
        assertThat(after.suitBy()).isEqualTo(day("2027-10-02"));
        assertThat(after.chosenBy()).isEqualTo("B/L");
        given(DECIDER, assessed(unknown), facts.getFirst(), facts.getLast())
                .when(choose)
                .thenNothing();
        given(DECIDER, assessed(stage("VESSEL", "CNTAO", "USNYC", "2026-10-02")))
                .when(choose)
                .thenRefused(REGIME_COMPULSORY);
        given(DECIDER, assessed(stage("AIR", "CNSHA", "DEHAM", "2026-10-02")))
                .when(choose)
                .thenRefused(REGIME_DOES_NOT_FIT);
    }

    @Test
    void an_extension_does_not_outlive_the_law_that_lets_the_parties_agree() {
        var unknown = stage("VESSEL", "KRPUS", "KRINC", "2026-10-02");
        var log = new ArrayList<DeadlineEvent>(List.of(assessed(unknown)));
        for (var command : List.of(
                new Choose(1, Regimes.of("HAGUE_VISBY").orElseThrow(), "B/L", NOW),
                new Extend(1, day("2029-10-02"), "e-mail", NOW),
                new Choose(1, Regimes.of("PRC_MARITIME_CODE_2025").orElseThrow(), "court", NOW)))
            log.addAll(DECIDER.decide(DECIDER.replay(log), command));
        assertThat(((Assessed) log.getLast()).dates().getFirst().suitBy()).isEqualTo(day("2027-10-02"));
    }

    @Test
    void every_fact_is_stored_as_its_golden_file_says() throws IOException {
        var regime = new Regime(
                "R",
                "Rules",
                List.of("VESSEL"),
                day("2000-01-01"),
                day("2030-12-31"),
                true,
                Regime.Scope.EITHER_END,
                List.of("CN"),
                Regime.Visible.AT_DELIVERY,
                7,
                15,
                60,
                1,
                90,
                List.of(WRITTEN_DEMAND),
                false,
                "text",
                "checked");
        var stage = new Stage(1, "VESSEL", "CNTAO", "USNYC", true, Basis.DELIVERED, day("2026-10-02"));
        var moved = new Dates.Moved(WRITTEN_DEMAND, day("2027-03-01"), day("2028-03-01"), "letter");
        var dates = new Dates(
                stage,
                "R",
                "B/L",
                day("2026-10-02"),
                day("2026-10-17"),
                day("2026-12-01"),
                day("2028-03-01"),
                moved,
                90,
                "text",
                "checked");
        GoldenFiles.check(
                DeadlineEvent.class,
                List.of(
                        new Assessed(OF, List.of(dates), List.of(regime), NOW),
                        new Chosen(1, regime, "B/L", NOW),
                        new Interrupted(1, WRITTEN_DEMAND, day("2027-03-01"), "letter", NOW),
                        new Extended(1, day("2028-01-02"), "e-mail", NOW)));
    }
}

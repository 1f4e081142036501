package io.gendan.shipment.carrierevent;

import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.shipment.carrierevent.Fit.PlannedLeg;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FitTest {
    private static final Instant SAILS = Instant.parse("2026-09-01T00:00:00Z");
    private static final List<PlannedLeg> LEGS = List.of(
            leg(1, "VESSEL", "9074729", "2601E", "CNTAO", "KRPUS", 0),
            leg(2, "VESSEL", "9321483", "77W", "KRPUS", "USNYC", 5),
            leg(3, "RAIL", null, "R1", "USNYC", "USCHI", 30));

    private static PlannedLeg leg(int no, String mode, String imo, String voyage, String from, String to, int day) {
        var departs = SAILS.plus(Duration.ofDays(day));
        return new PlannedLeg(no, mode, imo, voyage, from, to, departs, departs.plus(Duration.ofDays(2)));
    }

    private static Word word(String code, String place, String mode, String imo, List<String> voyages, Instant at) {
        return word(code, place, mode, imo, voyages, at, List.of());
    }

    private static Word word(
            String code, String place, String mode, String imo, List<String> voyages, Instant at, List<String> keys) {
        return new Word(
                Standard.TNT_3_0,
                "EXCO",
                "e",
                "TRANSPORT",
                code,
                "ACT",
                at,
                place,
                mode,
                imo,
                voyages,
                null,
                keys,
                List.of(),
                null,
                List.of());
    }

    private static int legOf(String code, String place, String mode, String imo, String... voyages) {
        return Fit.legNo(word(code, place, mode, imo, List.of(voyages), SAILS), LEGS);
    }

    @Test
    void a_departure_is_of_the_leg_that_begins_there_and_an_arrival_of_the_one_that_ends_there() {
        assertThat(legOf("ARRI", "KRPUS", null, null)).isEqualTo(1);
        assertThat(legOf("DEPA", "KRPUS", null, null)).isEqualTo(2);
    }

    @Test
    void another_ship_another_voyage_another_place_and_another_mode_are_not_ours() {
        assertThat(legOf("ARRI", "KRPUS", "VESSEL", "9074729", "2601E", "2601W"))
                .isEqualTo(1);
        assertThat(legOf("ARRI", "KRPUS", "VESSEL", "9321483")).isZero();
        assertThat(legOf("ARRI", "KRPUS", "VESSEL", "9074729", "2602E")).isZero();
        assertThat(legOf("ARRI", "CNSHA", null, null)).isZero();
        assertThat(legOf("DEPA", "USNYC", "TRUCK", null)).isZero();
        assertThat(legOf("DEPA", "USNYC", "RAIL", null)).isEqualTo(3);
        assertThat(legOf("WAIT", "KRPUS", null, null)).isZero();
    }

    @Test
    void the_same_place_half_a_year_away_is_another_journey() {
        var last = SAILS.plus(Duration.ofDays(2 + 180));
        assertThat(Fit.legNo(word("ARRI", "KRPUS", null, null, List.of(), last), LEGS))
                .isEqualTo(1);
        assertThat(Fit.legNo(word("ARRI", "KRPUS", null, null, List.of(), last.plusSeconds(1)), LEGS))
                .isZero();
    }

    @Test
    void a_container_is_ours_from_ninety_days_before_we_sail_and_a_booking_number_always() {
        var first = SAILS.minus(Duration.ofDays(90));
        var container = Set.of("CONTAINER:CSQU3054383");
        assertThat(about(first, container)).isTrue();
        assertThat(about(first.minusSeconds(1), container)).isFalse();
        assertThat(about(first.minusSeconds(1), Set.of("BOOKING:ABC"))).isTrue();
        assertThat(about(first, Set.of())).isFalse();
    }

    private static boolean about(Instant at, Set<String> common) {
        return about(at, common, common);
    }

    private static boolean about(Instant at, Collection<String> said, Set<String> known) {
        return Fit.isAbout(word("ARRI", "KRPUS", null, null, List.of(), at, List.copyOf(said)), known, LEGS);
    }

    @Test
    void a_container_under_another_booking_is_on_another_journey() {
        var container = "CONTAINER:CSQU3054383";
        var known = Set.of(container, "BOOKING:ABC", "FORWARDER:F1");
        assertThat(about(SAILS, List.of("BOOKING:ABC", container), known)).isTrue();
        assertThat(about(SAILS, List.of("BOOKING:XYZ", container), known)).isFalse();
        assertThat(about(SAILS, List.of("TRANSPORT_DOCUMENT:XYZ", container), known))
                .isTrue();
        assertThat(about(SAILS, List.of("BOOKING:XYZ", container), Set.of(container)))
                .isTrue();
        assertThat(about(SAILS, List.of("BOOKING:XYZ", "FORWARDER:F1"), known)).isTrue();
    }
}

package io.gendan.shipment.survey;

import static io.gendan.eventsourcing.testing.DeciderSpec.given;
import static io.gendan.shipment.shipment.CargoCondition.*;
import static io.gendan.shipment.survey.Survey.DECIDER;
import static io.gendan.shipment.survey.SurveyRefusal.*;

import io.gendan.shipment.GoldenFiles;
import io.gendan.shipment.identifier.CustomerId;
import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.identifier.OrderId;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.shipment.CargoCondition;
import io.gendan.shipment.shipment.Consignment;
import io.gendan.shipment.shipment.Manifests.Manifest;
import io.gendan.shipment.survey.SurveyCommand.Cancel;
import io.gendan.shipment.survey.SurveyCommand.Order;
import io.gendan.shipment.survey.SurveyCommand.Report;
import io.gendan.shipment.survey.SurveyEvent.Cancelled;
import io.gendan.shipment.survey.SurveyEvent.Ordered;
import io.gendan.shipment.survey.SurveyEvent.Reported;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SurveyTest {
    private static final Instant NOW = Instant.parse("2026-09-04T12:00:00Z");
    private static final LocalDate DUE = LocalDate.parse("2026-09-12");
    private static final Consignment GOODS = new Consignment(
            "S-1",
            new OrderId(UUID.fromString("01920000-0000-7000-8000-000000000001")),
            "O-1",
            new CustomerId(UUID.fromString("01920000-0000-7000-8000-000000000002")));
    private static final ShipmentId SHIPMENT = ShipmentId.fromString("01920000-0000-7000-8000-000000000003");
    private static final IncidentId INCIDENT = IncidentId.fromString("01920000-0000-7000-8000-0000000000c0");
    private static final Manifest HUNDRED = new Manifest(GOODS, 100, Set.of("CSQU3054383"), Set.of(INCIDENT), "USNYC");
    private static final Ordered ORDERED =
            new Ordered("SV-000001", SHIPMENT, GOODS, INCIDENT, "KMS", "KRPUS", DUE, NOW);
    private static final Finding WET = new Finding("CSQU3054383", "ACME 1-40", 40, DAMAGED, "wet");

    private static Finding some(int packages, CargoCondition condition) {
        return new Finding(null, null, packages, condition, null);
    }

    private static Report report(String correction, Finding... findings) {
        return new Report("KMS-1", NOW, List.of(findings), HUNDRED, correction, NOW);
    }

    private static Reported reported(CargoCondition whole, String correction, Finding... findings) {
        return new Reported(ORDERED, "KMS-1", NOW, List.of(findings), whole, correction, NOW);
    }

    private static Order order(String place) {
        return new Order("SV-000001", SHIPMENT, HUNDRED, INCIDENT, "KMS", place, DUE, NOW);
    }

    @Test
    void it_is_ordered_for_a_place() {
        given(DECIDER).when(order("KR PUS")).then(ORDERED);
        given(DECIDER).when(order("Busan")).thenRefused(PLACE_UNREADABLE);
        given(DECIDER, ORDERED).when(order("KRPUS")).thenRefused(ALREADY_ORDERED);
    }

    @Test
    void it_is_about_an_incident_that_hit_the_shipment_or_about_none() {
        var another = IncidentId.fromString("01920000-0000-7000-8000-0000000000c1");
        given(DECIDER)
                .when(new Order("SV-000001", SHIPMENT, HUNDRED, another, "KMS", "KRPUS", DUE, NOW))
                .thenRefused(NOT_AFFECTED);
        given(DECIDER)
                .when(new Order("SV-000001", SHIPMENT, HUNDRED, null, "KMS", "KRPUS", DUE, NOW))
                .then(new Ordered("SV-000001", SHIPMENT, GOODS, null, "KMS", "KRPUS", DUE, NOW));
    }

    @Test
    void it_is_due_on_a_day_that_is_not_over_everywhere() {
        var today = LocalDate.parse("2026-09-04");
        given(DECIDER)
                .when(new Order("SV-000001", SHIPMENT, HUNDRED, INCIDENT, "KMS", "KRPUS", today, NOW))
                .then(new Ordered("SV-000001", SHIPMENT, GOODS, INCIDENT, "KMS", "KRPUS", today, NOW));
        given(DECIDER)
                .when(new Order("SV-000001", SHIPMENT, HUNDRED, INCIDENT, "KMS", "KRPUS", today.minusDays(1), NOW))
                .thenRefused(DUE_IN_THE_PAST);
    }

    @Test
    void what_the_packages_are_is_what_the_shipment_is() {
        var ordered = given(DECIDER, ORDERED);
        ordered.when(report(null, some(100, SOUND))).then(reported(SOUND, null, some(100, SOUND)));
        ordered.when(report(null, some(60, SOUND), WET)).then(reported(DAMAGED, null, some(60, SOUND), WET));
        ordered.when(report(null, some(100, LOST))).then(reported(LOST, null, some(100, LOST)));
        ordered.when(report(null, some(99, SOUND), some(1, LOST)))
                .then(reported(DAMAGED, null, some(99, SOUND), some(1, LOST)));
        ordered.when(report(null, some(1, LOST))).then(reported(DAMAGED, null, some(1, LOST)));
    }

    @Test
    void some_that_are_sound_do_not_make_the_rest_sound() {
        given(DECIDER, ORDERED).when(report(null, some(99, SOUND))).then(reported(UNKNOWN, null, some(99, SOUND)));
        given(DECIDER, ORDERED)
                .when(report(null, some(99, SOUND), some(1, UNKNOWN)))
                .then(reported(UNKNOWN, null, some(99, SOUND), some(1, UNKNOWN)));
    }

    @Test
    void findings_are_of_what_the_shipment_has() {
        given(DECIDER, ORDERED).when(report(null, some(101, SOUND))).thenRefused(TOO_MANY_PACKAGES);
        given(DECIDER, ORDERED)
                .when(report(null, new Finding("MSKU9070323", null, 1, SOUND, null)))
                .thenRefused(NO_SUCH_CONTAINER);
        given(DECIDER, ORDERED)
                .when(new Report("KMS-1", NOW.plusSeconds(901), List.of(WET), HUNDRED, null, NOW))
                .thenRefused(NOT_SURVEYED_YET);
    }

    @Test
    void whoever_changes_their_mind_says_why_and_both_words_are_kept() {
        var first = reported(DAMAGED, null, WET);
        given(DECIDER, ORDERED, first).when(report(null, WET)).thenNothing();
        given(DECIDER, ORDERED, first).when(report(null, some(100, SOUND))).thenRefused(ALREADY_REPORTED);
        given(DECIDER, ORDERED, first)
                .when(report("dried out", some(100, SOUND)))
                .then(reported(SOUND, "dried out", some(100, SOUND)));
        given(DECIDER, ORDERED).when(report("dried out", WET)).thenRefused(NOTHING_TO_CORRECT);
        given(DECIDER).when(report(null, WET)).thenRefused(SURVEY_NOT_FOUND);
    }

    @Test
    void it_is_cancelled_before_it_is_reported() {
        var cancel = new Cancel("not needed", NOW);
        var cancelled = new Cancelled("not needed", NOW);
        given(DECIDER).when(cancel).thenRefused(SURVEY_NOT_FOUND);
        given(DECIDER, ORDERED).when(cancel).then(cancelled);
        given(DECIDER, ORDERED, cancelled).when(cancel).thenNothing();
        given(DECIDER, ORDERED, cancelled).when(report(null, WET)).thenRefused(SURVEY_CANCELLED);
        given(DECIDER, ORDERED, reported(DAMAGED, null, WET)).when(cancel).thenRefused(ALREADY_REPORTED);
    }

    @Test
    void every_fact_is_stored_as_its_golden_file_says() throws IOException {
        GoldenFiles.check(
                SurveyEvent.class,
                List.of(ORDERED, reported(DAMAGED, "more opened", WET), new Cancelled("not needed", NOW)));
    }
}

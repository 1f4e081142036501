package io.gendan.shipment.incident;

import static io.gendan.eventsourcing.testing.DeciderSpec.given;
import static io.gendan.shipment.incident.Incident.DECIDER;
import static io.gendan.shipment.incident.IncidentRefusal.*;

import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.incident.IncidentCommand.Close;
import io.gendan.shipment.incident.IncidentCommand.Confirm;
import io.gendan.shipment.incident.IncidentCommand.Correct;
import io.gendan.shipment.incident.IncidentCommand.DeclareAverage;
import io.gendan.shipment.incident.IncidentCommand.Report;
import io.gendan.shipment.incident.IncidentCommand.Same;
import io.gendan.shipment.incident.IncidentCommand.Withdraw;
import io.gendan.shipment.incident.IncidentEvent.AverageDeclared;
import io.gendan.shipment.incident.IncidentEvent.Confirmed;
import io.gendan.shipment.incident.IncidentEvent.Corrected;
import io.gendan.shipment.incident.IncidentEvent.Ended;
import io.gendan.shipment.incident.IncidentEvent.Reported;
import io.gendan.shipment.incident.IncidentEvent.Withdrawn;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class IncidentTest {
    private static final Instant NOW = Instant.parse("2026-09-04T12:00:00Z");
    private static final Confirmed CONFIRMED = new Confirmed("I-1", "harbour master", NOW);
    private static final Withdrawn WITHDRAWN = new Withdrawn("I-1", "another ship", NOW);

    private static Report report(String imo, String voyage, String place, Instant at) {
        return new Report(
                "I-1",
                IncidentKind.COLLISION,
                new Casualty("D", imo, voyage, place, at),
                Severity.HIGH,
                "carrier",
                "hole",
                null,
                null,
                true,
                NOW);
    }

    @Test
    void a_ship_that_is_booked_under_another_name_is_asked_about() {
        var casualty = new Casualty("Dolores", "9074729", "2601E", "KRPUS", NOW);
        given(DECIDER)
                .when(new Report(
                        "I-1",
                        IncidentKind.COLLISION,
                        casualty,
                        Severity.HIGH,
                        "carrier",
                        "hole",
                        null,
                        "D",
                        true,
                        NOW))
                .thenRefused(SHIP_HAS_ANOTHER_NAME);
        given(DECIDER, reported(NOW))
                .when(new Correct(casualty, "the sister ship", null, "D", true, NOW))
                .thenRefused(SHIP_HAS_ANOTHER_NAME);
    }

    private static Reported reported(Instant at) {
        return new Reported(
                "I-1",
                IncidentKind.COLLISION,
                "D",
                "9074729",
                "2601E",
                "CNTAO",
                at,
                Severity.HIGH,
                "carrier",
                "hole",
                NOW);
    }

    @Test
    void a_report_names_ship_voyage_and_place_in_their_one_form() {
        given(DECIDER).when(report("9074729", "2601 e", "CNQDG", NOW)).then(reported(NOW));
        given(DECIDER).when(report("9074728", "2601E", "CNTAO", NOW)).thenRefused(IMO_NUMBER_WRONG);
        given(DECIDER).when(report("9074729", "--", "CNTAO", NOW)).thenRefused(VOYAGE_UNREADABLE);
        given(DECIDER).when(report("9074729", "2601E", "Busan", NOW)).thenRefused(PLACE_UNREADABLE);
        given(DECIDER, reported(NOW))
                .when(report("9074729", "2601E", "CNTAO", NOW))
                .thenRefused(ALREADY_REPORTED);
    }

    @Test
    void the_same_incident_is_not_opened_a_second_time() {
        var same = new Same(IncidentId.fromString("01920000-0000-7000-8000-0000000000c0"), "I-0");
        var again = new Report(
                "I-1",
                IncidentKind.COLLISION,
                new Casualty("D", "9074729", "2601E", "CNTAO", NOW),
                Severity.HIGH,
                "carrier",
                "hole",
                same,
                null,
                true,
                NOW);
        given(DECIDER).when(again).thenRefused(SAME_INCIDENT_OPEN);
    }

    @Test
    void an_incident_has_happened_and_not_in_another_age() {
        var soon = NOW.plus(Duration.ofMinutes(15));
        given(DECIDER).when(report("9074729", "2601E", "CNTAO", soon)).then(reported(soon));
        given(DECIDER)
                .when(report("9074729", "2601E", "CNTAO", soon.plusSeconds(1)))
                .thenRefused(OCCURRED_IN_FUTURE);
        var longAgo = NOW.minus(Duration.ofDays(3 * 366));
        given(DECIDER).when(report("9074729", "2601E", "CNTAO", longAgo)).then(reported(longAgo));
        given(DECIDER)
                .when(report("9074729", "2601E", "CNTAO", longAgo.minusSeconds(1)))
                .thenRefused(OCCURRED_TOO_LONG_AGO);
    }

    @Test
    void it_is_confirmed_once() {
        given(DECIDER).when(new Confirm("harbour master", NOW)).thenRefused(INCIDENT_NOT_FOUND);
        given(DECIDER, reported(NOW)).when(new Confirm("harbour master", NOW)).then(CONFIRMED);
        given(DECIDER, reported(NOW), CONFIRMED)
                .when(new Confirm("somebody", NOW))
                .thenNothing();
        given(DECIDER, reported(NOW), WITHDRAWN)
                .when(new Confirm("somebody", NOW))
                .thenRefused(INCIDENT_WITHDRAWN);
    }

    @Test
    void it_is_withdrawn_when_everybody_it_hit_is_marked() {
        var withdraw = new Withdraw("another ship", true, NOW);
        given(DECIDER).when(withdraw).thenRefused(INCIDENT_NOT_FOUND);
        given(DECIDER, reported(NOW)).when(withdraw).then(WITHDRAWN);
        given(DECIDER, reported(NOW), CONFIRMED).when(withdraw).then(WITHDRAWN);
        given(DECIDER, reported(NOW), WITHDRAWN).when(withdraw).thenNothing();
        given(DECIDER, reported(NOW))
                .when(new Withdraw("another ship", false, NOW))
                .thenRefused(MARKING_NOT_FINISHED);
    }

    private static final Casualty OF_D = new Casualty("D", "9074729", "2601E", "CNTAO", NOW);
    private static final Casualty OF_E = new Casualty("E", "9321483", "118W", "CNTAO", NOW);
    private static final Corrected CORRECTED = new Corrected("I-1", OF_D, OF_E, "the sister ship", NOW);

    private static Correct correct(Casualty casualty, Same same, boolean allTold) {
        return new Correct(casualty, "the sister ship", same, null, allTold, NOW);
    }

    @Test
    void it_is_corrected_when_everybody_it_hit_as_it_was_told_is_marked() {
        given(DECIDER).when(correct(OF_E, null, true)).thenRefused(INCIDENT_NOT_FOUND);
        given(DECIDER, reported(NOW)).when(correct(OF_E, null, false)).thenRefused(MARKING_NOT_FINISHED);
        given(DECIDER, reported(NOW)).when(correct(OF_E, null, true)).then(CORRECTED);
        given(DECIDER, reported(NOW), CORRECTED).when(correct(OF_E, null, true)).thenNothing();
        given(DECIDER, reported(NOW), CORRECTED, CONFIRMED)
                .when(correct(OF_D, null, true))
                .then(new Corrected("I-1", OF_E, OF_D, "the sister ship", NOW));
        given(DECIDER, reported(NOW), WITHDRAWN).when(correct(OF_E, null, true)).thenRefused(INCIDENT_WITHDRAWN);
    }

    @Test
    void a_correction_is_read_as_strictly_as_a_report() {
        var somewhere = new Casualty("D", "9074729", "2601 e", "CNQDG", NOW);
        given(DECIDER, reported(NOW)).when(correct(somewhere, null, true)).thenNothing();
        given(DECIDER, reported(NOW))
                .when(correct(new Casualty("D", "9074728", "2601E", "CNTAO", NOW), null, true))
                .thenRefused(IMO_NUMBER_WRONG);
        given(DECIDER, reported(NOW))
                .when(correct(new Casualty("D", "9074729", "2601E", "CNTAO", NOW.plusSeconds(901)), null, true))
                .thenRefused(OCCURRED_IN_FUTURE);
        var same = new Same(IncidentId.fromString("01920000-0000-7000-8000-0000000000c0"), "I-0");
        given(DECIDER, reported(NOW)).when(correct(OF_E, same, true)).thenRefused(SAME_INCIDENT_OPEN);
    }

    @Test
    void general_average_is_declared_once_by_each_adjuster() {
        var declare = new DeclareAverage("RHL", "owner", NOW);
        var declared = new AverageDeclared("I-1", "RHL", "owner", NOW);
        given(DECIDER).when(declare).thenRefused(INCIDENT_NOT_FOUND);
        given(DECIDER, reported(NOW)).when(declare).then(declared);
        given(DECIDER, reported(NOW), declared, CORRECTED, CONFIRMED)
                .when(declare)
                .thenNothing();
        given(DECIDER, reported(NOW), declared)
                .when(new DeclareAverage("another", "owner", NOW))
                .then(new AverageDeclared("I-1", "another", "owner", NOW));
        given(DECIDER, reported(NOW), WITHDRAWN).when(declare).thenRefused(INCIDENT_WITHDRAWN);
    }

    @Test
    void it_is_closed_when_all_cases_are_settled() {
        given(DECIDER).when(new Close(true, 0, NOW)).thenRefused(INCIDENT_NOT_FOUND);
        given(DECIDER, reported(NOW)).when(new Close(true, 1, NOW)).thenRefused(CASES_NOT_SETTLED);
        given(DECIDER, reported(NOW)).when(new Close(false, 0, NOW)).thenRefused(MARKING_NOT_FINISHED);
        var ended = new Ended("I-1", NOW);
        given(DECIDER, reported(NOW)).when(new Close(true, 0, NOW)).then(ended);
        given(DECIDER, reported(NOW), ended).when(new Close(true, 0, NOW)).thenNothing();
        given(DECIDER, reported(NOW), ended).when(new Confirm("me", NOW)).thenRefused(INCIDENT_CLOSED);
        given(DECIDER, reported(NOW), ended).when(correct(OF_E, null, true)).thenRefused(INCIDENT_CLOSED);
        given(DECIDER, reported(NOW), ended).when(new Withdraw("no", true, NOW)).thenRefused(INCIDENT_CLOSED);
        given(DECIDER, reported(NOW), WITHDRAWN).when(new Close(true, 0, NOW)).thenRefused(INCIDENT_WITHDRAWN);
    }
}

package io.gendan.shipment.survey;

import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.shipment.Manifests.Manifest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What one can ask of a survey. */
sealed interface SurveyCommand {

    /** {@code incident} null outside one. */
    record Order(
            String surveyNo,
            ShipmentId shipment,
            Manifest manifest,
            IncidentId incident,
            String surveyor,
            String place,
            LocalDate dueOn,
            Instant now)
            implements SurveyCommand {}

    /** {@code manifest} of the shipment as it is known now; {@code correction} is why a report is given again, else null. */
    record Report(
            String reportNo,
            Instant surveyedAt,
            List<Finding> findings,
            Manifest manifest,
            String correction,
            Instant now)
            implements SurveyCommand {}

    record Cancel(String reason, Instant now) implements SurveyCommand {}
}

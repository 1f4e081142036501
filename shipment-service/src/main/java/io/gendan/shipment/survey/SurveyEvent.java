package io.gendan.shipment.survey;

import io.gendan.eventsourcing.EventName;
import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.shipment.CargoCondition;
import io.gendan.shipment.shipment.Consignment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Everything that can ever have happened to a survey. Add freely; never rename, never remove, never change a meaning. */
sealed interface SurveyEvent {

    @EventName("survey-ordered")
    record Ordered(
            String surveyNo,
            ShipmentId shipment,
            Consignment goods,
            IncidentId incident,
            String surveyor,
            String place,
            LocalDate dueOn,
            Instant at)
            implements SurveyEvent {}

    /** {@code condition} of the shipment as a whole, as the findings add up; {@code correction} of the report before, or null. */
    @EventName("survey-reported")
    record Reported(
            Ordered as,
            String reportNo,
            Instant surveyedAt,
            List<Finding> findings,
            CargoCondition condition,
            String correction,
            Instant at)
            implements SurveyEvent {}

    @EventName("survey-cancelled")
    record Cancelled(String reason, Instant at) implements SurveyEvent {}
}

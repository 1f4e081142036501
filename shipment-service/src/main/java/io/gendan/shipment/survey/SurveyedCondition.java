package io.gendan.shipment.survey;

import io.gendan.eventsourcing.Follower;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.shipment.CargoCondition;
import io.gendan.shipment.shipment.ShipmentCommand.ReportCondition;
import io.gendan.shipment.shipment.Shipments;
import io.gendan.shipment.survey.SurveyEvent.Reported;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;

/** What a survey found is what is known of the shipment's goods, from the same moment on. */
@Singleton
class SurveyedCondition implements Follower<Survey, SurveyEvent> {
    private final Shipments shipments;

    SurveyedCondition(Shipments shipments) {
        this.shipments = shipments;
    }

    @Override
    public void follow(Tx tx, Recorded<SurveyEvent> fact, Survey state) {
        if (!(fact.event() instanceof Reported report)) return;
        var source = "Survey " + report.as().surveyNo() + " by " + report.as().surveyor();
        shipments.handle(
                tx,
                report.as().shipment(),
                new ReportCondition(report.as().incident(), report.condition(), source, note(report), report.at()));
    }

    private static String note(Reported report) {
        var counted = report.findings().stream()
                .collect(Collectors.groupingBy(
                        Finding::condition, java.util.TreeMap::new, Collectors.summingInt(Finding::packages)));
        var found = counted.entrySet().stream()
                .map(one -> one.getValue() + " " + word(one.getKey()))
                .collect(Collectors.joining(", "));
        return "Report " + report.reportNo() + ": " + found + " packages"
                + (report.correction() == null ? "" : "; corrected: " + report.correction());
    }

    private static String word(CargoCondition condition) {
        return condition.name().toLowerCase(java.util.Locale.ROOT);
    }
}

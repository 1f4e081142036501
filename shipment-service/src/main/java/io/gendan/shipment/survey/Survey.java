package io.gendan.shipment.survey;

import static io.gendan.shipment.survey.SurveyRefusal.*;

import io.gendan.eventsourcing.Decider;
import io.gendan.shipment.identifier.UnLocode;
import io.gendan.shipment.survey.SurveyCommand.Cancel;
import io.gendan.shipment.survey.SurveyCommand.Order;
import io.gendan.shipment.survey.SurveyCommand.Report;
import io.gendan.shipment.survey.SurveyEvent.Cancelled;
import io.gendan.shipment.survey.SurveyEvent.Ordered;
import io.gendan.shipment.survey.SurveyEvent.Reported;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Somebody independent looks at the goods and says how they are, package by package; and may have to say it again. */
sealed interface Survey {
    Duration CLOCKS_DIFFER = Duration.ofMinutes(15);
    ZoneOffset WHERE_DAYS_END_LAST = ZoneOffset.ofHours(-12);

    record Unknown() implements Survey {}

    /** {@code last} report, null while there is none. */
    record Ongoing(Ordered as, Reported last) implements Survey {}

    record CalledOff() implements Survey {}

    Decider<SurveyCommand, Survey, SurveyEvent> DECIDER = new Decider<>() {
        @Override
        public Survey initial() {
            return new Unknown();
        }

        @Override
        public List<SurveyEvent> decide(Survey survey, SurveyCommand command) {
            return switch (command) {
                case Order order -> order(survey, order);
                case Report report -> report(survey, report);
                case Cancel cancel -> cancel(survey, cancel);
            };
        }

        @Override
        public Survey evolve(Survey survey, SurveyEvent event) {
            return switch (event) {
                case Ordered ordered -> new Ongoing(ordered, null);
                case Reported reported -> new Ongoing(reported.as(), reported);
                case Cancelled _ -> new CalledOff();
            };
        }
    };

    private static List<SurveyEvent> order(Survey survey, Order order) {
        if (!(survey instanceof Unknown)) throw ALREADY_ORDERED.refused();
        var place = UnLocode.of(order.place())
                .orElseThrow(
                        () -> PLACE_UNREADABLE.refused(order.place() + ": " + PLACE_UNREADABLE.sentence(), "/place"));
        if (order.incident() != null && !order.manifest().incidents().contains(order.incident()))
            throw NOT_AFFECTED.refused(NOT_AFFECTED.sentence(), "/incidentId");
        if (order.dueOn().isBefore(LocalDate.ofInstant(order.now(), WHERE_DAYS_END_LAST)))
            throw DUE_IN_THE_PAST.refused(order.dueOn() + " is over everywhere", "/dueOn");
        return List.of(new Ordered(
                order.surveyNo(),
                order.shipment(),
                order.manifest().goods(),
                order.incident(),
                order.surveyor(),
                place,
                order.dueOn(),
                order.now()));
    }

    private static List<SurveyEvent> report(Survey survey, Report report) {
        return switch (survey) {
            case Unknown _ -> throw SURVEY_NOT_FOUND.refused();
            case CalledOff _ -> throw SURVEY_CANCELLED.refused();
            case Ongoing ongoing -> {
                if (report.surveyedAt().isAfter(report.now().plus(CLOCKS_DIFFER)))
                    throw NOT_SURVEYED_YET.refused(report.surveyedAt() + " is still to come", "/surveyedAt");
                var reported = new Reported(
                        ongoing.as(),
                        report.reportNo(),
                        report.surveyedAt().truncatedTo(ChronoUnit.MICROS),
                        Findings.checked(report.findings(), report.manifest()),
                        Findings.asAWhole(report.findings(), report.manifest()),
                        report.correction(),
                        report.now());
                if (saysTheSame(ongoing.last(), reported)) yield List.of();
                if (ongoing.last() != null && report.correction() == null)
                    throw ALREADY_REPORTED.refused(ALREADY_REPORTED.sentence(), "/correction");
                if (ongoing.last() == null && report.correction() != null)
                    throw NOTHING_TO_CORRECT.refused(NOTHING_TO_CORRECT.sentence(), "/correction");
                yield List.of(reported);
            }
        };
    }

    private static boolean saysTheSame(Reported before, Reported again) {
        return before != null
                && before.reportNo().equals(again.reportNo())
                && before.surveyedAt().equals(again.surveyedAt())
                && before.findings().equals(again.findings());
    }

    private static List<SurveyEvent> cancel(Survey survey, Cancel cancel) {
        return switch (survey) {
            case Unknown _ -> throw SURVEY_NOT_FOUND.refused();
            case CalledOff _ -> List.of();
            case Ongoing ongoing
            when ongoing.last() != null ->
                throw ALREADY_REPORTED.refused("It was reported already and cannot be cancelled");
            case Ongoing _ -> List.of(new Cancelled(cancel.reason(), cancel.now()));
        };
    }
}

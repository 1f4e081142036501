package io.gendan.shipment.survey;

import static io.gendan.shipment.survey.SurveyRefusal.*;

import io.gendan.eventsourcing.Decider;
import io.gendan.shipment.identifier.ContainerNumber;
import io.gendan.shipment.identifier.UnLocode;
import io.gendan.shipment.shipment.CargoCondition;
import io.gendan.shipment.shipment.Manifests.Manifest;
import io.gendan.shipment.survey.SurveyCommand.Cancel;
import io.gendan.shipment.survey.SurveyCommand.Order;
import io.gendan.shipment.survey.SurveyCommand.Report;
import io.gendan.shipment.survey.SurveyEvent.Cancelled;
import io.gendan.shipment.survey.SurveyEvent.Ordered;
import io.gendan.shipment.survey.SurveyEvent.Reported;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Somebody independent looks at the goods and says how they are, package by package; and may have to say it again. */
sealed interface Survey {
    Duration CLOCKS_DIFFER = Duration.ofMinutes(15);

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
                        checked(report.findings(), report.manifest()),
                        asAWhole(report.findings(), report.manifest()),
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

    private static List<Finding> checked(List<Finding> findings, Manifest manifest) {
        var checked = new ArrayList<Finding>();
        for (var finding : findings) {
            var at = "/findings/" + checked.size();
            checked.add(new Finding(
                    containerNo(finding.containerNo(), manifest, at + "/containerNo"),
                    finding.marks(),
                    finding.packages(),
                    finding.condition(),
                    finding.note()));
        }
        long counted = count(findings);
        if (manifest.packages() != null && counted > manifest.packages())
            throw TOO_MANY_PACKAGES.refused(
                    "They count " + counted + ", the shipment has " + manifest.packages(), "/findings");
        return List.copyOf(checked);
    }

    private static String containerNo(String written, Manifest manifest, String at) {
        if (written == null) return null;
        return ContainerNumber.of(written)
                .filter(manifest.containers()::contains)
                .orElseThrow(() -> NO_SUCH_CONTAINER.refused(written + ": " + NO_SUCH_CONTAINER.sentence(), at));
    }

    private static long count(List<Finding> findings) {
        return findings.stream().mapToLong(Finding::packages).sum();
    }

    /** Lost when all of it is, sound when nothing was found that is not; some lost is damaged. Nobody knows what was not looked at. */
    private static CargoCondition asAWhole(List<Finding> findings, Manifest manifest) {
        var all = manifest.packages() == null || count(findings) >= manifest.packages();
        var conditions = findings.stream().map(Finding::condition).distinct().toList();
        if (conditions.contains(CargoCondition.DAMAGED)) return CargoCondition.DAMAGED;
        if (conditions.contains(CargoCondition.LOST))
            return all && conditions.size() == 1 ? CargoCondition.LOST : CargoCondition.DAMAGED;
        return all && conditions.equals(List.of(CargoCondition.SOUND)) ? CargoCondition.SOUND : CargoCondition.UNKNOWN;
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

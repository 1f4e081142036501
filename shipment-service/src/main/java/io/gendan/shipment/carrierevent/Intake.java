package io.gendan.shipment.carrierevent;

import com.fasterxml.jackson.databind.JsonNode;
import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.Problem;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.carrierevent.CarrierReportCommand.Take;
import io.gendan.shipment.carrierevent.CarrierReportEvent.Retracted;
import io.gendan.shipment.carrierevent.CarrierReportEvent.Taken;
import io.gendan.shipment.carrierevent.IntakeView.Element;
import io.gendan.shipment.carrierevent.IntakeView.Status;
import io.gendan.shipment.identifier.CarrierEventId;
import io.gendan.shipment.matching.MatchingQueue;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Takes what a carrier sends: each element for itself, all that can be taken in one transaction. */
@Singleton
class Intake {
    private static final String ALONE =
            "SELECT pg_advisory_xact_lock(hashtextextended(carrier, 4)) FROM unnest(?::text[]) carrier";

    private final Rules rules;
    private final CarrierReports reports;
    private final CarrierEventList list;
    private final MatchingQueue queue;

    Intake(Rules rules, CarrierReports reports, CarrierEventList list, MatchingQueue queue) {
        this.rules = rules;
        this.reports = reports;
        this.list = list;
        this.queue = queue;
    }

    /** Throws a problem (422) when nothing of it can be taken. */
    IntakeView take(Asked asked, JsonNode body) {
        var sent = Sent.elements(body, asked.actor(), asked.now(), rules);
        var versions = sent.stream().map(Sent::version).filter(Objects::nonNull).toList();
        if (versions.isEmpty())
            throw new Problem(
                    422,
                    "EVENTS_UNREADABLE",
                    "Nothing of it can be taken: mend what errors names, and send it again",
                    sent.stream().flatMap(one -> one.errors().stream()).toList());
        oneAfterTheOther(asked.tx(), versions);
        var known = list.ages(
                asked.tx(), versions.stream().map(Version::id).distinct().toList());
        var answers = answers(sent, known);
        reports.handleAll(asked.tx(), commands(versions));
        queue.came(
                asked.tx(),
                answers.stream()
                        .filter(answer -> answer.status().isNews())
                        .map(Element::id)
                        .distinct()
                        .toList());
        return IntakeView.of(answers);
    }

    /** Who says a thing twice may say it twice at once: of one carrier the later sees what the earlier has taken. */
    private static void oneAfterTheOther(Tx tx, List<Version> versions) {
        var carriers =
                versions.stream().map(one -> one.fact().originator()).distinct().sorted();
        tx.query(ALONE, row -> true, carriers.toList());
    }

    private static Map<CarrierEventId, Take> commands(List<Version> versions) {
        var facts = new LinkedHashMap<CarrierEventId, List<CarrierReportEvent>>();
        versions.forEach(
                one -> facts.computeIfAbsent(one.id(), _ -> new ArrayList<>()).add(one.fact()));
        var commands = new LinkedHashMap<CarrierEventId, Take>();
        facts.forEach((id, all) -> commands.put(id, new Take(all)));
        return commands;
    }

    /** One after the other, as if each had come alone. */
    private static List<Element> answers(List<Sent> sent, Map<CarrierEventId, Age> known) {
        var newest = new LinkedHashMap<>(known);
        var answers = new ArrayList<Element>(sent.size());
        for (var one : sent) {
            var version = one.version();
            if (version == null) {
                answers.add(Element.refused(one));
                continue;
            }
            var before = newest.get(version.id());
            var age = version.fact().age();
            if (age.isNewerThan(before)) newest.put(version.id(), age);
            answers.add(Element.of(one, status(version.fact(), before)));
        }
        return answers;
    }

    private static Status status(CarrierReportEvent fact, Age before) {
        if (!fact.age().isNewerThan(before)) return fact.age().equals(before) ? Status.DUPLICATE : Status.OUTDATED;
        return switch (fact) {
            case Retracted _ -> Status.RETRACTED;
            case Taken _ -> before == null ? Status.TAKEN : Status.REPLACED;
        };
    }
}

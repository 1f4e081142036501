package io.gendan.acceptance;

import static io.gendan.acceptance.Narrator.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.gendan.acceptance.stream.CarrierStream;
import io.gendan.acceptance.stream.Passage;
import io.gendan.acceptance.stream.Passage.Fate;
import io.gendan.acceptance.stream.Passage.Run;
import io.gendan.acceptance.stream.Passage.Speaks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;

/** Holds what is known of a shipment against what truly became of it. */
final class Truth {
    /** Days on sheets are those of the company. */
    private static final ZoneId COMPANY = ZoneId.of("Asia/Shanghai");

    private static final Map<String, ZoneId> CLOCKS =
            Map.of("USNYC", ZoneId.of("America/New_York"), "DEHAM", ZoneId.of("Europe/Berlin"));

    private final Passage passage;
    private final Known known;

    private Truth(Passage passage, Known known) {
        this.passage = passage;
        this.known = known;
    }

    static void holds(Passage passage, Known known) {
        new Truth(passage, known).holds();
    }

    private void holds() {
        passage.runs().forEach(this::leg);
        var arrived = passage.last().arrived() != null;
        is("status", arrived ? "ARRIVED" : "UNDER_WAY", known.status());
        var departed = passage.first().departed();
        is(
                "shipped on",
                departed == null ? "" : LocalDate.ofInstant(departed, COMPANY).toString(),
                known.line().path("shippedOn").asText());
        is(
                "status on the sheet",
                known.status(),
                known.line().path("shipmentStatus").asText());
        deadlines(arrived);
        freeTime();
    }

    private void leg(Run run) {
        var leg = known.legs().get(run.legNo() - 1);
        var what = "leg " + run.legNo() + " ";
        is(what + "planned departure", run.plannedDeparture(), time(leg, "plannedDeparture"));
        is(what + "departure of the ship", run.left(), time(leg, "etd"));
        is(what + "departure", run.departed(), time(leg, "departedAt"));
        is(what + "planned arrival", run.plannedArrival(), time(leg, "plannedArrival"));
        is(what + "arrival", run.arrived(), time(leg, "arrivedAt"));
        is(what + "expected", run.arrived() == null ? run.expected() : run.arrived(), time(leg, "eta"));
        is(
                what + "is sure",
                run.arrived() != null,
                leg.path("etaStatus").asText().equals("ACTUAL"));
        if (run.speaks() == Speaks.TNT_3_0 && run.departed() != null)
            is(what + "said by", CarrierStream.CARRIER, leg.path("etaSource").asText());
        var missed = passage.fate() == Fate.MISSED && run == passage.first();
        is(what + "connection missed", missed, leg.path("connectionMissed").asBoolean());
    }

    private void deadlines(boolean arrived) {
        var last = known.stages().getLast();
        var end = passage.last();
        var zone = CLOCKS.get(end.by().to());
        if (zone == null) return; // nobody wrote down by which clock that place goes
        var on = LocalDate.ofInstant(arrived ? end.arrived() : end.expected(), zone);
        is(
                "times for a claim run",
                arrived ? "ARRIVED" : end.expected().isBefore(Instant.now()) ? "WAS_DUE" : "EXPECTED",
                last.at("/stage/basis").asText());
        is(
                "times for a claim run from",
                on,
                LocalDate.parse(last.at("/stage/on").asText()));
        is("suit by", on.plusYears(1), LocalDate.parse(last.path("suitBy").asText()));
    }

    private void freeTime() {
        var port = passage.lastAtSea().by().to();
        var charges = known.freeTime().get(0).path("charges");
        charge(charges.get(0), "DEMURRAGE", passage.discharged(), passage.gatedOut(), port);
        charge(charges.get(1), "DETENTION", passage.gatedOut(), passage.returned(), port);
    }

    private void charge(JsonNode charge, String name, Instant from, Instant to, String port) {
        is("charge", name, charge.path("charge").asText());
        is(name + " began", from, time(charge, "startedAt"));
        is(name + " ended", to, time(charge, "endedAt"));
        if (from == null) return;
        var last = LocalDate.ofInstant(from, CLOCKS.get(port)).plusDays(4);
        is(
                name + " last free day",
                last,
                LocalDate.parse(charge.path("lastFreeDay").asText()));
        var late = LocalDate.ofInstant(to, CLOCKS.get(port)).isAfter(last);
        is(
                name + " risk",
                late ? "ENDED_LATE" : "ENDED_IN_TIME",
                charge.path("risk").asText());
    }

    private static Instant time(JsonNode node, String field) {
        return node.path(field).isTextual() ? Instant.parse(node.path(field).asText()) : null;
    }

    private void is(String what, Object expected, Object found) {
        check(
                Objects.equals(expected, found),
                "%s %s, %s: expected %s, found %s; known is %s"
                        .formatted(passage.route(), passage.fate(), what, expected, found, known));
    }
}

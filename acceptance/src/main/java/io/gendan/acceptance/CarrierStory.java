package io.gendan.acceptance;

import static io.gendan.acceptance.Narrator.check;
import static io.gendan.acceptance.Narrator.until;

import com.fasterxml.jackson.databind.JsonNode;
import io.gendan.acceptance.Trade.Shipment;
import io.gendan.acceptance.stream.Passage;
import io.gendan.acceptance.stream.Passage.Fate;
import io.gendan.acceptance.stream.Route;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What carriers say comes late, twice, taken back and in any order. In the end everybody knows the same, and it is the truth. */
public final class CarrierStory {
    private final Trade trade;
    private final Narrator narrator;

    public CarrierStory(Trade trade, Narrator narrator) {
        this.trade = trade;
        this.narrator = narrator;
    }

    public void tell() {
        var sails = Instant.now()
                .truncatedTo(ChronoUnit.DAYS)
                .minus(Duration.ofDays(75))
                .plus(Duration.ofHours(8));
        var first = new LinkedHashMap<String, List<Object>>();
        for (var turmoil : Turmoil.values()) {
            narrator.step("What carriers say of five shipments comes: "
                    + turmoil.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
            var convoy = new Convoy(trade, turmoil, sails);
            convoy.sail();
            convoy.shipments().forEach((passage, shipment) -> {
                var known = Known.of(trade, passage, shipment);
                Truth.holds(passage, known);
                var before = first.putIfAbsent(passage.route() + " " + passage.fate(), known.inTheEnd());
                check(
                        before == null || before.equals(known.inTheEnd()),
                        "%s %s is known otherwise:%n%s%n%s"
                                .formatted(turmoil, passage.fate(), before, known.inTheEnd()));
                told(turmoil, passage, shipment);
            });
            narrator.saw("legs, sheet, deadlines, free time and Track & Trace say what is true, of all five");
            incidents(convoy);
        }
    }

    /** The customer hears of each slip once, and of a connection as it is in the end. */
    private void told(Turmoil turmoil, Passage passage, Shipment shipment) {
        int slips = passage.fate() == Fate.SMOOTH ? 0 : 2;
        int connections = passage.fate() == Fate.MISSED ? 1 : 0;
        var timeline = until(
                "the timeline of " + passage.fate() + " is complete",
                () -> timeline(shipment),
                items -> (turmoil != Turmoil.AS_IT_WAS_SAID
                                || texts(items, "DELAYED").size() == slips)
                        && texts(items, "CONNECTION_MISSED").size()
                                        - texts(items, "CONNECTION_HELD").size()
                                == connections);
        var delays = texts(timeline, "DELAYED");
        check(
                delays.size() <= slips && new HashSet<>(delays).size() == delays.size(),
                "%s, %s: %s slips, told %s".formatted(turmoil, passage.fate(), slips, delays));
    }

    /** One while all of them lay in Busan, one when only those were still there that had missed their connection. */
    private void incidents(Convoy convoy) {
        var ofD = new LinkedHashMap<Passage, Shipment>(convoy.shipments());
        ofD.keySet().removeIf(passage -> passage.route() != Route.QINGDAO_NEW_YORK);
        var any = ofD.keySet().iterator().next();
        var inBusan = any.first().plannedArrival().plus(Duration.ofDays(1));
        var later = any.last().plannedDeparture().plus(Duration.ofDays(9));
        var ofOne = report(convoy, "FIRE", later);
        var ofAll = report(convoy, "COLLISION", inBusan);
        marked(ofAll, ofD);
        ofD.keySet().removeIf(passage -> passage.fate() != Fate.MISSED);
        marked(ofOne, ofD);
        for (var shipment : ofD.values()) {
            var line = until(
                    "the sheet names both incidents",
                    () -> trade.as("merchandiser")
                            .all("/v1/sheets/shipment-tracking?customer="
                                    + shipment.order().customer().id()),
                    lines -> lines.stream()
                            .anyMatch(one -> one.path("id").asText().equals(shipment.id())
                                    && one.path("remarks").asText().matches("incident .+, .+ open")));
            check(line.size() == convoy.shipments().size(), "the sheet does not show them all: " + line);
        }
        narrator.saw(
                "an incident in Busan hits the four that were there, one nine days later the one that was left behind");
    }

    private String report(Convoy convoy, String kind, Instant occurred) {
        return trade.as("merchandiser")
                .post("/v1/incidents", """
                        {"kind": "%s", "imo": "%s", "vesselName": "D", "voyage": "%s", "place": "KRPUS", "occurredAt": "%s",
                         "severity": "HIGH", "source": "the agent in Busan"}""".formatted(kind, Trade.D_IMO, convoy.voyage(), occurred))
                .mustBe(201)
                .text("id");
    }

    private void marked(String incident, Map<Passage, Shipment> expected) {
        var ids = expected.values().stream().map(Shipment::id).sorted().toList();
        until(
                "the incident hits those whom it hits",
                () -> trade.as("merchandiser").all("/v1/incidents/" + incident + "/shipments").stream()
                        .map(one -> one.path("shipmentId").asText())
                        .sorted()
                        .toList(),
                ids::equals);
    }

    private List<JsonNode> timeline(Shipment shipment) {
        return trade.as("merchandiser")
                .all("/v1/timeline?order=" + shipment.order().id());
    }

    private static List<String> texts(List<JsonNode> items, String what) {
        return items.stream()
                .filter(item -> item.path("what").asText().equals(what))
                .map(item -> item.path("text").asText())
                .toList();
    }
}

package io.gendan.acceptance;

import static io.gendan.acceptance.Narrator.until;

import io.gendan.acceptance.Trade.Shipment;
import io.gendan.acceptance.stream.Booking;
import io.gendan.acceptance.stream.CarrierStream;
import io.gendan.acceptance.stream.Passage;
import io.gendan.acceptance.stream.Passage.Fate;
import io.gendan.acceptance.stream.Route;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Five shipments of one customer, booked and heard of: one of each fate over Busan, and one by sea and rail. */
final class Convoy {
    private final Trade trade;
    private final Turmoil turmoil;
    private final String voyage;
    private final Map<Passage, Shipment> shipments = new LinkedHashMap<>();
    private final List<Passage> passages = new ArrayList<>();

    Convoy(Trade trade, Turmoil turmoil, Instant sails) {
        this.trade = trade;
        this.turmoil = turmoil;
        this.voyage = trade.untouchedVoyage();
        var random = new Random(1);
        var token = Trade.token();
        for (var fate : Fate.values())
            passages.add(Passage.of(Route.QINGDAO_NEW_YORK, fate, token + passages.size(), voyage, sails, random));
        passages.add(Passage.of(Route.NINGBO_DUISBURG, Fate.SMOOTH, token + "R", voyage, sails, random));
    }

    Map<Passage, Shipment> shipments() {
        return shipments;
    }

    String voyage() {
        return voyage;
    }

    void sail() {
        var events = CarrierStream.of(passages, Instant.now(), 1);
        var customer = trade.customer("Order of Arrival " + turmoil, "en");
        var product = trade.product();
        send(turmoil.before(events));
        for (var passage : passages) {
            var order = trade.order(customer, product);
            shipments.put(passage, book(Booking.of(passage, order.id()), order));
            agree(shipments.get(passage));
        }
        send(turmoil.after(events));
    }

    private Shipment book(String body, Trade.Order order) {
        var reply = until(
                "the booking is taken",
                () -> trade.as("merchandiser").post("/v1/shipments", body),
                Door.Reply::accepted);
        return new Shipment(reply.text("id"), reply.text("number"), order);
    }

    private void agree(Shipment shipment) {
        for (var charge : List.of("DEMURRAGE", "DETENTION"))
            trade.as("merchandiser")
                    .post("/v1/shipments/" + shipment.id() + "/free-time/terms", """
                            {"charge": "%s", "freeDays": 4, "firstDay": "DAY_AFTER", "source": "the carrier's tariff"}""".formatted(charge))
                    .mustBe(204);
    }

    private void send(List<String> events) {
        for (var batch : CarrierStream.batches(events, turmoil.atOnce())) {
            var answer =
                    trade.as("merchandiser").post("/v1/carrier-events", batch).mustBe(200);
            Narrator.check(answer.body().path("refused").asInt() == 0, "events were refused: " + answer.body());
            if (!shipments.isEmpty()) awaitMatched();
        }
    }

    /** What waits is matched in the order in which it came: with the last of it all is done. */
    private void awaitMatched() {
        var last = trade.as("merchandiser")
                .post("/v1/carrier-events", CarrierStream.remark(passages.getFirst(), Trade.token()))
                .mustBe(200)
                .body()
                .at("/events/0/id")
                .asText();
        until(
                "all that came is matched",
                () -> trade.as("merchandiser").get("/v1/carrier-events/" + last),
                event -> !event.body().path("shipments").isEmpty());
    }
}

package io.gendan.acceptance;

import static io.gendan.acceptance.Narrator.check;
import static io.gendan.acceptance.Narrator.until;

import io.gendan.acceptance.Trade.Shipment;
import io.gendan.local.House;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A hundred demands race with incidents' reports while shipment-service, the broker and PostgreSQL are killed in turn. Afterwards the
 * logs are read: nobody billed between an incident and its settling, nothing accepted is lost, nothing happened twice.
 */
public final class Race {
    private static final List<String> VICTIMS = List.of("shipment-service", "kafka", "postgres");
    private static final int DEMANDS_PER_ROUND = 34;
    private static final int CUSTOMERS = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final House house;
    private final Trade trade;
    private final Mailbox mailbox;
    private final Narrator narrator;
    private final AcceptedDemands accepted;
    private final List<String> incidents = new ArrayList<>();

    public Race(House house, Trade trade, Mailbox mailbox, Narrator narrator) {
        this.house = house;
        this.trade = trade;
        this.mailbox = mailbox;
        this.narrator = narrator;
        this.accepted = new AcceptedDemands(trade);
    }

    public void run() {
        for (var victim : VICTIMS) round(victim);
        narrator.step("Everything comes to rest: each demand is decided, each customer is told");
        for (var demand : accepted.all())
            until(
                    "demand " + demand + " is decided",
                    PATIENCE,
                    () -> accepted.status(demand),
                    status -> !status.equals("REQUESTED"));
        for (var incident : incidents)
            until(
                    "every customer hit by " + incident + " is told",
                    PATIENCE,
                    () -> cases(incident, "TOLD"),
                    told -> told.size() == CUSTOMERS);
        narrator.saw("%d demands: %s", accepted.size(), accepted.countByStatus());

        narrator.step("The cases of the first incident are settled; what waited for them goes out");
        for (var settled : cases(incidents.getFirst(), "TOLD")) trade.settle(settled, "CUSTOMER_ACCEPTS_LOSS");
        until(
                "no demand is held by the first incident",
                PATIENCE,
                () -> accepted.heldBy(incidents.getFirst()),
                held -> held == 0);
        narrator.saw("%d demands: %s", accepted.size(), accepted.countByStatus());

        narrator.step("The logs are read");
        var findings = new Checker(house, mailbox).check(accepted.all());
        findings.forEach((question, count) -> narrator.saw("%-62s %d", question, count));
        check(findings.values().stream().allMatch(count -> count == 0), "the guarantee does not hold: " + findings);
    }

    private void round(String victim) {
        narrator.step("Demands race with an incident's report while " + victim + " is killed");
        var voyage = trade.untouchedVoyage();
        var shipments = shipments(voyage);
        var start = new CountDownLatch(1);
        try (var runners = Executors.newVirtualThreadPerTaskExecutor()) {
            var demands = new ArrayList<Future<?>>();
            for (int i = 0; i < DEMANDS_PER_ROUND; i++) {
                var shipment = shipments.get(i % shipments.size());
                demands.add(runners.submit(() -> {
                    start.await();
                    var body = trade.demandBody("FREIGHT_AND_CHARGES_INVOICE", List.of(shipment));
                    var reply = insist("/v1/orders/" + shipment.order().id() + "/demands", body);
                    accepted.add(reply.text("id"));
                    return null;
                }));
            }
            var report = runners.submit(() -> {
                start.await();
                return insist(
                        "/v1/incidents",
                        Trade.incidentBody(voyage, Instant.now().minusSeconds(60)));
            });
            start.countDown();
            house.part(victim).kill();
            narrator.saw("%s is dead", victim);
            house.part(victim).start();
            house.part(victim).awaitReady();
            narrator.saw("%s is back", victim);
            incidents.add(finished(report).text("id"));
            demands.forEach(Race::finished);
        }
        narrator.saw("%d demands and one incident accepted on voyage %s", DEMANDS_PER_ROUND, voyage);
    }

    private List<Shipment> shipments(String voyage) {
        var product = trade.product();
        var shipments = new ArrayList<Shipment>();
        for (int i = 0; i < CUSTOMERS; i++) {
            var order = trade.order(trade.customer("Racing Customer " + i, i % 2 == 0 ? "en" : "zh"), product);
            for (int j = 0; j < 2; j++) {
                var shipment = trade.shipment(order, voyage, Instant.now());
                shipments.add(shipment);
            }
        }
        for (var shipment : shipments) awaitKnown(shipment);
        return shipments;
    }

    /** One demand before the race proves that order-service has heard of the shipment; it is billed before the incident (B4). */
    private void awaitKnown(Shipment shipment) {
        accepted.add(trade.demand("sales-a", "FREIGHT_AND_CHARGES_INVOICE", shipment));
    }

    /** The same request under the same key, until it is answered: what a careful client does. */
    private Door.Reply insist(String path, String body) {
        var door = trade.as("sales-a");
        var key = UUID.randomUUID().toString();
        return until("an answer to " + path, PATIENCE, () -> door.post(path, body, null, key), Door.Reply::accepted);
    }

    private List<String> cases(String incident, String status) {
        return trade.as("merchandiser").all("/v1/cases?incident=" + incident + "&status=" + status).stream()
                .map(one -> one.path("id").asText())
                .toList();
    }

    private static <T> T finished(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryBroken("interrupted");
        } catch (java.util.concurrent.ExecutionException e) {
            throw e.getCause() instanceof RuntimeException own ? own : new IllegalStateException(e.getCause());
        }
    }
}

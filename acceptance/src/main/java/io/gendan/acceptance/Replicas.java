package io.gendan.acceptance;

import static io.gendan.acceptance.Narrator.check;
import static io.gendan.acceptance.Narrator.until;

import io.gendan.acceptance.Trade.Shipment;
import io.gendan.local.House;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Two replicas of every service on the same databases and the same Kafka, asked in turn. In the middle the first of each is killed,
 * which held the locks of the relays and of the workers; the second goes on alone until the first is back.
 */
public final class Replicas {
    private static final List<String> KILLED = List.of("order-service", "shipment-service", "complaint-service");
    private static final String INVOICE = "FREIGHT_AND_CHARGES_INVOICE";
    private static final int CUSTOMERS = 4;
    private static final int REMINDERS = 6; // of each customer
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final House first;
    private final Trade atTheSecond;
    private final List<Trade> both;
    private final Mailbox mailbox;
    private final Narrator narrator;
    private final AtomicInteger turn = new AtomicInteger();
    private final Set<String> accepted = ConcurrentHashMap.newKeySet();

    public Replicas(House first, House second, Mailbox mailbox, Narrator narrator) {
        this.first = first;
        this.atTheSecond = new Trade(second.url("gateway"));
        this.both = List.of(new Trade(first.url("gateway")), atTheSecond);
        this.mailbox = mailbox;
        this.narrator = narrator;
    }

    private Trade next() {
        return both.get(turn.getAndIncrement() % 2);
    }

    public void run() {
        narrator.step("Two replicas of each service are asked in turn");
        var voyage = next().untouchedVoyage();
        var shipments = new ArrayList<Shipment>();
        for (int i = 0; i < CUSTOMERS; i++) {
            var order = next().order(next().customer("Customer of two replicas " + i, "en"), next().product());
            shipments.add(next().shipment(order, voyage, Instant.now()));
        }
        var before = shipments.stream()
                .map(shipment -> next().demand("sales-a", INVOICE, shipment))
                .toList();
        accepted.addAll(before);
        for (var demand : before) next().demandStatus(demand, "ISSUED");
        narrator.saw("%d orders booked, %d invoices issued", shipments.size(), before.size());

        narrator.step("An incident is reported and reminders are asked for, while the first of each service is killed");
        var incident =
                next().incident(next().as("merchandiser"), voyage, Instant.now().minusSeconds(60));
        try (var runners = Executors.newVirtualThreadPerTaskExecutor()) {
            var reminders = new ArrayList<Future<?>>();
            for (int i = 0; i < CUSTOMERS * REMINDERS; i++) {
                var shipment = shipments.get(i % CUSTOMERS);
                reminders.add(runners.submit(() -> remind(shipment)));
            }
            for (var service : KILLED) first.part(service).kill();
            narrator.saw("%s are dead", String.join(", ", KILLED));
            reminders.forEach(Replicas::finished);
        }
        narrator.saw("%d demands accepted", accepted.size());

        narrator.step("The second of each goes on alone: every customer is told, no reminder has gone out");
        var cases = until(
                "every customer is told",
                PATIENCE,
                () -> atTheSecond.as("merchandiser").all("/v1/cases?incident=" + incident + "&status=TOLD"),
                told -> told.size() == CUSTOMERS);
        var reminders = new ArrayList<>(accepted);
        reminders.removeAll(before);
        for (var demand : reminders) awaitStatus(atTheSecond, demand, "HELD");
        for (var demand : before) awaitStatus(atTheSecond, demand, "COLLECTION_ON_HOLD");

        narrator.step("The first is back; the cases are settled at both, and what waited goes out");
        for (var service : KILLED) first.part(service).start();
        for (var service : KILLED) first.part(service).awaitReady();
        for (var one : cases) next().settle(one.path("id").asText(), "CUSTOMER_ACCEPTS_LOSS");
        for (var demand : accepted) awaitStatus(next(), demand, "ISSUED");

        narrator.step("The logs are read");
        var findings = new Checker(first, mailbox).check(accepted);
        findings.forEach((question, count) -> narrator.saw("%-62s %d", question, count));
        check(findings.values().stream().allMatch(count -> count == 0), "something is lost or twice: " + findings);
    }

    /** At one door and, if it does not answer, with the same key at the other: what a careful client does. */
    private void remind(Shipment shipment) {
        var key = UUID.randomUUID().toString();
        var path = "/v1/orders/" + shipment.order().id() + "/demands";
        var reply = until(
                "a reminder is taken",
                PATIENCE,
                () -> {
                    var trade = next();
                    return trade.as("sales-a")
                            .post(path, trade.demandBody("PAYMENT_REMINDER", List.of(shipment)), null, key);
                },
                Door.Reply::accepted);
        accepted.add(reply.text("id"));
    }

    private static void awaitStatus(Trade trade, String demand, String status) {
        until(
                "demand " + demand + " is " + status,
                PATIENCE,
                () -> trade.as("merchandiser").get("/v1/demands/" + demand),
                reply -> reply.text("status").equals(status));
    }

    private static void finished(Future<?> future) {
        try {
            future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryBroken("interrupted");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException own ? own : new IllegalStateException(e.getCause());
        }
    }
}

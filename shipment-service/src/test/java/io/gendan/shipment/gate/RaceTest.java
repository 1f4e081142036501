package io.gendan.shipment.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Transactions;
import io.gendan.shipment.InTheHouse;
import io.gendan.shipment.identifier.DemandId;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.shipment.Fleet;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The guarantee itself, under fire: the log says afterwards who was first. */
@QuarkusTest
@TestSecurity(
        user = "staff-001",
        roles = {"MERCHANDISER", "STAFF"})
class RaceTest extends InTheHouse {
    private static final int THREADS = 8;

    @Inject
    Fleet fleet;

    @Inject
    Gate gate;

    @Inject
    Log log;

    @Inject
    Transactions transactions;

    @Test
    void nothing_is_cleared_behind_an_incident_that_races_with_it() {
        for (int round = 0; round < 15; round++) {
            var voyage = Fleet.voyage();
            var shipment = fleet.book(voyage);
            var decided = new AtomicInteger();
            var stop = new AtomicBoolean();
            var askers = during(stop, () -> {
                transactions.run(
                        Cause.of("test"),
                        tx -> gate.decide(tx, new DemandId(Id.next()), "D-" + decided.get(), List.of(shipment)));
                decided.incrementAndGet();
            });
            await().until(() -> decided.get() > 40);
            var incident = Incidents.report(voyage);
            int answered = decided.get();
            await().until(() -> decided.get() > answered + 40);
            stop.set(true);
            askers.join();
            assertThat(log.clearedAfter(incident))
                    .as("cleared behind the report")
                    .isZero();
            assertThat(log.outOfTime(incident))
                    .as("with a time on the other side of the report's")
                    .isZero();
            assertThat(decisions("CLEARED", shipment)).isPositive();
            assertThat(decisions("REFUSED", shipment)).isPositive();
        }
    }

    @Test
    void whoever_books_while_an_incident_is_reported_is_affected() {
        for (int round = 0; round < 10; round++) {
            var voyage = Fleet.voyage();
            var order = fleet.order(Id.next());
            var booked = new AtomicInteger();
            var stop = new AtomicBoolean();
            var bookers = during(stop, () -> {
                fleet.book(order, voyage);
                booked.incrementAndGet();
            });
            await().until(() -> booked.get() > 10);
            var incident = Incidents.report(voyage);
            int then = booked.get();
            await().until(() -> booked.get() > then + 10);
            stop.set(true);
            bookers.join();
            await().until(() -> log.finished(incident));
            assertThat(log.marksOf(incident)).isEqualTo(booked.get());
        }
    }

    private long decisions(String status, ShipmentId shipment) {
        return log.count(
                "SELECT count(*) FROM clearance JOIN clearance_shipment USING (demand_id)"
                        + " WHERE status = ? AND clearance_shipment.shipment_id = ?",
                status,
                shipment);
    }

    private static CompletableFuture<Void> during(AtomicBoolean stop, Runnable again) {
        var running = new ArrayList<CompletableFuture<Void>>();
        var threads = Executors.newFixedThreadPool(THREADS);
        for (int i = 0; i < THREADS; i++)
            running.add(CompletableFuture.runAsync(
                    () -> {
                        while (!stop.get()) again.run();
                    },
                    threads));
        threads.shutdown();
        return CompletableFuture.allOf(running.toArray(CompletableFuture[]::new));
    }
}

package io.gendan.shipment.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.InTheHouse;
import io.gendan.shipment.identifier.DemandId;
import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.shipment.CargoCondition;
import io.gendan.shipment.shipment.Fleet;
import io.gendan.shipment.shipment.ShipmentCommand.ReportCondition;
import io.gendan.shipment.shipment.Shipments;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** One transaction is held open at the worst moment, and the other comes. */
@QuarkusTest
@TestSecurity(
        user = "staff-001",
        roles = {"MERCHANDISER", "STAFF"})
class TurnsTest extends InTheHouse {
    @Inject
    Fleet fleet;

    @Inject
    Gate gate;

    @Inject
    Shipments shipments;

    @Inject
    Log log;

    @Inject
    Transactions transactions;

    @Test
    void a_report_waits_for_the_booking_that_has_not_seen_it() {
        var voyage = Fleet.voyage();
        var order = fleet.order(Id.next());
        var reported = new CompletableFuture<IncidentId>();
        whileOpen(tx -> fleet.book(tx, order, voyage), reported, () -> Incidents.report(voyage));
        await().until(() -> log.finished(reported.join()));
        assertThat(log.marksOf(reported.join())).isEqualTo(1);
    }

    @Test
    void a_report_waits_for_the_clearance_that_has_not_seen_it() {
        var voyage = Fleet.voyage();
        var shipment = fleet.book(voyage);
        var reported = new CompletableFuture<IncidentId>();
        whileOpen(tx -> ask(tx, new DemandId(Id.next()), shipment), reported, () -> Incidents.report(voyage));
        await().until(() -> log.finished(reported.join()));
        assertThat(log.clearedAfter(reported.join())).isZero();
        // It was first, and the mark says so: nobody pretends that nothing had been asked for.
        assertThat(log.count(
                        "SELECT jsonb_array_length(body -> 'billedBefore') FROM event WHERE stream_id = ?"
                                + " AND name = 'shipment-affected'",
                        shipment))
                .isEqualTo(1);
    }

    @Test
    void a_settlement_waits_for_the_refusal_that_has_not_seen_it_and_decides_it_again() {
        var voyage = Fleet.voyage();
        var shipment = fleet.book(voyage);
        var incident = Incidents.report(voyage);
        await().until(() -> log.finished(incident));
        var demand = new DemandId(Id.next());
        var settled = new CompletableFuture<IncidentId>();
        whileOpen(tx -> ask(tx, demand, shipment), settled, () -> {
            transactions.run(Cause.of("test"), tx -> gate.close(tx, incident, List.of(shipment)));
            return incident;
        });
        assertThat(log.statusOf(demand)).contains("CLEARED");
    }

    /** The marking is held up at another ship, so that nobody has told the goods yet. */
    @Test
    void goods_that_are_said_to_have_moved_on_before_they_could_be_marked_are_marked_all_the_same() {
        var elsewhere = Fleet.voyage();
        var stuck = fleet.book(elsewhere);
        var voyage = Fleet.voyage();
        var shipment = fleet.book(voyage);
        var now = Fleet.now();
        fleet.depart(shipment, 1, now.minus(Duration.ofDays(2)));
        fleet.arrive(shipment, 1, now.minus(Duration.ofDays(1)));
        var demand = new DemandId(Id.next());
        var reported = new CompletableFuture<IncidentId>();
        var word = new ReportCondition(null, CargoCondition.SOUND, "survey", null, now);
        whileOpen(tx -> shipments.handle(tx, stuck, word), reported, () -> {
            Incidents.report(elsewhere);
            await().until(() -> log.count("SELECT count(*) FROM pg_locks WHERE NOT granted") > 0);
            var incident = Incidents.report(voyage, now.minus(Duration.ofHours(1)));
            fleet.depart(shipment, 2, now.minus(Duration.ofHours(2)));
            transactions.run(Cause.of("test"), tx -> ask(tx, demand, shipment));
            return incident;
        });
        assertThat(log.statusOf(demand)).contains("REFUSED");
        await().until(() -> log.finished(reported.join()));
        assertThat(log.marksOf(reported.join())).isEqualTo(1);
    }

    private void ask(Tx tx, DemandId demand, ShipmentId shipment) {
        gate.decide(tx, demand, "D-" + demand.value(), List.of(shipment));
    }

    private interface Other {
        IncidentId act();
    }

    /** Commits the first only when the other waits for it, or has come through without waiting. */
    private void whileOpen(Consumer<Tx> first, CompletableFuture<IncidentId> outcome, Other other) {
        var written = new CountDownLatch(1);
        var commit = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(2);
        var held = CompletableFuture.runAsync(
                () -> transactions.run(Cause.of("test"), tx -> {
                    first.accept(tx);
                    written.countDown();
                    wait(commit);
                }),
                threads);
        await().until(() -> written.getCount() == 0 || held.isDone());
        threads.execute(() -> {
            try {
                outcome.complete(other.act());
            } catch (Throwable e) {
                outcome.completeExceptionally(e);
            }
        });
        threads.shutdown();
        await().until(() -> outcome.isDone() || waiting() > 0);
        commit.countDown();
        held.join();
        outcome.join();
    }

    private long waiting() {
        return log.count("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted");
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

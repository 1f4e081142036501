package io.gendan.order.demand;

import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.contracts.shipment.ShipmentMessage.ShipmentAffected;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Heard;
import io.gendan.eventsourcing.Transactions;
import io.gendan.order.InTheHouse;
import io.gendan.order.Story;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A whole ship is hit: what came of its shipments one by one comes of them together. */
@QuarkusTest
@TestSecurity(
        user = "staff-010",
        roles = {"SALESPERSON", "GENERAL_MANAGER", "STAFF"})
class ManyHitTest extends InTheHouse {
    private static final Instant EARLY = Instant.parse("2026-03-02T08:00:00Z");

    @Inject
    WhenShipmentAffected affected;

    @Inject
    io.gendan.order.satisfaction.WhenShipmentAffected affectedAndToBeTold;

    @Inject
    Transactions transactions;

    private final UUID collision = UUID.randomUUID();
    private final UUID customer = UUID.randomUUID();

    private ShipmentAffected hit(UUID shipment, Instant since) {
        return new ShipmentAffected(
                shipment,
                "S-1",
                UUID.randomUUID(),
                "O-1",
                customer,
                collision,
                "I-1",
                "COLLISION",
                "D",
                "9074729",
                "2601E",
                "KRPUS",
                EARLY,
                1,
                "FOB",
                "Qingdao",
                "en",
                3,
                List.of(),
                since,
                EARLY,
                since);
    }

    @Test
    void each_demand_notes_each_hit_of_its_shipments_once_and_because_of_its_message() {
        var order = Story.confirmedOrder();
        var tea = UUID.randomUUID();
        var rice = UUID.randomUUID();
        var first = Story.demand(order, tea);
        var second = Story.demand(order, rice);
        var messages = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        for (int times = 0; times < 2; times++)
            transactions.run(
                    Cause.of("test"),
                    tx -> affected.reactAll(List.of(
                            new Heard<>(
                                    tx.because(new Cause("test", collision, messages.get(0), null)), hit(rice, EARLY)),
                            new Heard<>(
                                    tx.because(new Cause("test", collision, messages.get(1), null)), hit(tea, EARLY)),
                            new Heard<>(
                                    tx.because(new Cause("test", collision, messages.get(2), null)),
                                    hit(UUID.randomUUID(), EARLY)))));
        assertThat(notes(first)).containsExactly("demand-incident-noted " + messages.get(1));
        assertThat(notes(second)).containsExactly("demand-incident-noted " + messages.get(0));
        assertThat(count("order_incident WHERE incident_id = '" + collision + "'"))
                .isEqualTo(4);
    }

    private List<String> notes(String demand) {
        return transactions.in(
                Cause.of("test"),
                tx -> tx.query(
                        "SELECT name, causation FROM event WHERE stream_id = ? AND version > 1 ORDER BY version",
                        row -> row.getString("name") + " " + row.getObject("causation"),
                        UUID.fromString(demand)));
    }

    private long count(String what) {
        return transactions.in(
                Cause.of("test"),
                tx -> tx.first("SELECT count(*) FROM " + what, row -> row.getLong(1))
                        .orElseThrow());
    }

    @Test
    void a_customer_is_concerned_since_the_earliest_of_their_shipments() {
        transactions.run(
                Cause.of("test"),
                tx -> affectedAndToBeTold.reactAll(List.of(
                        new Heard<>(tx, hit(UUID.randomUUID(), EARLY.plusSeconds(60))),
                        new Heard<>(tx, hit(UUID.randomUUID(), EARLY)),
                        new Heard<>(tx, hit(UUID.randomUUID(), EARLY.plusSeconds(30))))));
        assertThat(count("customer_notice WHERE incident_id = '" + collision + "' AND concerned_since = '" + EARLY
                        + "' AND told_at IS NULL"))
                .isEqualTo(1);
    }
}

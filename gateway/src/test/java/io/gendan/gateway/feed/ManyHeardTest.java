package io.gendan.gateway.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Heard;
import io.gendan.eventsourcing.Incoming;
import io.gendan.eventsourcing.Transactions;
import io.gendan.gateway.GatewayTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What comes together goes into the feed together, and stands there as if it had come one by one. */
@QuarkusTest
class ManyHeardTest extends GatewayTest {
    private static final String TOLD = "io.gendan.complaint.CustomerTold.v1";
    private static final String SETTLED = "io.gendan.complaint.CaseSettled.v1";

    @Inject
    Ears ears;

    @Inject
    Transactions transactions;

    private static Incoming message(UUID subject, String type, long sequence, String body) {
        return new Incoming(
                "gendan.complaint",
                subject.toString(),
                UUID.randomUUID(),
                type,
                "/complaint-service",
                subject,
                sequence,
                Instant.parse("2026-03-02T08:00:00.123456Z"),
                UUID.randomUUID(),
                null,
                body);
    }

    @Test
    void hundreds_of_messages_stand_in_their_order_each_with_what_it_concerns() {
        var subject = UUID.randomUUID();
        var messages = new ArrayList<Incoming>();
        for (int n = 1; n <= 300; n++)
            messages.add(message(
                    subject,
                    n % 3 == 0 ? "io.gendan.shipment.NotKnownYet.v9" : n % 3 == 1 ? TOLD : SETTLED,
                    n,
                    n % 3 == 0 ? "{\"a\": \"\\\"{b,c}\\\"\"}" : Said.golden(n % 3 == 1 ? TOLD : SETTLED)));
        transactions.run(
                Cause.of("test"),
                tx -> ears.handleAll(messages.stream()
                        .map(message -> new Heard<>(tx, message))
                        .toList()));

        var rows = transactions.in(
                Cause.of("test"),
                tx -> tx.query(
                        "SELECT * FROM feed WHERE subject = ? ORDER BY position",
                        row -> List.of(
                                row.getLong("position"),
                                row.getObject("message_id", UUID.class),
                                row.getString("body"),
                                List.of((UUID[]) row.getArray("order_ids").getArray())),
                        subject));
        var first = (long) rows.getFirst().getFirst();
        assertThat(rows)
                .extracting(List::getFirst)
                .isEqualTo(LongStream.range(first, first + 300)
                        .mapToObj(position -> (Object) position)
                        .toList());
        assertThat(rows)
                .extracting(row -> row.get(1))
                .isEqualTo(
                        messages.stream().map(message -> (Object) message.id()).toList());
        assertThat(rows)
                .extracting(row -> row.get(2))
                .isEqualTo(messages.stream()
                        .map(message -> (Object) message.body())
                        .toList());
        assertThat((List<?>) rows.get(0).get(3))
                .as("of a message that names orders")
                .isNotEmpty();
        assertThat((List<?>) rows.get(2).get(3)).as("of a message nobody knows").isEmpty();
    }

    @Test
    void positions_go_on_behind_a_lot_without_a_gap() {
        var subject = UUID.randomUUID();
        for (int times = 0; times < 2; times++)
            transactions.run(
                    Cause.of("test"),
                    tx -> ears.handleAll(List.of(
                            new Heard<>(tx, message(subject, TOLD, 1, Said.golden(TOLD))),
                            new Heard<>(tx, message(subject, TOLD, 2, Said.golden(TOLD))))));
        var last = transactions.in(
                Cause.of("test"),
                tx -> tx.first(
                        "SELECT (SELECT last FROM feed_position) - (SELECT count(*) FROM feed) AS gaps",
                        row -> row.getLong("gaps")));
        assertThat(last).contains(0L);
    }
}

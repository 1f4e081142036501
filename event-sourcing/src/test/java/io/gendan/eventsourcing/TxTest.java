package io.gendan.eventsourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gendan.eventsourcing.Parcel.Pack;
import io.gendan.eventsourcing.Parcel.ParcelId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TxTest {
    static Ground ground;
    static Replica service;

    @BeforeAll
    static void start() {
        ground = Ground.fresh("tx");
        service = new Replica(ground);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static <T> T in(java.util.function.Function<Tx, T> work) {
        return service.transactions.in(Cause.of("test"), work);
    }

    @Test
    void a_null_is_nothing_found() {
        assertThat(TxTest.<Optional<String>>in(
                        tx -> tx.first("SELECT max(label) FROM parcel WHERE false", row -> row.getString(1))))
                .isEmpty();
    }

    @Test
    void lists_of_ids_match_also_when_they_are_empty() {
        var id = ParcelId.fresh();
        service.handle(id, new Pack("p"));
        var sql = "SELECT id FROM parcel WHERE id = ANY (?)";
        assertThat(TxTest.<List<UUID>>in(tx -> tx.query(sql, row -> row.getObject(1, UUID.class), List.of(id))))
                .containsExactly(id.value());
        assertThat(TxTest.<List<UUID>>in(tx -> tx.query(sql, row -> row.getObject(1, UUID.class), List.of())))
                .isEmpty();
    }

    @Test
    void what_is_read_together_was_true_together() {
        var id = ParcelId.fresh();
        var count = "SELECT count(*) FROM parcel";
        var counts = service.transactions.reading(Cause.of("test"), tx -> {
            var before = tx.first(count, row -> row.getLong(1)).orElseThrow();
            service.handle(id, new Pack("in between"));
            return List.of(before, tx.first(count, row -> row.getLong(1)).orElseThrow());
        });
        assertThat(counts.getFirst()).isEqualTo(counts.getLast());
        assertThat(TxTest.<Long>in(tx -> tx.first(count, row -> row.getLong(1)).orElseThrow()))
                .isEqualTo(counts.getFirst() + 1);
    }

    @Test
    void who_only_reads_cannot_write() {
        assertThatThrownBy(() -> service.transactions.reading(
                        Cause.of("test"), tx -> tx.update("DELETE FROM parcel WHERE false")))
                .hasMessageContaining("read-only");
    }

    @Test
    void a_number_taken_at_the_same_moment_is_tried_again_in_a_new_transaction() {
        var tries = new AtomicInteger();
        var message = Id.next();
        var done = service.transactions.again(5, Cause.of("test"), tx -> {
            if (tries.incrementAndGet() == 1) {
                service.transactions.run(
                        Cause.of("other"), other -> other.update("INSERT INTO inbox VALUES ('tx', ?)", message));
                tx.update("INSERT INTO inbox VALUES ('tx', ?)", message);
            }
            return "tries: " + tries;
        });
        assertThat(done).isEqualTo("tries: 2");
    }

    @Test
    void what_is_to_be_nudged_is_nudged_after_a_commit_only() {
        var nudges = new AtomicInteger();
        in(tx -> {
            tx.afterCommit(nudges::incrementAndGet);
            assertThat(nudges).hasValue(0);
            return Instant.EPOCH;
        });
        assertThat(nudges).hasValue(1);
        assertThatThrownBy(() -> in(tx -> {
                    tx.afterCommit(nudges::incrementAndGet);
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(nudges).hasValue(1);
    }
}

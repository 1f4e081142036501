package io.gendan.eventsourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gendan.eventsourcing.Parcel.Move;
import io.gendan.eventsourcing.Parcel.Pack;
import io.gendan.eventsourcing.Parcel.ParcelId;
import io.gendan.eventsourcing.Parcel.Weigh;
import io.gendan.local.TestPlatform;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** The log is the truth: what is made from it can be made again. */
class RebuildTest {
    private static final String ROWS = "SELECT p::text FROM parcel p ORDER BY id";

    @Test
    void a_rebuilt_read_model_equals_the_old_one_row_for_row_while_others_read_and_write() throws InterruptedException {
        var ground = Ground.fresh("rebuild");
        try (var service = new Replica(ground)) {
            var ids = new ArrayList<ParcelId>();
            for (int i = 0; i < 100; i++) {
                ids.add(ParcelId.fresh());
                service.handle(ids.getLast(), new Pack("p" + i));
                service.handle(ids.getLast(), new Move("a" + i, "b" + i));
                service.handle(ids.getLast(), new Weigh(i));
            }
            var stop = new AtomicBoolean();
            var seenEmpty = new AtomicReference<>(0L);
            var reader = Thread.ofPlatform().start(() -> {
                while (!stop.get()) if (ground.count("parcel") < 100) seenEmpty.set(ground.count("parcel"));
            });
            var writer = Thread.ofPlatform().start(() -> {
                for (int i = 0; !stop.get(); i++) service.handle(ids.get(i % 100), new Move("w" + i));
            });
            for (int i = 0; i < 3; i++)
                assertThat(service.replay().rebuild(Cause.of("test"), "whereabouts"))
                        .isGreaterThanOrEqualTo(400);
            stop.set(true);
            reader.join();
            writer.join();
            assertThat(seenEmpty.get()).as("a reader saw fewer rows").isZero();

            var written = ground.superuser(ROWS);
            ground.superuser("UPDATE parcel SET label = 'wrong', moves = -1");
            service.replay().rebuild(Cause.of("test"), "whereabouts");
            assertThat(ground.superuser(ROWS)).isEqualTo(written).hasSize(100);
        }
    }

    /** PostgreSQL remembers which table a statement that is often used goes to. */
    @Test
    void a_connection_that_has_written_the_rows_often_writes_the_new_ones() {
        var ground = Ground.fresh("rebuild_often");
        try (var service = new Replica(ground)) {
            for (int lot = 1; lot < 4; lot++) {
                for (int i = 0; i < 20; i++) service.handle(ParcelId.fresh(), new Pack("p" + i));
                var written = ground.superuser(ROWS);
                assertThat(service.replay().rebuild(Cause.of("test"), "whereabouts"))
                        .isEqualTo(20 * lot);
                assertThat(ground.superuser(ROWS)).isEqualTo(written).hasSize(20 * lot);
            }
        }
    }

    /** Who has temporary tables is the rebuild: it is held up in its midst. */
    private static final String HELD_UP = """
            CREATE FUNCTION held_up() RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN
                IF pg_my_temp_schema() <> 0 THEN
                    PERFORM pg_advisory_lock_shared(99);
                    PERFORM pg_advisory_unlock_shared(99);
                END IF;
                RETURN true;
            END $$;
            ALTER TABLE parcel ADD CHECK (held_up())""";

    @Test
    void however_long_it_takes_commands_do_not_wait_for_it_and_what_they_say_is_not_lost() throws Exception {
        var ground = Ground.fresh("rebuild_long");
        try (var service = new Replica(ground);
                var holding = TestPlatform.postgres().superuser("rebuild_long");
                var hold = holding.createStatement()) {
            var ids = List.of(ParcelId.fresh(), ParcelId.fresh());
            service.handle(ids.getFirst(), new Pack("old"));
            ground.owner(HELD_UP);
            hold.execute("SELECT pg_advisory_lock(99)");
            var rebuild = Thread.ofPlatform().start(() -> service.replay().rebuild(Cause.of("test"), "whereabouts"));
            await().until(() -> ground.superuser(
                            "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'advisory' AND datname = 'rebuild_long'")
                    .equals(List.of("1")));
            service.handle(ids.getFirst(), new Move("meanwhile"));
            service.handle(ids.getLast(), new Pack("new"));
            assertThat(rebuild.isAlive()).isTrue();
            hold.execute("SELECT pg_advisory_unlock(99)");
            rebuild.join();
            var rows = ground.superuser(ROWS);
            assertThat(rows).hasSize(2);
            ground.superuser("DELETE FROM parcel");
            service.replay().rebuild(Cause.of("test"), "whereabouts");
            assertThat(ground.superuser(ROWS)).isEqualTo(rows);
        }
    }

    /** Who has temporary tables is the rebuild: it is held up where the old rows are gone and the new ones come. */
    private static final String HELD_UP_AT_THE_EXCHANGE = """
            CREATE FUNCTION held_up() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                IF pg_my_temp_schema() <> 0 THEN
                    PERFORM pg_advisory_lock_shared(99);
                    PERFORM pg_advisory_unlock_shared(99);
                END IF;
                RETURN NEW;
            END $$;
            CREATE TRIGGER held_up BEFORE INSERT ON parcel FOR EACH ROW EXECUTE FUNCTION held_up()""";

    /** As reactions do that look for the rows a message is about, and lock them. */
    @Test
    void who_comes_to_lock_a_row_while_the_rows_are_exchanged_finds_the_new_one() throws Exception {
        var ground = Ground.fresh("rebuild_lock");
        try (var service = new Replica(ground);
                var holding = TestPlatform.postgres().superuser("rebuild_lock");
                var hold = holding.createStatement()) {
            var id = ParcelId.fresh();
            service.handle(id, new Pack("p"));
            ground.owner(HELD_UP_AT_THE_EXCHANGE);
            hold.execute("SELECT pg_advisory_lock(99)");
            var rebuild = Thread.ofPlatform().start(() -> service.replay().rebuild(Cause.of("test"), "whereabouts"));
            await().until(() -> waiting(ground, "'advisory'") == 1);
            var found = new CompletableFuture<Integer>();
            Thread.ofPlatform()
                    .start(() -> found.complete(service.transactions
                            .in(
                                    Cause.of("test"),
                                    tx -> tx.query("SELECT id FROM parcel WHERE id = ? FOR UPDATE", row -> true, id))
                            .size()));
            await().until(() -> waiting(ground, "'advisory', 'relation', 'transactionid', 'tuple'") == 2);
            hold.execute("SELECT pg_advisory_unlock(99)");
            rebuild.join();
            assertThat(found.get()).isEqualTo(1);
        }
    }

    private static long waiting(Ground ground, String forWhat) {
        return Long.parseLong(ground.superuser("SELECT count(*) FROM pg_stat_activity WHERE datname = '" + ground.name()
                        + "' AND wait_event IN (" + forWhat + ")")
                .getFirst());
    }

    @Test
    void an_unknown_read_model_is_not_rebuilt() {
        var ground = Ground.fresh("rebuild_unknown");
        try (var service = new Replica(ground)) {
            assertThat(service.replay().rebuild(Cause.of("test"), "nothing")).isEqualTo(-1);
            assertThat(service.replay().readModels()).containsExactly("whereabouts");
        }
    }
}

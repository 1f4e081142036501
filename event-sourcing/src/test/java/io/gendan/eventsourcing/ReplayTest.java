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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The log is the truth: what is made from it can be made again. */
class ReplayTest {
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

    @Test
    void an_unknown_read_model_is_not_rebuilt() {
        var ground = Ground.fresh("rebuild_unknown");
        try (var service = new Replica(ground)) {
            assertThat(service.replay().rebuild(Cause.of("test"), "nothing")).isEqualTo(-1);
            assertThat(service.replay().readModels()).containsExactly("whereabouts");
        }
    }

    @Test
    void while_it_is_said_again_commands_go_on_and_each_key_is_heard_in_its_order() throws InterruptedException {
        var ground = Ground.fresh("republish_live");
        try (var service = new Replica(ground)) {
            service.relay();
            service.listen(Replica::effect);
            var ids = List.of(ParcelId.fresh(), ParcelId.fresh(), ParcelId.fresh());
            for (var id : ids) service.handle(id, new Pack("p"));
            var enough = new AtomicBoolean();
            var writer = Thread.ofPlatform().start(() -> {
                while (!enough.get()) for (var id : ids) service.handle(id, new Move("m"));
            });
            for (int i = 0; i < 5; i++) service.replay().republish(Cause.of("test"), 1);
            enough.set(true);
            writer.join();
            for (var id : ids) {
                int facts = Integer.parseInt(
                        ground.superuser("SELECT max(version) FROM event WHERE stream_id = '" + id.value() + "'")
                                .getFirst());
                await().until(() -> ground.effectsOf(id).size() >= facts);
                assertThat(ground.effectsOf(id))
                        .isEqualTo(IntStream.rangeClosed(1, facts)
                                .mapToObj(String::valueOf)
                                .toList());
            }
        }
    }

    @Test
    void what_waited_for_a_broker_that_is_away_does_not_go_out_before_what_is_said_again() {
        var ground = Ground.fresh("republish_away");
        try (var service = new Replica(ground)) {
            service.relay();
            var id = ParcelId.fresh();
            service.handle(id, new Pack("p"));
            for (int i = 0; i < 4; i++) service.handle(id, new Move("before"));
            ground.read(5);
            await().until(() -> ground.count("outbox") == 0);
            TestPlatform.kafka().kill();
            service.handle(id, new Move("meanwhile"));
            for (int i = 0; i < 50; i++)
                service.handle(ParcelId.fresh(), new Pack("so that the relay has taken it up"));
            service.replay().republish(Cause.of("test"), 1);
            TestPlatform.kafka().start();
            TestPlatform.kafka().awaitReady();
            var sequences = ground.read(5 + 6 + 50).stream()
                    .filter(record -> record.key().equals(id.value().toString()))
                    .map(record -> Wire.header(record, "ce_sequence"))
                    .toList();
            assertThat(sequences).containsExactly("1", "2", "3", "4", "5", "1", "2", "3", "4", "5", "6");
        }
    }

    @Test
    void lost_topics_are_filled_again_and_nobody_acts_twice() {
        var ground = Ground.fresh("republish");
        try (var service = new Replica(ground)) {
            service.relay();
            service.listen(Replica::effect);
            var id = ParcelId.fresh();
            service.handle(id, new Pack("p"));
            for (int i = 0; i < 20; i++) service.handle(id, new Move("m" + i));
            await().until(() -> ground.effectsOf(id).size() == 21);
            service.stopListening();
            ground.deleteTopic();
            await().ignoreExceptions().until(() -> {
                ground.createTopic();
                return true;
            });
            assertThat(service.replay().republish(Cause.of("test"), 1)).isEqualTo(21);
            service.handle(id, new Move("after it"));

            var sequences = ground.read(22).stream()
                    .map(record -> Integer.valueOf(Wire.header(record, "ce_sequence")))
                    .toList();
            assertThat(sequences).hasSize(22).isSorted().doesNotHaveDuplicates();
            service.listen(Replica::effect);
            await().until(() -> ground.effectsOf(id).size() == 22);
            assertThat(ground.superuser("SELECT count(DISTINCT message_id) FROM effect"))
                    .containsExactly("22");
        }
    }
}

package io.gendan.eventsourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gendan.eventsourcing.Parcel.Move;
import io.gendan.eventsourcing.Parcel.Pack;
import io.gendan.eventsourcing.Parcel.ParcelId;
import io.gendan.eventsourcing.Parcel.Weigh;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** What is decided reaches the broker: all of it, in order per stream, and recognisable when it comes twice. */
class OutboxRelayTest {

    @Test
    void messages_of_a_stream_arrive_in_its_order_as_cloud_events() {
        var ground = Ground.fresh("relay_order");
        try (var service = new Replica(ground)) {
            service.relay();
            var ids = List.of(ParcelId.fresh(), ParcelId.fresh(), ParcelId.fresh());
            for (var id : ids) service.handle(id, new Pack("p"));
            for (int i = 0; i < 20; i++)
                for (var id : ids) {
                    service.handle(id, new Move("a" + i, "b" + i));
                    service.handle(id, new Weigh(i));
                }
            var records = ground.read(3 * 41);
            for (var id : ids)
                assertThat(sequences(records, id)).hasSize(41).isSorted().doesNotHaveDuplicates();
            var first = records.getFirst();
            assertThat(Wire.header(first, "ce_specversion")).isEqualTo("1.0");
            assertThat(Wire.header(first, "ce_type")).isEqualTo("test.parcel.packed.v1");
            assertThat(Wire.header(first, "ce_subject")).isEqualTo(first.key());
            assertThat(Wire.header(first, "content-type")).isEqualTo("application/json");
            assertThat(first.value()).isEqualTo("{\"label\":\"p\"}");
        }
    }

    @Test
    void a_transaction_that_commits_late_is_not_skipped() throws InterruptedException {
        var ground = Ground.fresh("relay_late");
        try (var service = new Replica(ground)) {
            service.relay();
            var late = ParcelId.fresh();
            var written = new CountDownLatch(1);
            var othersWereSent = new CountDownLatch(1);
            var slow = Thread.ofPlatform()
                    .start(() -> service.transactions.run(Cause.of("test"), tx -> {
                        service.parcels.handle(tx, late, new Pack("late"));
                        written.countDown();
                        waitFor(othersWereSent);
                    }));
            written.await();
            for (int i = 0; i < 3; i++) service.handle(ParcelId.fresh(), new Pack("on time"));
            assertThat(ground.read(3)).noneMatch(record -> record.value().contains("late"));
            await().until(() -> ground.count("outbox") == 0);
            othersWereSent.countDown();
            slow.join();
            assertThat(ground.read(4)).anyMatch(record -> record.value().contains("late"));
            assertThat(ground.superuser("SELECT body ->> 'label' FROM event ORDER BY position LIMIT 1"))
                    .containsExactly("late");
        }
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The database kills the relay's own connection at the moment it wants to forget what the broker has taken. */
    @Test
    void a_relay_killed_between_send_and_forget_sends_again_under_the_same_id() {
        var ground = Ground.fresh("relay_killed");
        ground.superuser("""
                CREATE SEQUENCE kills;
                CREATE FUNCTION kill_once() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS
                $$BEGIN IF nextval('kills') = 1 THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF; RETURN NULL; END$$;
                CREATE TRIGGER killer BEFORE DELETE ON outbox FOR EACH STATEMENT EXECUTE FUNCTION kill_once();
                """);
        try (var service = new Replica(ground)) {
            var id = ParcelId.fresh();
            service.handle(id, new Pack("twice"));
            service.handle(id, new Move("a", "b"));
            service.relay();
            var records = ground.read(6);
            await().until(() -> ground.count("outbox") == 0);
            var ids =
                    records.stream().map(record -> Wire.header(record, "ce_id")).toList();
            assertThat(ids).hasSize(6);
            assertThat(ids.subList(3, 6)).isEqualTo(ids.subList(0, 3));
            assertThat(new HashSet<>(ids))
                    .isEqualTo(new HashSet<>(ground.superuser("SELECT event_id::text FROM event")));
        }
    }

    @Test
    void one_replica_relays_at_a_time_and_the_next_takes_over_when_it_dies() {
        var ground = Ground.fresh("relay_two");
        try (var one = new Replica(ground, "/one");
                var two = new Replica(ground, "/two")) {
            var relayOfOne = one.relay();
            await().until(() -> ground.relaysAtWork().size() == 1);
            two.relay();
            var id = ParcelId.fresh();
            two.handle(id, new Pack("p"));
            for (int i = 0; i < 50; i++) two.handle(id, new Move("before " + i));
            ground.read(51);
            assertThat(ground.relaysAtWork()).hasSize(1);

            ground.superuser(
                    "SELECT pg_terminate_backend(" + ground.relaysAtWork().getFirst() + ")");
            relayOfOne.interrupt();
            for (int i = 0; i < 50; i++) one.handle(id, new Move("after " + i));
            var records = ground.read(101);
            var speakers = new ArrayList<String>();
            for (var record : records) {
                var source = Wire.header(record, "ce_source");
                if (speakers.isEmpty() || !speakers.getLast().equals(source)) speakers.add(source);
            }
            assertThat(speakers).containsExactly("/one", "/two");
            assertThat(ground.relaysAtWork()).hasSize(1);
            assertThat(sequences(records, id)).isSorted();
        }
    }

    @Test
    void a_message_too_large_for_kafka_holds_up_its_own_key_alone() {
        var ground = Ground.fresh("relay_too_large");
        try (var service = new Replica(ground)) {
            var large = ParcelId.fresh();
            var other = ParcelId.fresh();
            service.handle(large, new Pack("small"));
            service.handle(large, new Move("x".repeat(1_100_000)));
            service.handle(large, new Move("behind it"));
            service.handle(other, new Pack("other"));
            service.relay();
            assertThat(ground.read(2)).extracting(ConsumerRecord::value).anyMatch(body -> body.contains("other"));
            service.handle(other, new Move("a"));
            service.handle(large, new Move("far behind it"));
            service.handle(other, new Move("b"));
            var records = ground.read(4);
            assertThat(sequences(records, other)).containsExactly(1L, 2L, 3L);
            assertThat(sequences(records, large)).containsExactly(1L);
            await().until(() -> ground.count("outbox") == 3);
            var waiting = service.transactions.in(Cause.of("test"), service.outbox::waiting);
            assertThat(waiting).singleElement().satisfies(key -> {
                assertThat(key.key()).isEqualTo(large.value());
                assertThat(key.messages()).isEqualTo(3);
                assertThat(key.largestBytes()).isGreaterThan(1_100_000);
            });
        }
    }

    private static List<Long> sequences(List<ConsumerRecord<String, String>> records, ParcelId id) {
        return records.stream()
                .filter(record -> record.key().equals(id.value().toString()))
                .map(record -> Long.valueOf(Wire.header(record, "ce_sequence")))
                .toList();
    }
}

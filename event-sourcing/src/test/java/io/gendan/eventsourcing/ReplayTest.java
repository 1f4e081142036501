package io.gendan.eventsourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gendan.eventsourcing.Parcel.Move;
import io.gendan.eventsourcing.Parcel.Pack;
import io.gendan.eventsourcing.Parcel.ParcelId;
import io.gendan.local.TestPlatform;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The log is the truth: what was said can be said again. */
class ReplayTest {
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

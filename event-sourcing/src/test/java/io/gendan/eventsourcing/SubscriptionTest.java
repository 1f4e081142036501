package io.gendan.eventsourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gendan.eventsourcing.Parcel.Move;
import io.gendan.eventsourcing.Parcel.Pack;
import io.gendan.eventsourcing.Parcel.ParcelId;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** At least once on the wire, once in effect. */
class SubscriptionTest {

    @Test
    void a_message_that_comes_twice_has_its_effect_once() {
        var ground = Ground.fresh("ears_twice");
        try (var service = new Replica(ground)) {
            var id = ParcelId.fresh();
            service.handle(id, new Pack("p"));
            service.handle(id, new Move("a", "b"));
            service.relay();
            ground.read(3);
            service.replay().republish(Cause.of("test"), 1);
            ground.read(6);
            service.listen(Replica::effect);
            var last = ParcelId.fresh();
            service.handle(last, new Pack("the end"));
            await().until(() -> ground.effectsOf(last).size() == 1);
            await().until(() -> ground.effectsOf(id).size() == 3);
            assertThat(ground.effectsOf(id)).containsExactly("1", "2", "3");
            assertThat(ground.count("effect")).isEqualTo(4);
        }
    }

    /** The offsets are put back to where they were before the effect: all that such a crash leaves. */
    @Test
    void a_crash_between_effect_and_offset_repeats_the_message_and_not_the_effect() {
        var ground = Ground.fresh("ears_crash");
        try (var service = new Replica(ground)) {
            var id = ParcelId.fresh();
            service.handle(id, new Pack("p"));
            service.handle(id, new Move("a"));
            service.relay();
            service.listen(Replica::effect);
            await().until(() -> ground.committedOffsets() == 2);
            service.stopListening();
            ground.forgetOffsets();
            assertThat(ground.committedOffsets()).isZero();

            service.listen(Replica::effect);
            await().until(() -> ground.committedOffsets() == 2);
            assertThat(ground.effectsOf(id)).containsExactly("1", "2");
        }
    }

    @Test
    void a_consumer_that_lost_a_race_tries_again_and_parks_nothing() {
        var ground = Ground.fresh("ears_race");
        try (var service = new Replica(ground)) {
            var id = ParcelId.fresh();
            service.handle(id, new Pack("p"));
            service.relay();
            var first = new AtomicBoolean(true);
            service.listen((tx, message) -> {
                Replica.effect(tx, message);
                if (first.getAndSet(false)) throw new StaleVersion("somebody was faster");
            });
            await().until(() -> ground.effectsOf(id).size() == 1);
            assertThat(ground.count("parked")).isZero();
        }
    }
}

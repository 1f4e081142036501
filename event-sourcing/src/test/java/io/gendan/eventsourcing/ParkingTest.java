package io.gendan.eventsourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gendan.eventsourcing.Parcel.Move;
import io.gendan.eventsourcing.Parcel.Pack;
import io.gendan.eventsourcing.Parcel.ParcelId;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** One bad message stops its own key and nothing else, and a person finds the way out. */
class ParkingTest {
    Ground ground;
    Replica service;
    ParcelId id = ParcelId.fresh();
    volatile String poison = "poison";

    @BeforeEach
    void start(TestInfo test) {
        ground =
                Ground.fresh("park_" + Integer.toHexString(test.getDisplayName().hashCode()), 1);
        service = new Replica(ground);
        service.relay();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private void react(Tx tx, Incoming message) {
        Replica.effect(tx, message);
        if (message.body().contains(poison)) throw new IllegalStateException("cannot stomach " + message.body());
    }

    /** Version 2 is bad, 3 and 4 wait behind it, another key goes on. */
    private Parking poisoned() {
        var ears = service.listen(this::react);
        var other = ParcelId.fresh();
        service.handle(id, new Pack("p"));
        service.handle(id, new Move("poison"));
        service.handle(id, new Move("c", "d"));
        await().until(() -> ground.count("parked") == 3);
        service.handle(other, new Pack("p"));
        await().until(() -> ground.effectsOf(other).size() == 1);
        assertThat(ground.effectsOf(id)).containsExactly("1");
        return ears.parking();
    }

    @Test
    void a_mended_message_is_tried_again_and_the_key_goes_on_in_order() {
        var parking = poisoned();
        assertThat(parking.list().getFirst().reason()).contains("cannot stomach");
        poison = "nothing";
        parking.retry(ground.topic(), id.value().toString());
        assertThat(ground.effectsOf(id)).containsExactly("1", "2", "3", "4");
        assertThat(parking.list()).isEmpty();
        service.handle(id, new Move("e"));
        await().until(() -> ground.effectsOf(id).size() == 5);
    }

    @Test
    void a_skipped_message_is_never_acted_on_and_its_reason_is_kept() {
        var parking = poisoned();
        assertThat(parking.skip(parking.list().getFirst().id(), "the carrier's test", "staff-1"))
                .isTrue();
        parking.retry(ground.topic(), id.value().toString());
        assertThat(ground.effectsOf(id)).containsExactly("1", "3", "4");
        assertThat(ground.superuser("SELECT reason || ' ' || skipped_by FROM skipped"))
                .containsExactly("the carrier's test staff-1");
        poison = "nothing";
        service.replay().republish(Cause.of("test"), 1);
        var last = ParcelId.fresh();
        service.handle(last, new Pack("after all that came again"));
        await().until(() -> ground.committedOffsets() == 11);
        assertThat(ground.effectsOf(id)).as("also when it comes again").containsExactly("1", "3", "4");
        assertThat(parking.list()).isEmpty();
    }

    @Test
    void what_comes_again_is_parked_once() {
        var parking = poisoned();
        service.replay().republish(Cause.of("test"), 1);
        await().until(() -> ground.committedOffsets() == 10);
        assertThat(parking.list()).hasSize(3);
        assertThat(ground.effectsOf(id)).containsExactly("1");
    }

    /** The next message has seen its key parked, and before it is parked too the retry has emptied the key. */
    @Test
    void a_message_that_comes_while_its_key_is_retried_does_not_stay_behind() throws InterruptedException {
        poisoned();
        poison = "nothing";
        service.stopListening();
        service.handle(id, new Move("in between"));
        service.handle(ParcelId.fresh(), new Pack("slow"));
        ground.read(7);
        var atWork = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var parking = service.listen((tx, message) -> {
                    Replica.effect(tx, message);
                    if (!message.body().contains("slow")) return;
                    atWork.countDown();
                    await().until(() -> goOn.getCount() == 0);
                })
                .parking();
        atWork.await();
        var retry = Thread.ofPlatform()
                .start(() -> parking.retry(ground.topic(), id.value().toString()));
        await().until(() -> !retry.isAlive() || ground.waitingForALock());
        goOn.countDown();
        retry.join();
        await().until(() -> ground.committedOffsets() == 7);
        assertThat(parking.list()).isEmpty();
        assertThat(ground.effectsOf(id)).containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void a_message_that_is_no_cloud_event_and_holds_what_no_text_may_hold_is_parked_too() {
        var ears = service.listen(this::react);
        ground.send("k", "not even \u0000 JSON");
        ground.send(null, "without a key");
        await().until(() -> ears.parking().list().size() == 2);
        service.handle(id, new Pack("p"));
        await().until(() -> ground.effectsOf(id).size() == 1);
        var first = ears.parking().list().getFirst();
        var retried = ears.parking().retry(ground.topic(), first.key());
        assertThat(retried.stuckAt()).isEqualTo(first.id());
        assertThat(retried.reason()).contains("a CloudEvents header is missing");
        assertThat(ears.parking().list()).hasSize(2);
        assertThat(ears.parking().skip(first.id(), "noise", "staff-1")).isTrue();
    }
}

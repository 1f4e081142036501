package io.gendan.eventsourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gendan.eventsourcing.Parcel.Move;
import io.gendan.eventsourcing.Parcel.Pack;
import io.gendan.eventsourcing.Parcel.ParcelId;
import io.gendan.local.TestPlatform;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** kill -9, in the middle of the work: nothing is lost, nothing happens twice, and the order of each stream stands. */
class OutagesTest {
    private static final Duration BACK = Duration.ofSeconds(60);

    @Test
    void commands_go_on_without_the_broker_and_all_arrives_in_order_when_it_is_back() {
        var ground = Ground.fresh("outage_broker");
        try (var service = new Replica(ground)) {
            service.relay();
            service.listen(Replica::effect);
            var ids = Stream.generate(ParcelId::fresh).limit(3).toList();
            for (var id : ids) service.handle(id, new Pack("p"));
            await().atMost(BACK).until(() -> ground.count("effect") > 0);
            move(service, ids, 20);
            TestPlatform.kafka().kill();
            move(service, ids, 20);
            TestPlatform.kafka().start();
            TestPlatform.kafka().awaitReady();
            move(service, ids, 20);
            for (var id : ids) {
                await().atMost(BACK).until(() -> ground.effectsOf(id).size() >= 61);
                assertThat(ground.effectsOf(id)).isEqualTo(oneTo(61));
            }
            assertThat(ground.count("parked")).isZero();
        }
    }

    private static void move(Replica service, List<ParcelId> ids, int times) {
        for (int i = 0; i < times; i++) for (var id : ids) service.handle(id, new Move("m" + i));
    }

    @Test
    void postgres_killed_while_messages_come_in_and_go_out_costs_nothing_but_time() throws InterruptedException {
        var ground = Ground.fresh("outage_postgres");
        try (var service = new Replica(ground)) {
            service.relay();
            service.listen(Replica::effect);
            var id = ParcelId.fresh();
            service.handle(id, new Pack("p"));
            var enough = new AtomicBoolean();
            var accepted = new AtomicInteger();
            var writer = Thread.ofPlatform().start(() -> {
                while (!enough.get()) {
                    try {
                        service.handle(id, new Move("m"));
                        accepted.incrementAndGet();
                    } catch (DatabaseFault away) {
                        assertThat(away.passing()).as(away.getMessage()).isTrue();
                    }
                }
            });
            await().atMost(BACK).until(() -> ground.count("effect") > 50);
            TestPlatform.postgres().kill();
            TestPlatform.postgres().start();
            TestPlatform.postgres().awaitReady();
            int before = accepted.get();
            await().atMost(BACK).until(() -> accepted.get() > before + 50);
            enough.set(true);
            writer.join();
            int facts = (int) ground.count("event");
            assertThat(facts).as("what was accepted is there").isGreaterThanOrEqualTo(1 + accepted.get());
            await().atMost(BACK).until(() -> ground.effectsOf(id).size() >= facts);
            assertThat(ground.effectsOf(id)).isEqualTo(oneTo(facts));
            assertThat(ground.count("parked")).isZero();
        }
    }

    @Test
    void a_replica_whose_relay_lost_its_connection_takes_up_the_work_again() {
        var ground = Ground.fresh("relay_again");
        try (var service = new Replica(ground)) {
            service.relay();
            for (int i = 1; i <= 5; i++) {
                service.handle(ParcelId.fresh(), new Pack("p"));
                ground.read(i);
                await().until(() -> ground.relaysAtWork().size() == 1);
                ground.superuser(
                        "SELECT pg_terminate_backend(" + ground.relaysAtWork().getFirst() + ")");
            }
            service.handle(ParcelId.fresh(), new Pack("p"));
            ground.read(6);
        }
    }

    private static List<String> oneTo(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(String::valueOf).toList();
    }
}

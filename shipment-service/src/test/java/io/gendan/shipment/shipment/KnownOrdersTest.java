package io.gendan.shipment.shipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gendan.eventsourcing.Id;
import io.gendan.shipment.InTheHouse;
import io.gendan.shipment.identifier.OrderId;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KnownOrdersTest extends InTheHouse {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @Inject
    KnownOrders orders;

    @Test
    void four_at_once_may_wait_for_an_order_and_who_is_interrupted_waits_no_longer() throws InterruptedException {
        List<Thread> four = Stream.generate(() -> Thread.ofPlatform().start(this::awaitNothing))
                .limit(4)
                .toList();
        try {
            await().until(() -> four.stream().allMatch(one -> one.getState() == Thread.State.TIMED_WAITING));
            var fifth = Thread.ofPlatform().start(this::awaitNothing);
            assertThat(fifth.join(Duration.ofSeconds(10))).isTrue();
            assertThat(four).allMatch(Thread::isAlive);
        } finally {
            four.forEach(Thread::interrupt);
        }
        for (var one : four) assertThat(one.join(Duration.ofSeconds(10))).isTrue();
    }

    private void awaitNothing() {
        orders.await(new OrderId(Id.next()), A_MINUTE);
    }
}

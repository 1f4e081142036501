package io.gendan.eventsourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

/** A loop that nobody watches ends unnoticed: ours go on, and are seen. */
class WorkersTest {
    private final Workers workers = new Workers();
    private final AtWork liveness = new AtWork(workers);

    @Test
    void a_loop_that_breaks_off_with_an_error_starts_again() throws InterruptedException {
        var starts = new AtomicInteger();
        var asked = new CountDownLatch(1);
        var thread = workers.start("clumsy", () -> {
            if (starts.incrementAndGet() < 3) throw new StackOverflowError("on purpose");
            waitFor(asked);
        });
        await().until(() -> starts.get() == 3);
        assertThat(liveness.call().getStatus()).isEqualTo(Status.UP);
        asked.countDown();
        thread.join();
    }

    @Test
    void a_loop_that_is_gone_is_named_by_liveness() throws InterruptedException {
        workers.start("gone", () -> {}).join();
        var answer = liveness.call();
        assertThat(answer.getStatus()).isEqualTo(Status.DOWN);
        assertThat(answer.getData().orElseThrow()).containsEntry("gone", false);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

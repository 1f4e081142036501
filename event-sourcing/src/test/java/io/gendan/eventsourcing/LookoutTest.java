package io.gendan.eventsourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gendan.eventsourcing.Parcel.ParcelId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LookoutTest {
    static Ground ground;
    static Replica service;

    @BeforeAll
    static void start() {
        ground = Ground.fresh("lookout");
        service = new Replica(ground);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** Counts its looks; what each leads to is said by the test. */
    private static final class Watch extends Lookout {
        private final AtomicInteger looks = new AtomicInteger();
        private final Predicate<Integer> more;

        Watch(Duration every, Predicate<Integer> more) {
            super("watch", "test", every, new Workers(), service.transactions);
            this.more = more;
        }

        @Override
        protected boolean look() {
            return more.test(looks.incrementAndGet());
        }
    }

    @Test
    void while_there_may_be_more_it_does_not_wait() throws InterruptedException {
        var watch = new Watch(Duration.ofHours(1), look -> look < 3);
        watch.start(null);
        await().until(() -> watch.looks.get() == 3);
        watch.stop(null);
        assertThat(watch.looks).hasValue(3);
    }

    @Test
    void what_goes_wrong_is_looked_at_again() throws InterruptedException {
        var watch = new Watch(Duration.ofMillis(1), look -> {
            if (look < 3) throw new IllegalStateException("on purpose");
            return false;
        });
        watch.start(null);
        await().until(() -> watch.looks.get() > 3);
        watch.stop(null);
    }

    @Test
    void one_that_fails_keeps_nobody_from_looking_after_the_others_and_leaves_nothing() {
        var ids = List.of(ParcelId.fresh(), ParcelId.fresh(), ParcelId.fresh());
        var asked = new ArrayList<ParcelId>();
        var watch = new Watch(Duration.ofHours(1), _ -> false);
        watch.<ParcelId>each(
                (_, after) -> ids.stream()
                        .filter(id -> id.value().compareTo(after) > 0)
                        .limit(2)
                        .toList(),
                (tx, id) -> {
                    asked.add(id);
                    tx.update("INSERT INTO inbox (consumer, message_id) VALUES ('lookout', ?)", id);
                    if (id.equals(ids.getFirst())) throw new IllegalStateException("on purpose");
                });
        assertThat(asked).containsExactlyElementsOf(ids);
        assertThat(ground.superuser("SELECT message_id::text FROM inbox WHERE consumer = 'lookout' ORDER BY 1"))
                .containsExactly(
                        ids.get(1).value().toString(), ids.get(2).value().toString());
    }
}

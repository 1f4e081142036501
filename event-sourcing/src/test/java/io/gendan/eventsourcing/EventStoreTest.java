package io.gendan.eventsourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gendan.eventsourcing.Parcel.Move;
import io.gendan.eventsourcing.Parcel.Pack;
import io.gendan.eventsourcing.Parcel.ParcelId;
import io.gendan.eventsourcing.Parcel.ToTopic;
import io.gendan.eventsourcing.Parcel.WasWeighed;
import io.gendan.eventsourcing.Parcel.Weigh;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The conformance kit of the log: whatever store stands behind the kernel has to pass it. */
class EventStoreTest {
    static Ground ground;
    static Replica service;
    static EventStore store;

    @BeforeAll
    static void start() {
        ground = Ground.fresh("event_store");
        service = new Replica(ground);
        store = new EventStore(service.outbox, Clock.systemUTC());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void of_racing_writers_one_wins_each_version_and_none_is_lost() throws InterruptedException, ExecutionException {
        var id = ParcelId.fresh();
        service.handle(id, new Pack("raced for"));
        int writers = 8;
        int each = 10;
        var work = new ArrayList<Callable<Integer>>();
        for (int w = 0; w < writers; w++) work.add(() -> moveEach(id, each));
        int stale = 0;
        try (var threads = Executors.newFixedThreadPool(writers)) {
            for (var done : threads.invokeAll(work)) stale += done.get();
        }
        assertThat(stale).as("there was a race").isPositive();
        var versions = ground.superuser("SELECT version FROM event WHERE stream_id = '" + id.value() + "' ORDER BY 1");
        assertThat(versions).hasSize(1 + writers * each).last().isEqualTo("" + (1 + writers * each));
        assertThat(ground.superuser("SELECT moves FROM parcel WHERE id = '" + id.value() + "'"))
                .containsExactly("" + writers * each);
    }

    private static int moveEach(ParcelId id, int times) {
        int stale = 0;
        for (int moved = 0; moved < times; ) {
            try {
                service.handle(id, new Move("there"));
                moved++;
            } catch (StaleVersion somebodyWasFaster) {
                stale++;
            }
        }
        return stale;
    }

    @Test
    void a_version_that_is_not_the_expected_one_is_stale() {
        var id = ParcelId.fresh();
        service.handle(id, new Pack("seen at 1"));
        service.handle(id, new Weigh(100));
        assertThatThrownBy(() -> service.transactions.in(
                        Cause.of("test"), tx -> service.parcels.handle(tx, id, OptionalLong.of(1), new Weigh(200))))
                .isInstanceOf(StaleVersion.class)
                .hasMessageContaining("2");
        assertThat(service.transactions.<Long>in(
                        Cause.of("test"), tx -> service.parcels.handle(tx, id, OptionalLong.of(2), new Weigh(200))))
                .isEqualTo(3);
    }

    @Test
    void who_read_an_older_version_cannot_append_behind_it() {
        var id = ParcelId.fresh();
        service.handle(id, new Pack("contested"));
        service.handle(id, new Weigh(1));
        var json = new EventJson<>(Parcel.Event.class);
        assertThatThrownBy(() -> service.transactions.run(
                        Cause.of("test"),
                        tx -> store.append(
                                tx, "parcel", id.value(), 1, List.of(new WasWeighed(2)), json, new ToTopic("t"))))
                .isInstanceOf(StaleVersion.class);
        assertThat(ground.superuser("SELECT body ->> 'grams' FROM event WHERE stream_id = '" + id.value()
                        + "' AND name = 'parcel-weighed'"))
                .containsExactly("1");
    }

    @Test
    void nothing_of_a_transaction_that_fails_is_visible() {
        var id = ParcelId.fresh();
        var message = Id.next();
        var before = ground.count("event") + ground.count("outbox") + ground.count("parcel") + ground.count("inbox");
        assertThatThrownBy(() -> service.transactions.run(Cause.of("test"), tx -> {
                    new Inbox("test").take(tx, List.of(message));
                    service.parcels.handle(tx, id, new Pack("never packed"));
                    service.parcels.handle(tx, id, new Move("a", "b"));
                    throw new IllegalStateException("in the end it does not happen");
                }))
                .hasMessageContaining("does not happen");
        assertThat(ground.count("event") + ground.count("outbox") + ground.count("parcel") + ground.count("inbox"))
                .isEqualTo(before);
    }

    @Test
    void a_fact_comes_back_as_it_was_written() {
        var id = ParcelId.fresh();
        var cause = new Cause("staff-1", Id.next(), Id.next(), null);
        service.transactions.run(cause, tx -> service.parcels.handle(tx, id, new Pack("日本語 \"quoted\" ✓")));
        var json = new EventJson<>(Parcel.Event.class);
        var facts = service.transactions.in(cause, tx -> store.read(tx, "parcel", id.value(), json));
        assertThat(facts).singleElement().satisfies(fact -> {
            assertThat(fact.event()).isEqualTo(new Parcel.WasPacked("日本語 \"quoted\" ✓"));
            assertThat(fact.cause()).isEqualTo(cause);
            assertThat(fact.version()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE event SET actor = 'x'", "DELETE FROM event", "TRUNCATE event"})
    void the_service_itself_cannot_change_the_past(String sql) {
        assertThatThrownBy(() -> ground.app(sql)).hasMessageContaining("permission denied");
    }
}

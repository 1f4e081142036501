package io.gendan.eventsourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gendan.eventsourcing.Parcel.Move;
import io.gendan.eventsourcing.Parcel.Pack;
import io.gendan.eventsourcing.Parcel.ParcelId;
import io.gendan.eventsourcing.Parcel.Weigh;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Many commands in a handful of statements lead to what they would have led to one by one. */
class ManyAtOnceTest {
    private static Ground ground;
    private static Replica service;

    @BeforeAll
    static void start() {
        ground = Ground.fresh("many_at_once");
        service = new Replica(ground);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static Errand<Parcel.Command> errand(Cause cause, Id id, Parcel.Command command) {
        return new Errand<>(cause, id, command);
    }

    private static int handle(List<Errand<Parcel.Command>> errands) {
        return service.transactions.in(Cause.of("test"), tx -> service.parcels.handleAll(tx, errands));
    }

    private static List<String> facts(Id id) {
        return ground.superuser("SELECT version || ' ' || name || ' ' || coalesce(causation::text, 'nobody') FROM event"
                + " WHERE stream_id = '" + id.value() + "' ORDER BY version");
    }

    @Test
    void commands_to_one_aggregate_are_decided_one_after_the_other_and_each_fact_keeps_its_own_cause() {
        var id = ParcelId.fresh();
        var first = new Cause("ears", Id.next(), Id.next(), "00-1");
        var second = new Cause("ears", Id.next(), Id.next(), null);
        var third = Cause.of("clock");
        assertThat(handle(List.of(
                        errand(first, id, new Pack("p")),
                        errand(second, id, new Move("a", "b")),
                        errand(second, id, new Pack("packed already")),
                        errand(third, id, new Weigh(1)))))
                .isEqualTo(4);
        assertThat(facts(id))
                .containsExactly(
                        "1 parcel-packed " + first.causation(),
                        "2 parcel-moved " + second.causation(),
                        "3 parcel-moved " + second.causation(),
                        "4 parcel-weighed nobody");
        assertThat(ground.superuser("SELECT moves || ' ' || version FROM parcel WHERE id = '" + id.value() + "'"))
                .containsExactly("2 4");
    }

    @Test
    void hundreds_of_facts_stand_in_the_log_and_in_the_outbox_in_the_order_of_the_commands() {
        var ids = Stream.generate(ParcelId::fresh).limit(300).toList();
        var cause = new Cause("ears", Id.next(), Id.next(), "00-trace");
        var errands = new ArrayList<Errand<Parcel.Command>>();
        for (var id : ids) errands.add(errand(cause, id, new Pack("\"日本語\", {a\\b}\nNULL")));
        for (var id : ids) errands.add(errand(Cause.of("clock"), id, new Weigh(7)));
        for (var id : ids) errands.add(errand(cause, id, new Move("there")));
        assertThat(handle(errands)).isEqualTo(900);

        var last = ids.getLast();
        assertThat(facts(last))
                .containsExactly(
                        "1 parcel-packed " + cause.causation(),
                        "2 parcel-weighed nobody",
                        "3 parcel-moved " + cause.causation());
        assertThat(ground.superuser(
                        "SELECT body ->> 'label' FROM event WHERE stream_id = '" + last.value() + "' AND version = 1"))
                .containsExactly("\"日本語\", {a\\b}\nNULL");
        var expected = Stream.concat(
                        ids.stream().map(id -> id.value() + " 1 test.parcel.packed.v1"),
                        ids.stream().map(id -> id.value() + " 3 test.parcel.moved.v1"))
                .toList();
        assertThat(ground.superuser("SELECT key || ' ' || sequence || ' ' || type FROM outbox WHERE correlation = '"
                        + cause.correlation() + "' AND traceparent = '00-trace' ORDER BY id"))
                .isEqualTo(expected);
        assertThat(ground.superuser("SELECT count(*) FROM outbox JOIN event ON event_id = message_id WHERE"
                        + " outbox.correlation = '" + cause.correlation() + "'"))
                .containsExactly("600");
    }

    @Test
    void one_refusal_and_none_of_it_happens() {
        var before = ground.count("event");
        var errands = new ArrayList<Errand<Parcel.Command>>();
        for (int i = 0; i < 30; i++) errands.add(errand(Cause.of("test"), ParcelId.fresh(), new Pack("p")));
        errands.add(errand(Cause.of("test"), ParcelId.fresh(), new Move("unpacked")));
        assertThatThrownBy(() -> handle(errands)).isInstanceOf(Refused.class);
        assertThat(ground.count("event")).isEqualTo(before);
    }

    /** The streams look new to who reads them, and are not: somebody else commits while this one decides. */
    @Test
    void one_stream_that_has_moved_on_meanwhile_and_none_of_it_happens() {
        var ids = Stream.generate(ParcelId::fresh).limit(30).toList();
        var before = ground.count("event");
        var errands = new ArrayList<Errand<Parcel.Command>>();
        for (var id : ids) errands.add(errand(Cause.of("test"), id, new Pack("p")));
        assertThatThrownBy(() -> service.transactions.in(Cause.of("test"), tx -> {
                    tx.update("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
                    tx.query("SELECT 1", row -> true);
                    service.handle(ids.getLast(), new Pack("somebody was faster"));
                    return service.parcels.handleAll(tx, errands);
                }))
                .isInstanceOf(StaleVersion.class);
        assertThat(ground.count("event")).isEqualTo(before + 1);
    }
}

package io.gendan.eventsourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gendan.eventsourcing.Parcel.Move;
import io.gendan.eventsourcing.Parcel.Pack;
import io.gendan.eventsourcing.Parcel.ParcelId;
import io.gendan.eventsourcing.Parcel.ParcelMoved;
import io.gendan.eventsourcing.Parcel.ParcelPacked;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What comes together is acted on together, and nothing that holds for one message is lost by it. */
class LotsTest {
    private static final String PACKED = "test.parcel.packed.v1";
    private static final String MOVED = "test.parcel.moved.v1";

    private final List<String> heard = new ArrayList<>();

    private final Reactions reactions = new Reactions(
            Parcel.types("/test"), List.of(new Note<>(ParcelPacked.class), new Note<>(ParcelMoved.class)));

    private final class Note<M extends Record> implements Reaction<M> {
        private final Class<M> to;

        Note(Class<M> to) {
            this.to = to;
        }

        @Override
        public Class<M> to() {
            return to;
        }

        @Override
        public void react(Tx tx, M message) {
            throw new AssertionError("nobody is asked one by one");
        }

        @Override
        public void reactAll(List<Heard<M>> lot) {
            heard.add(lot.stream()
                    .map(Heard::message)
                    .map(LotsTest::word)
                    .toList()
                    .toString());
        }
    }

    private static String word(Record message) {
        return switch (message) {
            case ParcelPacked packed -> packed.label();
            case ParcelMoved moved -> moved.place();
            default -> throw new AssertionError(message);
        };
    }

    private static Heard<Incoming> message(String key, String type, String word) {
        var body = type.equals(PACKED) ? new ParcelPacked(word) : new ParcelMoved(word);
        return new Heard<>(
                null,
                new Incoming(
                        "topic",
                        key,
                        UUID.randomUUID(),
                        type,
                        "/test",
                        UUID.randomUUID(),
                        1,
                        Instant.EPOCH,
                        UUID.randomUUID(),
                        null,
                        EventJson.toJson(body)));
    }

    @Test
    void messages_of_one_type_are_acted_on_together_although_types_come_in_turns() {
        reactions.handleAll(List.of(
                message("a", PACKED, "a1"),
                message("a", MOVED, "a2"),
                message("b", PACKED, "b1"),
                message("b", MOVED, "b2"),
                message("b", MOVED, "b3")));
        assertThat(heard).containsExactly("[a1, b1]", "[a2, b2, b3]");
    }

    @Test
    void no_message_overtakes_an_earlier_one_of_its_key() {
        reactions.handleAll(List.of(
                message("a", PACKED, "a1"),
                message("a", MOVED, "a2"),
                message("b", PACKED, "b1"),
                message("a", PACKED, "a3"),
                message("b", PACKED, "b2"),
                message("a", MOVED, "a4")));
        assertThat(heard).containsExactly("[a1, b1]", "[a2]", "[a3, b2]", "[a4]");
    }

    @Test
    void what_nobody_reacts_to_is_passed_by() {
        reactions.handleAll(List.of(message("a", "test.parcel.burnt.v1", "a1"), message("a", PACKED, "a2")));
        assertThat(heard).containsExactly("[a2]");
    }

    /** The first lot holds all that was sent before anybody listened. */
    @Test
    void a_lot_that_fails_is_tried_one_by_one_and_only_the_bad_message_and_its_key_are_parked() {
        var ground = Ground.fresh("lots_poison", 1);
        try (var service = new Replica(ground)) {
            var bad = ParcelId.fresh();
            var good = IntStream.range(0, 20).mapToObj(_ -> ParcelId.fresh()).toList();
            good.subList(0, 10).forEach(id -> service.handle(id, new Pack("p")));
            service.handle(bad, new Pack("poison"));
            service.handle(bad, new Move("after it"));
            good.subList(10, 20).forEach(id -> service.handle(id, new Pack("p")));
            service.relay();
            ground.read(22);
            var lots = new CopyOnWriteArrayList<Integer>();
            service.listen(new Poisoned(lots));
            await().until(() -> ground.committedOffsets() == 22);
            assertThat(ground.count("parked")).isEqualTo(2);
            assertThat(ground.count("effect")).isEqualTo(20);
            good.forEach(id -> assertThat(ground.effectsOf(id)).containsExactly("1"));
            assertThat(lots.getFirst()).isGreaterThan(1);
            assertThat(lots).contains(1);
        }
    }

    private record Poisoned(List<Integer> lots) implements MessageHandler {
        @Override
        public void handle(Tx tx, Incoming message) {
            Replica.effect(tx, message);
            if (message.body().contains("poison")) throw new IllegalStateException("cannot stomach it");
        }

        @Override
        public void handleAll(List<Heard<Incoming>> lot) {
            lots.add(lot.size());
            MessageHandler.super.handleAll(lot);
        }
    }

    @Test
    void a_lot_that_lost_a_race_is_tried_again_as_a_lot() {
        var ground = Ground.fresh("lots_race", 1);
        try (var service = new Replica(ground)) {
            for (int i = 0; i < 20; i++) service.handle(ParcelId.fresh(), new Pack("p"));
            service.relay();
            ground.read(20);
            var lots = new CopyOnWriteArrayList<Integer>();
            service.listen(new Slower(lots));
            await().until(() -> ground.count("effect") == 20);
            assertThat(lots.get(1)).isEqualTo(lots.getFirst()).isGreaterThan(1);
        }
    }

    private record Slower(List<Integer> lots) implements MessageHandler {
        @Override
        public void handle(Tx tx, Incoming message) {
            Replica.effect(tx, message);
        }

        @Override
        public void handleAll(List<Heard<Incoming>> lot) {
            lots.add(lot.size());
            MessageHandler.super.handleAll(lot);
            if (lots.size() == 1) throw new StaleVersion("somebody was faster");
        }
    }
}

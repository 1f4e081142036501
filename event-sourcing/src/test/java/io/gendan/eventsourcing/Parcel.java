package io.gendan.eventsourcing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The smallest domain that has a rule, a public message, a private fact and a read model. */
sealed interface Parcel {
    record Unknown() implements Parcel {}

    record Packed(String label, int moves) implements Parcel {}

    sealed interface Event {}

    @EventName("parcel-packed")
    record WasPacked(String label) implements Event {}

    @EventName("parcel-moved")
    record WasMoved(String place) implements Event {}

    /** Nobody outside is told. */
    @EventName("parcel-weighed")
    record WasWeighed(int grams) implements Event {}

    sealed interface Command {}

    record Pack(String label) implements Command {}

    record Move(String... places) implements Command {}

    record Weigh(int grams) implements Command {}

    enum No implements Refusal {
        NOT_PACKED;

        @Override
        public String sentence() {
            return "Pack it first";
        }
    }

    Decider<Command, Parcel, Event> DECIDER = new Decider<>() {
        @Override
        public Parcel initial() {
            return new Unknown();
        }

        @Override
        public List<Event> decide(Parcel parcel, Command command) {
            return switch (command) {
                case Pack pack -> parcel instanceof Unknown ? List.of(new WasPacked(pack.label())) : List.of();
                case Move move -> {
                    if (parcel instanceof Unknown) throw No.NOT_PACKED.refused();
                    yield List.copyOf(
                            List.of(move.places()).stream().map(WasMoved::new).toList());
                }
                case Weigh weigh -> List.of(new WasWeighed(weigh.grams()));
            };
        }

        @Override
        public Parcel evolve(Parcel parcel, Event event) {
            return switch (event) {
                case WasPacked packed -> new Packed(packed.label(), 0);
                case WasMoved _ -> parcel instanceof Packed p ? new Packed(p.label(), p.moves() + 1) : parcel;
                case WasWeighed _ -> parcel;
            };
        }
    };

    record ParcelPacked(String label) {}

    record ParcelMoved(String place) {}

    static MessageTypes types(String source) {
        return MessageTypes.of(
                source, Map.of("test.parcel.packed.v1", ParcelPacked.class, "test.parcel.moved.v1", ParcelMoved.class));
    }

    record ToTopic(String topic) implements Publisher<Event> {
        @Override
        public Optional<? extends Record> translate(Recorded<Event> fact) {
            return switch (fact.event()) {
                case WasPacked packed -> Optional.of(new ParcelPacked(packed.label()));
                case WasMoved moved -> Optional.of(new ParcelMoved(moved.place()));
                case WasWeighed _ -> Optional.empty();
            };
        }
    }

    String TABLES = """
            CREATE TABLE parcel (id uuid PRIMARY KEY, label text, place text, moves int NOT NULL, version bigint NOT NULL);
            CREATE TABLE effect (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, key text NOT NULL, message_id uuid NOT NULL,
                                 sequence bigint NOT NULL, body text NOT NULL);
            """;

    /** Where is it? */
    record Whereabouts() implements ReadModel<Parcel, Event> {
        @Override
        public String name() {
            return "whereabouts";
        }

        @Override
        public List<String> tables() {
            return List.of("parcel");
        }

        @Override
        public void follow(Tx tx, Recorded<Event> fact, Parcel state) {
            if (!(state instanceof Packed packed)) return;
            var place = fact.event() instanceof WasMoved moved ? moved.place() : null;
            tx.update(
                    "INSERT INTO parcel VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
                            + " place = coalesce(excluded.place, parcel.place), moves = excluded.moves, version = excluded.version",
                    fact.streamId(),
                    packed.label(),
                    place,
                    packed.moves(),
                    fact.version());
        }
    }

    final class All extends Aggregate<Command, Parcel, Event> {
        All(EventStore store, String topic) {
            super("parcel", Event.class, DECIDER, store, new ToTopic(topic), List.of(new Whereabouts()));
        }
    }

    record ParcelId(UUID value) implements Id {
        static ParcelId fresh() {
            return new ParcelId(Id.next());
        }
    }
}

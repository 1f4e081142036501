package io.gendan.benchmarks;

import io.gendan.benchmarks.ParcelEvent.Noted;
import io.gendan.benchmarks.ParcelEvent.Registered;
import io.gendan.eventsourcing.Aggregate;
import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.EventStore;
import io.gendan.eventsourcing.Follower;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.MessageTypes;
import io.gendan.eventsourcing.Outbox;
import io.gendan.eventsourcing.Publisher;
import io.gendan.eventsourcing.Recorded;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parcels on the kernel's real road: once so that nobody hears of them, once with all that our services do. */
final class Parcels extends Aggregate<ParcelCommand, Parcel, ParcelEvent> {
    static final String TOPIC = "gendan.bench";
    static final MessageTypes TYPES = MessageTypes.of(
            "/bench",
            Map.of(
                    "io.gendan.parcel.ParcelRegistered.v1", Registered.class,
                    "io.gendan.parcel.ParcelNoted.v1", Noted.class));
    static final String LISTED = listed("parcel_list");
    private static final String ON_THE_SHEET = listed("parcel_sheet");

    private Parcels(Outbox outbox, Publisher<ParcelEvent> publisher, List<Follower<Parcel, ParcelEvent>> followers) {
        super(
                "parcel",
                ParcelEvent.class,
                Parcel.DECIDER,
                new EventStore(outbox, Clock.systemUTC()),
                publisher,
                followers);
    }

    /** Event rows only. */
    static Parcels untold() {
        return new Parcels(new Outbox(TYPES), publishing(false), List.of());
    }

    /** Event, outbox row and a row of a read model. */
    static Parcels told(Outbox outbox) {
        return new Parcels(outbox, publishing(true), List.of(writing(LISTED)));
    }

    /** The same with a second read model. */
    static Parcels toldTwice(Outbox outbox) {
        return new Parcels(outbox, publishing(true), List.of(writing(LISTED), writing(ON_THE_SHEET)));
    }

    private static String listed(String table) {
        return "INSERT INTO " + table + " (id, notes, last_fact, changed_at, version) VALUES (?, ?, ?, ?, ?)"
                + " ON CONFLICT (id) DO UPDATE SET notes = excluded.notes, last_fact = excluded.last_fact,"
                + " changed_at = excluded.changed_at, version = excluded.version";
    }

    private static Follower<Parcel, ParcelEvent> writing(String row) {
        return (tx, fact, parcel) -> tx.update(
                row,
                fact.streamId(),
                parcel.notes(),
                fact.event().getClass().getSimpleName(),
                fact.recordedAt(),
                fact.version());
    }

    static Cause cause() {
        return new Cause("staff-003", Id.next(), null, null);
    }

    private static Publisher<ParcelEvent> publishing(boolean everything) {
        return new Publisher<>() {
            @Override
            public String topic() {
                return TOPIC;
            }

            @Override
            public Optional<? extends Record> translate(Recorded<ParcelEvent> fact) {
                return everything ? Optional.of((Record) fact.event()) : Optional.empty();
            }
        };
    }
}

package io.gendan.benchmarks;

import io.gendan.benchmarks.ParcelCommand.Note;
import io.gendan.benchmarks.ParcelCommand.Register;
import io.gendan.benchmarks.ParcelEvent.Noted;
import io.gendan.benchmarks.ParcelEvent.Registered;
import io.gendan.eventsourcing.Decider;
import java.util.List;

/** The smallest aggregate worth measuring: registered once, then noted wherever it passes. */
record Parcel(int notes) {
    static final Decider<ParcelCommand, Parcel, ParcelEvent> DECIDER = new Decider<>() {
        @Override
        public Parcel initial() {
            return new Parcel(-1);
        }

        @Override
        public List<ParcelEvent> decide(Parcel parcel, ParcelCommand command) {
            return switch (command) {
                case Register register when parcel.notes < 0 -> List.of(register.as());
                case Register _ -> List.of();
                case Note note when parcel.notes < 0 -> throw new IllegalStateException("not registered: " + note);
                case Note note when note.twice() -> List.of(note.as(), note.as());
                case Note note -> List.of(note.as());
            };
        }

        @Override
        public Parcel evolve(Parcel parcel, ParcelEvent event) {
            return switch (event) {
                case Registered _ -> new Parcel(0);
                case Noted _ -> new Parcel(parcel.notes + 1);
            };
        }
    };
}

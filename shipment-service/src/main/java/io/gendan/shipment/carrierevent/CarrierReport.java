package io.gendan.shipment.carrierevent;

import io.gendan.eventsourcing.Decider;
import io.gendan.shipment.carrierevent.CarrierReportCommand.Take;
import java.util.Comparator;
import java.util.List;

/** One event of a carrier: never heard of, or known in its newest version. */
sealed interface CarrierReport {
    record Unheard() implements CarrierReport {}

    record Known(Age age) implements CarrierReport {}

    Decider<CarrierReportCommand, CarrierReport, CarrierReportEvent> DECIDER = new Decider<>() {
        @Override
        public CarrierReport initial() {
            return new Unheard();
        }

        @Override
        public List<CarrierReportEvent> decide(CarrierReport report, CarrierReportCommand command) {
            return switch (command) {
                case Take take ->
                    switch (report) {
                        case Unheard _ -> List.of(newest(take));
                        case Known(var age) when newest(take).age().isNewerThan(age) -> List.of(newest(take));
                        case Known _ -> List.of(); // heard before, or overtaken
                    };
            };
        }

        @Override
        public CarrierReport evolve(CarrierReport report, CarrierReportEvent event) {
            return new Known(event.age());
        }
    };

    private static CarrierReportEvent newest(Take take) {
        return take.versions().stream()
                .max(Comparator.comparing(CarrierReportEvent::age))
                .orElseThrow();
    }
}

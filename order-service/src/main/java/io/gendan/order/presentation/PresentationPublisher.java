package io.gendan.order.presentation;

import io.gendan.eventsourcing.Publisher;
import io.gendan.eventsourcing.Recorded;
import io.gendan.order.presentation.PresentationEvent.Presented;
import jakarta.inject.Singleton;
import java.util.Optional;

@Singleton
class PresentationPublisher implements Publisher<PresentationEvent> {
    @Override
    public String topic() {
        return "gendan.order";
    }

    @Override
    public Optional<? extends Record> translate(Recorded<PresentationEvent> fact) {
        return switch (fact.event()) {
            case Presented _ -> Optional.empty(); // between us and the bank: nobody outside needs it yet
        };
    }
}

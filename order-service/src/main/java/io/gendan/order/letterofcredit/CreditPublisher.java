package io.gendan.order.letterofcredit;

import io.gendan.eventsourcing.Publisher;
import io.gendan.eventsourcing.Recorded;
import io.gendan.order.letterofcredit.CreditEvent.Advised;
import io.gendan.order.letterofcredit.CreditEvent.Amended;
import io.gendan.order.letterofcredit.CreditEvent.DiscrepanciesNoted;
import jakarta.inject.Singleton;
import java.util.Optional;

@Singleton
class CreditPublisher implements Publisher<CreditEvent> {
    @Override
    public String topic() {
        return "gendan.order";
    }

    @Override
    public Optional<Record> translate(Recorded<CreditEvent> fact) {
        return switch (fact.event()) {
            case Advised _, Amended _, DiscrepanciesNoted _ -> Optional.empty(); // between the banks and us
        };
    }
}

package io.gendan.order.tradedocument;

import io.gendan.contracts.order.OrderMessage.DocumentConfirmed;
import io.gendan.contracts.order.OrderMessage.DocumentFiled;
import io.gendan.contracts.order.OrderMessage.DocumentSent;
import io.gendan.eventsourcing.Publisher;
import io.gendan.eventsourcing.Recorded;
import io.gendan.order.tradedocument.DocumentEvent.ChangesAsked;
import io.gendan.order.tradedocument.DocumentEvent.Confirmed;
import io.gendan.order.tradedocument.DocumentEvent.Drafted;
import io.gendan.order.tradedocument.DocumentEvent.Dropped;
import io.gendan.order.tradedocument.DocumentEvent.Expected;
import io.gendan.order.tradedocument.DocumentEvent.FileErased;
import io.gendan.order.tradedocument.DocumentEvent.Filed;
import io.gendan.order.tradedocument.DocumentEvent.Paper;
import io.gendan.order.tradedocument.DocumentEvent.Sent;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

@Singleton
class DocumentPublisher implements Publisher<DocumentEvent> {
    @Override
    public String topic() {
        return "gendan.order";
    }

    @Override
    public Optional<? extends Record> translate(Recorded<DocumentEvent> fact) {
        var id = fact.streamId();
        return switch (fact.event()) {
            case Sent it ->
                Optional.of(new DocumentSent(
                        id,
                        it.paper().order().value(),
                        shipment(it.paper()),
                        it.paper().kind().name(),
                        it.paper().documentNo(),
                        it.draftNo(),
                        it.channel().name(),
                        it.sentAt(),
                        it.at()));
            case Confirmed it ->
                Optional.of(new DocumentConfirmed(
                        id,
                        it.paper().order().value(),
                        shipment(it.paper()),
                        it.paper().kind().name(),
                        it.paper().documentNo(),
                        it.draftNo(),
                        it.confirmedAt(),
                        it.at()));
            case Filed it ->
                Optional.of(new DocumentFiled(
                        id,
                        it.paper().order().value(),
                        shipment(it.paper()),
                        it.paper().kind().name(),
                        it.paper().documentNo(),
                        it.draftNo(),
                        it.sha256(),
                        it.at()));
            case Expected _, Drafted _, ChangesAsked _, Dropped _, FileErased _ ->
                Optional.empty(); // work among ourselves
        };
    }

    private static UUID shipment(Paper paper) {
        return paper.shipment() == null ? null : paper.shipment().value();
    }
}

package io.gendan.order.presentation;

import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.order.presentation.PresentationEvent.Presented;
import io.gendan.order.salesorder.OrderId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which documents of an order went to the bank, and what was known then? */
@Singleton
class PresentationList implements ReadModel<Presentation, PresentationEvent> {
    @Schema(name = "Presentation")
    record View(
            UUID id,
            String letterOfCreditNo,
            String bank,
            List<String> documents,
            LocalDate presentedOn,
            PresentationWarning warning) {}

    @Override
    public String name() {
        return "presentation-list";
    }

    @Override
    public List<String> tables() {
        return List.of("presentation");
    }

    @Override
    public void follow(Tx tx, Recorded<PresentationEvent> fact, Presentation state) {
        switch (fact.event()) {
            case Presented presented ->
                tx.update(
                        "INSERT INTO presentation (id, order_id, fact) VALUES (?, ?, ?::jsonb)",
                        fact.streamId(),
                        presented.order(),
                        EventJson.toJson(presented));
        }
    }

    List<View> page(Tx tx, OrderId order, UUID after, int limit) {
        return tx.query(
                "SELECT * FROM presentation WHERE order_id = ? AND (?::uuid IS NULL OR id > ?::uuid) ORDER BY id LIMIT ?",
                row -> {
                    var fact = EventJson.fromJson(row.getString("fact"), Presented.class);
                    return new View(
                            row.getObject("id", UUID.class),
                            fact.letterOfCreditNo(),
                            fact.bank(),
                            fact.documents(),
                            fact.presentedOn(),
                            PresentationWarning.of(fact.warning()));
                },
                order,
                after,
                after,
                limit);
    }
}

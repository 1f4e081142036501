package io.gendan.order.letterofcredit;

import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.order.letterofcredit.CreditEvent.Advised;
import io.gendan.order.letterofcredit.CreditEvent.Amended;
import io.gendan.order.letterofcredit.CreditEvent.DiscrepanciesNoted;
import io.gendan.order.salesorder.OrderId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** What does the credit of an order say now, what did it say before, and what has the bank found? */
@Singleton
class CreditList implements ReadModel<LetterOfCredit, CreditEvent> {
    @Override
    public String name() {
        return "letter-of-credit";
    }

    @Override
    public List<String> tables() {
        return List.of("letter_of_credit_note", "letter_of_credit");
    }

    @Override
    public void follow(Tx tx, Recorded<CreditEvent> fact, LetterOfCredit state) {
        switch (fact.event()) {
            case Advised advised ->
                tx.update(
                        "INSERT INTO letter_of_credit (order_id, terms, version) VALUES (?, ?::jsonb, ?)",
                        fact.streamId(),
                        EventJson.toJson(advised.terms()),
                        fact.version());
            case Amended amended -> {
                tx.update(
                        "UPDATE letter_of_credit SET terms = ?::jsonb WHERE order_id = ?",
                        EventJson.toJson(amended.to()),
                        fact.streamId());
                note(tx, fact, "AMENDMENT", amended);
            }
            case DiscrepanciesNoted noted -> note(tx, fact, "DISCREPANCIES", noted);
        }
        tx.update("UPDATE letter_of_credit SET version = ? WHERE order_id = ?", fact.version(), fact.streamId());
    }

    private static void note(Tx tx, Recorded<CreditEvent> fact, String kind, CreditEvent event) {
        tx.update(
                "INSERT INTO letter_of_credit_note (order_id, version, kind, note) VALUES (?, ?, ?, ?::jsonb)",
                fact.streamId(),
                fact.version(),
                kind,
                EventJson.toJson(event));
    }

    Optional<CreditView> find(Tx tx, OrderId order) {
        return tx.first(
                "SELECT * FROM letter_of_credit WHERE order_id = ?",
                row -> new CreditView(
                        order,
                        EventJson.fromJson(row.getString("terms"), CreditTerms.class),
                        notes(tx, order, "AMENDMENT", Amended.class),
                        notes(tx, order, "DISCREPANCIES", DiscrepanciesNoted.class),
                        row.getLong("version")),
                order);
    }

    private static <T> List<T> notes(Tx tx, OrderId order, String kind, Class<T> type) {
        return tx.query(
                "SELECT note FROM letter_of_credit_note WHERE order_id = ? AND kind = ? ORDER BY version",
                row -> EventJson.fromJson(row.getString("note"), type),
                order,
                kind);
    }
}

package io.gendan.shipment.deadline;

import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.deadline.DeadlineEvent.Assessed;
import io.gendan.shipment.deadline.DeadlineEvent.Chosen;
import io.gendan.shipment.deadline.DeadlineEvent.Extended;
import io.gendan.shipment.deadline.DeadlineEvent.Interrupted;
import io.gendan.shipment.deadline.TransportDeadlines.Running;
import io.gendan.shipment.identifier.ShipmentId;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The last days of each shipment, as they were assessed last. */
@Singleton
public class DeadlineList implements ReadModel<TransportDeadlines, DeadlineEvent> {
    record Row(List<Dates> dates, long version) {}

    @Override
    public String name() {
        return "deadline-list";
    }

    @Override
    public List<String> tables() {
        return List.of("transport_deadline");
    }

    @Override
    public void follow(Tx tx, Recorded<DeadlineEvent> fact, TransportDeadlines state) {
        switch (fact.event()) {
            case Assessed assessed ->
                tx.update(
                        "INSERT INTO transport_deadline (shipment_id, dates, version) VALUES (?, ?::jsonb, ?)"
                                + " ON CONFLICT (shipment_id) DO UPDATE SET dates = excluded.dates, version = excluded.version",
                        assessed.of().shipment(),
                        EventJson.toJson(assessed.dates()),
                        fact.version());
            case Chosen _, Interrupted _, Extended _ -> {
                if (!(state instanceof Running running)) throw new IllegalStateException("a fact of nothing: " + fact);
                tx.update(
                        "UPDATE transport_deadline SET version = ? WHERE shipment_id = ?",
                        fact.version(),
                        running.last().of().shipment());
            }
        }
    }

    Optional<Row> find(Tx tx, ShipmentId shipment) {
        return tx.first(
                "SELECT * FROM transport_deadline WHERE shipment_id = ?",
                row -> new Row(
                        Arrays.asList(EventJson.fromJson(row.getString("dates"), Dates[].class)),
                        row.getLong("version")),
                shipment);
    }
}

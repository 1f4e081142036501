package io.gendan.shipment.carrierevent;

import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.carrierevent.CarrierReportEvent.Retracted;
import io.gendan.shipment.carrierevent.CarrierReportEvent.Taken;
import io.gendan.shipment.identifier.CarrierEventId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What have carriers said, in its newest version? Written here, shown by {@link CarrierEventQueries}. */
@Singleton
class CarrierEventList implements ReadModel<CarrierReport, CarrierReportEvent> {
    private static final String COLUMNS = """
            id uuid, standard text, originator text, event_id text, updated_at timestamptz, retracted boolean, digest text,
            type text, code text, classifier text, at timestamptz, place text, mode text, imo text, voyages text[],
            container_no text, keys text[], reasons text[], remark text, flags jsonb, body jsonb, taken_at timestamptz,
            version bigint""";
    private static final String TAKE = "INSERT INTO carrier_event SELECT * FROM jsonb_to_recordset(?::jsonb) AS one ("
            + COLUMNS + ") ON CONFLICT (id) DO UPDATE SET (standard, updated_at, retracted, digest, type, code,"
            + " classifier, at, place, mode, imo, voyages, container_no, keys, reasons, remark, flags, body, taken_at, version) ="
            + " ROW (excluded.standard, excluded.updated_at, false, excluded.digest, excluded.type, excluded.code,"
            + " excluded.classifier, excluded.at, excluded.place, excluded.mode, excluded.imo, excluded.voyages,"
            + " excluded.container_no, excluded.keys, excluded.reasons, excluded.remark, excluded.flags, excluded.body,"
            + " excluded.taken_at, excluded.version)";

    /** What it said before stays readable; it does not hold. */
    private static final String RETRACT = """
            INSERT INTO carrier_event (id, standard, originator, event_id, updated_at, retracted, digest, voyages, keys, reasons,
                flags, body, taken_at, version)
            VALUES (?, ?, ?, ?, ?, true, ?, '{}', '{}', '{}', '[]', ?::jsonb, ?, ?)
            ON CONFLICT (id) DO UPDATE SET updated_at = excluded.updated_at, retracted = true, digest = excluded.digest,
                taken_at = excluded.taken_at, version = excluded.version""";

    @Override
    public String name() {
        return "carrier-event-list";
    }

    @Override
    public List<String> tables() {
        return List.of("carrier_event");
    }

    @Override
    public void follow(Tx tx, Recorded<CarrierReportEvent> fact, CarrierReport state) {
        followAll(tx, List.of(new News<>(fact, state)));
    }

    /** Those that were said once go in one statement; what is said of the same event afterwards comes behind them. */
    @Override
    public void followAll(Tx tx, List<News<CarrierReport, CarrierReportEvent>> all) {
        var taken = new LinkedHashMap<UUID, Map<String, Object>>();
        for (var news : all) {
            if (taken.containsKey(news.fact().streamId())) take(tx, taken);
            switch (news.fact().event()) {
                case Taken event -> taken.put(news.fact().streamId(), row(news.fact(), event));
                case Retracted event -> retract(tx, news.fact(), event);
            }
        }
        take(tx, taken);
    }

    private static void take(Tx tx, Map<UUID, Map<String, Object>> taken) {
        if (!taken.isEmpty()) tx.update(TAKE, EventJson.toJson(taken.values()));
        taken.clear();
    }

    private static Map<String, Object> row(Recorded<CarrierReportEvent> fact, Taken taken) {
        var word = taken.word();
        var row = new java.util.HashMap<String, Object>();
        row.put("id", fact.streamId());
        row.put("standard", word.standard());
        row.put("originator", word.originator());
        row.put("event_id", word.eventId());
        row.put("updated_at", taken.age().updatedAt());
        row.put("retracted", false);
        row.put("digest", taken.age().digest());
        row.put("type", word.type());
        row.put("code", word.code());
        row.put("classifier", word.classifier());
        row.put("at", word.at());
        row.put("place", word.place());
        row.put("mode", word.mode());
        row.put("imo", word.imo());
        row.put("voyages", word.voyages());
        row.put("container_no", word.containerNo());
        row.put("keys", word.keys());
        row.put("reasons", word.reasons());
        row.put("remark", word.remark());
        row.put("flags", word.flags());
        row.put("body", taken.body());
        row.put("taken_at", fact.recordedAt());
        row.put("version", fact.version());
        return row;
    }

    private static void retract(Tx tx, Recorded<CarrierReportEvent> fact, Retracted event) {
        tx.update(
                RETRACT,
                fact.streamId(),
                event.standard(),
                event.originator(),
                event.eventId(),
                event.age().updatedAt(),
                event.age().digest(),
                EventJson.toJson(event.body()),
                fact.recordedAt(),
                fact.version());
    }

    /** How old each is that is known; nobody takes a newer version of it before this transaction is over. */
    Map<CarrierEventId, Age> ages(Tx tx, Collection<CarrierEventId> events) {
        return tx
                .query(
                        "SELECT id, updated_at, retracted, digest FROM carrier_event WHERE id = ANY (?::uuid[]) ORDER BY id FOR UPDATE",
                        row -> Map.entry(
                                new CarrierEventId(row.getObject("id", UUID.class)),
                                new Age(
                                        Columns.instant(row, "updated_at"),
                                        row.getBoolean("retracted"),
                                        row.getString("digest"))),
                        events)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

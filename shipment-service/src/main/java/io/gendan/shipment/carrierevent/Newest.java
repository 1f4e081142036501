package io.gendan.shipment.carrierevent;

import io.gendan.eventsourcing.Columns;
import io.gendan.shipment.shipment.Saying;
import io.gendan.shipment.shipment.Saying.Classifier;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An event in its newest version, as it is matched. */
record Newest(UUID id, Instant updatedAt, boolean retracted, Word word) {
    /** Of what is taken back without a time nothing newer can come. */
    private static final Instant FOR_EVER = Instant.parse("9999-12-31T00:00:00Z");

    static Newest of(ResultSet row) throws SQLException {
        var word = new Word(
                Standard.valueOf(row.getString("standard")),
                row.getString("originator"),
                row.getString("event_id"),
                row.getString("type"),
                row.getString("code"),
                row.getString("classifier"),
                Columns.instant(row, "at"),
                row.getString("place"),
                row.getString("mode"),
                row.getString("imo"),
                texts(row.getArray("voyages")),
                row.getString("container_no"),
                texts(row.getArray("keys")),
                texts(row.getArray("reasons")),
                row.getString("remark"),
                List.of());
        return new Newest(
                row.getObject("id", UUID.class), Columns.instant(row, "updated_at"), row.getBoolean("retracted"), word);
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    /** What a shipment hears of it. {@code legNo} 0: nothing any more, if it ever did. */
    Saying saying(int legNo) {
        return new Saying(
                id.toString(),
                word.source(),
                updatedAt == null ? FOR_EVER : updatedAt,
                legNo,
                legNo == 0 ? null : Fit.call(word),
                legNo == 0 ? null : Classifier.valueOf(word.classifier()),
                legNo == 0 ? null : word.at(),
                word.reasons().isEmpty() ? null : word.reasons().getFirst(),
                word.remark());
    }
}

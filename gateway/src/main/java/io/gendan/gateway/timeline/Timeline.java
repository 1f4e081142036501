package io.gendan.gateway.timeline;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.MessageTypes;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What did we know and when, whom had we told and when, what did we ask money for and when? Answered from the feed alone. */
@Singleton
class Timeline {
    /** An order's own entries, its demands' clearances, and the incidents that hit it with this customer's case. */
    private static final String OF_ORDER = """
            WITH hit AS (SELECT DISTINCT incident_id, customer_id FROM feed
                         WHERE order_ids @> ARRAY[?::uuid] AND incident_id IS NOT NULL),
                 asked AS (SELECT DISTINCT demand_id FROM feed WHERE order_ids @> ARRAY[?::uuid] AND demand_id IS NOT NULL)
            SELECT * FROM feed f
            WHERE (order_ids @> ARRAY[?::uuid]
               OR demand_id IN (SELECT demand_id FROM asked)
               OR (incident_id IN (SELECT incident_id FROM hit) AND order_ids = '{}' AND demand_id IS NULL
                   AND (customer_id IS NULL OR customer_id IN (SELECT customer_id FROM hit))))""";

    /** An incident's entries, and every demand for money of the orders it hit. */
    private static final String OF_INCIDENT = """
            WITH asked AS (SELECT DISTINCT demand_id FROM feed WHERE demand_id IS NOT NULL AND order_ids && (
                             SELECT coalesce(array_agg(DISTINCT hit), '{}')
                             FROM feed, unnest(order_ids) hit
                             WHERE incident_id = ?::uuid))
            SELECT * FROM feed f
            WHERE (incident_id = ?::uuid OR demand_id IN (SELECT demand_id FROM asked))""";

    /** What is younger than this code is in the feed, and we have no words for it yet. */
    private static final String NEXT =
            " AND type = ANY (?) AND (at, position) > (?::timestamptz, ?) ORDER BY at, position LIMIT ?";

    private final MessageTypes types;

    Timeline(MessageTypes types) {
        this.types = types;
    }

    /**
     * @param at when it happened in the business
     * @param recordedAt when the house wrote it down
     */
    @Schema(name = "TimelineEntry")
    record Entry(
            Instant at,
            Instant recordedAt,
            What what,
            String type,
            String text,
            List<UUID> orderIds,
            UUID incidentId,
            UUID customerId,
            @Schema(type = SchemaType.OBJECT) @JsonRawValue String data,

            @Schema(hidden = true) @com.fasterxml.jackson.annotation.JsonIgnore
            long position) {}

    /** Behind which entry to go on. */
    record Place(Instant at, long position) {
        static final Place START = new Place(Instant.EPOCH, 0);
    }

    List<Entry> ofOrder(Tx tx, UUID order, Place after, int limit) {
        return tx.query(
                OF_ORDER + NEXT,
                this::entry,
                order,
                order,
                order,
                types.byType().keySet(),
                after.at(),
                after.position(),
                limit);
    }

    List<Entry> ofIncident(Tx tx, UUID incident, Place after, int limit) {
        return tx.query(
                OF_INCIDENT + NEXT,
                this::entry,
                incident,
                incident,
                types.byType().keySet(),
                after.at(),
                after.position(),
                limit);
    }

    private Entry entry(ResultSet row) throws SQLException {
        var type = types.byType().get(row.getString("type"));
        var sentence = Sentence.of(EventJson.fromJson(row.getString("body"), type));
        return new Entry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("time", OffsetDateTime.class).toInstant(),
                sentence.what(),
                row.getString("type"),
                sentence.text(),
                Arrays.asList((UUID[]) row.getArray("order_ids").getArray()),
                row.getObject("incident_id", UUID.class),
                row.getObject("customer_id", UUID.class),
                row.getString("body"),
                row.getLong("position"));
    }
}

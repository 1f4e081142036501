package io.gendan.shipment.sheet;

import io.gendan.eventsourcing.Tx;
import io.gendan.eventsourcing.Tx.RowReader;
import io.gendan.sheets.CompanyDays;
import io.gendan.sheets.Lines;
import io.gendan.sheets.Narrowing;
import io.gendan.sheets.Narrowing.Placed;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Sheet 13-12, 出货跟踪表: every shipment on one line. Read from the tables of the other read models. */
@Singleton
class ShipmentTrackingSheet {
    /** What cannot be there is the empty text where the list is put in order by it. */
    private static final String SHIPMENTS = """
            (SELECT shipment.*, coalesce(contract_no, '') AS contract, coalesce(known.customer_name, '') AS customer,
                known.manufacturing_status
             FROM shipment LEFT JOIN known_order known ON known.order_id = shipment.order_id) shipment\s""";

    private static final String SELECT = """
            WITH page AS (SELECT shipment.*, %s AS place FROM %s %s %s LIMIT ?)
            SELECT page.*, nullif(page.customer, '') AS customer_name, nullif(page.shipped_at, 'infinity') AS departed_at,
                last.planned_at, last.eta_classifier, last.eta_source, nullif(last.eta_said_at, 'epoch') AS eta_said_at,
                way.carried_by, way.route,
                ARRAY(SELECT incident_no FROM affected_shipment hit JOIN incident ON incident.id = hit.incident_id
                      WHERE hit.shipment_id = page.id AND hit.closed_at IS NULL ORDER BY incident_no) AS open_incidents
            FROM page
            CROSS JOIN LATERAL (SELECT string_agg(coalesce(vessel_name, mode) || ' ' || voyage, ' / ' ORDER BY leg_no) AS carried_by,
                    string_agg(CASE leg_no WHEN 1 THEN from_port || '-' ELSE '' END || to_port, '-' ORDER BY leg_no) AS route,
                    max(leg_no) AS legs
                FROM shipment_leg WHERE shipment_id = page.id) way
            JOIN shipment_leg last ON last.shipment_id = page.id AND last.leg_no = way.legs
            %s""";

    private final CompanyDays days;
    private final Clock clock;

    ShipmentTrackingSheet(CompanyDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    List<Placed<ShipmentTrackingLine>> page(Tx tx, Narrowing which, int limit) {
        return tx.query(sql(which), reader(which), which.arguments(limit));
    }

    Lines all(Narrowing which) {
        return new Lines() {
            @Override
            public long count(Tx tx, int most) {
                return tx.first(
                                "SELECT count(*) FROM (SELECT FROM " + SHIPMENTS + which.where() + "LIMIT ?) found",
                                row -> row.getLong(1),
                                which.arguments(most + 1L))
                        .orElseThrow();
            }

            @Override
            public void each(Tx tx, Consumer<List<?>> taker) {
                tx.each(
                        sql(which),
                        reader(which),
                        placed -> taker.accept(ShipmentTrackingForm.cells(placed.line(), days.zone())),
                        which.arguments(Long.MAX_VALUE));
            }
        };
    }

    private static String sql(Narrowing which) {
        return SELECT.formatted(which.place(), SHIPMENTS, which.where(), which.orderBy(), which.orderBy("page"));
    }

    private RowReader<Placed<ShipmentTrackingLine>> reader(Narrowing which) {
        var now = clock.instant();
        var lineNo = new long[] {which.linesBefore()};
        return row -> new Placed<>(ShipmentTrackingLine.of(row, ++lineNo[0], days, now), Arrays.asList((String[])
                row.getArray("place").getArray()));
    }
}

package io.gendan.benchmarks;

import io.gendan.local.House;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Ships too large to be filled through the API in reasonable time: the facts and the rows that the services would have written, copied
 * inside the databases from one customer and one shipment that came through the API. Each copy has ids and numbers of its own.
 */
record ManyShipments(House house, Report report, String customer, String shipment) {

    /** Puts so many shipments of the template's order on the voyage, five each to new customers. */
    void fill(String voyage, int shipments) throws SQLException {
        long began = System.nanoTime();
        var customers = UUID.randomUUID().toString();
        var copies = UUID.randomUUID().toString();
        try (var orders = house.postgres().superuser("order_service")) {
            customers(orders, customers, shipments / 5);
            run(orders, copies(customers, copies, shipments));
            run(
                    orders,
                    "INSERT INTO order_shipment SELECT copy.id, order_id FROM order_shipment, copy WHERE shipment_id = '%s'"
                            .formatted(shipment));
            run(orders, """
                    INSERT INTO delivery (shipment_id, shipment_no, order_id, customer_id, last_leg)
                    SELECT copy.id, copy.no, order_id, copy.customer, last_leg FROM delivery, copy WHERE shipment_id = '%s'""".formatted(shipment));
        }
        try (var ships = house.postgres().superuser("shipment_service")) {
            run(ships, copies(customers, copies, shipments));
            shipments(ships, voyage);
        }
        report.progress("filled   %,d shipments on %s, %.1f s", shipments, voyage, (System.nanoTime() - began) / 1e9);
    }

    /** The same ids in both databases: made of a seed and a number. */
    private static String copies(String customers, String copies, int count) {
        return """
                CREATE TEMP TABLE copy AS SELECT n, md5('%2$s' || n)::uuid AS id, 'B-' || left('%2$s', 8) || '-' || n AS no,
                    md5('%1$s' || n / 5)::uuid AS customer FROM generate_series(0, %3$d - 1) n""".formatted(customers, copies, count);
    }

    private void customers(Connection orders, String seed, int count) throws SQLException {
        run(orders, """
                CREATE TEMP TABLE buyer AS SELECT n, md5('%1$s' || n)::uuid AS id, md5('%1$s/' || n)::uuid AS contact,
                    'B-' || left('%1$s', 8) || '-' || n AS no FROM generate_series(0, %2$d - 1) n""".formatted(seed, count));
        run(orders, """
                INSERT INTO event (category, stream_id, version, event_id, name, body, recorded_at, correlation, actor)
                SELECT category, buyer.id, version, gen_random_uuid(), name,
                    CASE WHEN body ? 'contact' THEN body || jsonb_build_object('contact', contact)
                         ELSE body || jsonb_build_object('customerNo', no) END,
                    recorded_at, correlation, actor
                FROM event, buyer WHERE stream_id = '%s'""".formatted(customer));
        run(orders, """
                INSERT INTO customer (id, customer_no, name, category, language, time_zone, delay_threshold, grade, ways_to_reach, version)
                SELECT buyer.id, no, name, category, CASE n %% 2 WHEN 0 THEN 'ENGLISH' ELSE 'CHINESE' END, time_zone, delay_threshold, grade,
                    ways_to_reach, version
                FROM customer, buyer WHERE customer.id = '%s'""".formatted(customer));
        run(orders, """
                INSERT INTO contact (id, customer_id, name, email)
                SELECT contact, buyer.id, 'Receiver ' || n, 'receiver-' || no || '@example.com' FROM buyer""");
        run(orders, """
                INSERT INTO customer_contact (contact_id, customer_id, roles)
                SELECT contact, buyer.id, roles FROM customer_contact, buyer WHERE customer_id = '%s'""".formatted(customer));
        run(orders, "ANALYZE");
    }

    private void shipments(Connection ships, String voyage) throws SQLException {
        run(ships, """
                INSERT INTO event (category, stream_id, version, event_id, name, body, recorded_at, correlation, actor)
                SELECT category, copy.id, version, gen_random_uuid(), name,
                    jsonb_set(jsonb_set(jsonb_set(body, '{goods,shipmentNo}', to_jsonb(no)), '{goods,customer}', to_jsonb(customer)),
                        '{legs,0,voyage}', to_jsonb('%s'::text)),
                    recorded_at, correlation, actor
                FROM event, copy WHERE stream_id = '%s' AND name = 'shipment-booked'""".formatted(voyage, shipment));
        run(ships, """
                INSERT INTO shipment (id, shipment_no, order_id, order_no, customer_id, transport_mode, status, cargo_condition, version)
                SELECT copy.id, no, order_id, order_no, customer, transport_mode, 'BOOKED', 'UNKNOWN', 1
                FROM shipment, copy WHERE shipment.id = '%s'""".formatted(shipment));
        run(ships, """
                INSERT INTO shipment_leg (shipment_id, leg_no, customer_id, vessel_name, imo, voyage, from_port, to_port,
                    planned_departure, planned_arrival, etd, eta, mode, carrier)
                SELECT copy.id, leg_no, customer, vessel_name, imo, '%s', from_port, to_port,
                    planned_departure, planned_arrival, etd, eta, mode, carrier
                FROM shipment_leg, copy WHERE shipment_id = '%s'""".formatted(voyage, shipment));
        run(ships, "ANALYZE");
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}

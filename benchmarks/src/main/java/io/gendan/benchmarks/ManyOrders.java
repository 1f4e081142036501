package io.gendan.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Orders by the million: the facts and the rows that the service would have written, copied inside the database from one order that
 * was placed through the API. Ids rise with time as theirs do; customers, days, sums and words differ.
 */
final class ManyOrders {
    private static final int AT_ONCE = 100_000;

    private final Connection database;
    private final Report report;

    /** @param database with every right */
    ManyOrders(Connection database, Report report) {
        this.database = database;
        this.report = report;
    }

    /** @param template id of the order that is copied; each customer gets about as many as the others */
    void fill(int count, String template, String[] customers) throws SQLException {
        try (var sql = database.createStatement()) {
            sql.execute("SET synchronous_commit = off"); // of the filling, nothing is asked
            sql.execute("CREATE TEMP TABLE buyer AS SELECT row_number() OVER () - 1 AS no, id FROM unnest('{"
                    + String.join(",", customers) + "}'::uuid[]) id");
            long began = System.nanoTime();
            for (int from = 0; from < count; from += AT_ONCE) {
                lot(sql, template, from, Math.min(count, from + AT_ONCE), count, customers.length);
                report.progress("filled   %,d orders, %,.0f s", from + AT_ONCE, (System.nanoTime() - began) / 1e9);
            }
            sql.execute("VACUUM ANALYZE event");
            sql.execute("VACUUM ANALYZE sales_order");
            sql.execute("VACUUM ANALYZE order_tracking");
            sql.execute("VACUUM ANALYZE order_tracking_invoice");
        }
    }

    private static void lot(Statement sql, String template, int from, int to, int count, int customers)
            throws SQLException {
        sql.execute("DROP TABLE IF EXISTS lot");
        sql.execute("""
                CREATE TEMP TABLE lot AS
                SELECT n, uuidv7((n - %3$d) * interval '2 minutes') AS id, 'M-' || lpad(n::text, 8, '0') AS order_no, buyer.id AS customer,
                    now() + (n - %3$d) * interval '2 minutes' AS placed_at,
                    (now() + (n - %3$d) * interval '2 minutes')::date + (n %% 120) AS deliver_by,
                    (100 + n %% 9000)::numeric(12, 2) AS amount, CASE WHEN n %% 3 = 0 THEN 'LC-' || n END AS credit_no,
                    (ARRAY['urgent', 'red labels', '唛头见附件', 'two containers', 'by the end of the month'])[1 + n %% 5] || ' ' || n AS remarks,
                    CASE WHEN n %% 4 = 0 THEN 'PLACED' ELSE 'CONFIRMED' END AS status
                FROM generate_series(%1$d, %2$d - 1) n JOIN buyer ON buyer.no = n %% %4$d""".formatted(from, to, count, customers));
        sql.execute("ALTER TABLE lot ADD COLUMN contract jsonb");
        sql.execute("""
                UPDATE lot SET contract = event.body || jsonb_build_object('orderNo', order_no, 'deliverBy', deliver_by, 'at', placed_at,
                    'letterOfCreditNo', credit_no, 'remarks', remarks, 'buyer', event.body -> 'buyer' || jsonb_build_object('id', customer),
                    'total', jsonb_build_object('amount', amount::text, 'currency', 'USD'))
                FROM event WHERE event.stream_id = '%s' AND event.version = 1""".formatted(template));
        sql.execute("""
                INSERT INTO event (category, stream_id, version, event_id, name, body, recorded_at, correlation, actor)
                SELECT 'order', id, 1, gen_random_uuid(), 'order-placed', contract, placed_at, gen_random_uuid(), 'bench' FROM lot
                UNION ALL
                SELECT 'order', id, 2, gen_random_uuid(), 'order-confirmed',
                    jsonb_build_object('orderNo', order_no, 'customer', customer, 'at', placed_at), placed_at, gen_random_uuid(), 'bench'
                FROM lot WHERE status = 'CONFIRMED'""");
        sql.execute("""
                INSERT INTO sales_order (id, order_no, customer_id, status, contract, version)
                SELECT id, order_no, customer, status, contract, CASE status WHEN 'PLACED' THEN 1 ELSE 2 END FROM lot""");
        sql.execute("""
                INSERT INTO order_tracking (order_id, sheet_no, order_no, customer_id, letter_of_credit_no, quantity, amount, currency,
                    ordered_on, deliver_by, remarks, status)
                SELECT id, 'OT-' || extract(year FROM placed_at), order_no, customer, credit_no, '100 SET', amount, 'USD', placed_at::date,
                    deliver_by, remarks, status FROM lot""");
        sql.execute("""
                INSERT INTO order_tracking_invoice (demand_id, order_id, demand_no, overridden)
                SELECT gen_random_uuid(), id, 'D-' || n, n % 50 = 0 FROM lot WHERE n % 3 = 1""");
    }
}

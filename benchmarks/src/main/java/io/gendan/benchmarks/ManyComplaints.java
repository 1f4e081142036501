package io.gendan.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Complaints by the hundred thousand: the facts that the service would have written, copied inside the database from two complaints
 * that went their way through the API, one to its end. Ids rise with time as theirs do; customers, goods, firms, causes and days differ.
 * The rows of the read models are not written: they are rebuilt from the facts.
 */
final class ManyComplaints {
    static final int PRODUCTS = 40;
    private static final int AT_ONCE = 20_000;

    private final Connection database;
    private final Report report;

    /** @param database with every right */
    ManyComplaints(Connection database, Report report) {
        this.database = database;
        this.report = report;
    }

    /** @return how many facts there are */
    long fill(int count, String ended, String running, String[] customers) throws SQLException {
        try (var sql = database.createStatement()) {
            sql.execute("SET synchronous_commit = off"); // of the filling, nothing is asked
            sql.execute("CREATE TEMP TABLE complainant AS SELECT row_number() OVER () - 1 AS no, id FROM unnest('{"
                    + String.join(",", customers) + "}'::uuid[]) id");
            long began = System.nanoTime();
            for (int from = 0; from < count; from += AT_ONCE) {
                lot(sql, from, Math.min(count, from + AT_ONCE), count, customers.length);
                copy(sql, "n % 2 = 0", ended);
                copy(sql, "n % 2 = 1", running);
                report.progress(
                        "filled   %,d complaints, %,.0f s",
                        Math.min(count, from + AT_ONCE), (System.nanoTime() - began) / 1e9);
            }
            sql.execute("VACUUM ANALYZE event");
            try (var facts = sql.executeQuery("SELECT count(*) FROM event WHERE category = 'complaint'")) {
                facts.next();
                return facts.getLong(1);
            }
        }
    }

    private static void lot(Statement sql, int from, int to, int count, int customers) throws SQLException {
        sql.execute("DROP TABLE IF EXISTS lot");
        sql.execute("""
                CREATE TEMP TABLE lot AS
                SELECT n, uuidv7((n - %3$d) * interval '10 minutes') AS id, now() + (n - %3$d) * interval '10 minutes' AS at,
                    jsonb_build_object('complaintNo', 'CM-M-' || lpad(n::text, 7, '0'), 'customerId', complainant.id) AS about,
                    jsonb_build_object('orderNo', 'M-' || n, 'productNo', 'BP-' || n %% %5$d, 'productNameAndSpec', 'Kitchen ware ' || n %% %5$d,
                        'supplier', 'Factory ' || n %% 30, 'carrier', 'Carrier ' || n %% 12, 'port', 'USP' || n %% 25) AS subject,
                    (ARRAY['QUALITY', 'QUALITY', 'QUALITY', 'PACKING', 'LATE_DELIVERY', 'TRANSPORT_DAMAGE'])[1 + n * 7 %% 6] AS cause
                FROM generate_series(%1$d, %2$d - 1) n JOIN complainant ON complainant.no = n %% %4$d""".formatted(from, to, count, customers, PRODUCTS));
    }

    private static void copy(Statement sql, String which, String template) throws SQLException {
        sql.execute("""
                INSERT INTO event (category, stream_id, version, event_id, name, body, recorded_at, correlation, actor)
                SELECT 'complaint', lot.id, version, gen_random_uuid(), name,
                    CASE name
                        WHEN 'complaint-logged' THEN body || jsonb_build_object('about', about, 'subject', subject, 'receivedAt', at)
                        WHEN 'complaint-identified' THEN body || jsonb_build_object('about', about, 'subject', subject, 'cause', cause)
                        ELSE body END,
                    at, gen_random_uuid(), 'bench'
                FROM lot JOIN event ON event.category = 'complaint' AND event.stream_id = '%s' WHERE %s""".formatted(template, which));
    }
}

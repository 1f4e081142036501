package io.gendan.order.satisfaction;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.eventsourcing.Tx;
import io.gendan.order.customer.CustomerId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How content one customer was, month by month, and how long they waited to be told of incidents. */
record SatisfactionTrend(CustomerId customerId, List<Month> months) {
    private static final String MONTHS =
            "SELECT to_char(answered_at AT TIME ZONE 'UTC', 'YYYY-MM') AS month, count(*) AS answers,"
                    + " avg(goods) AS goods, avg(delivery) AS delivery, avg(documents) AS documents, avg(communication) AS communication,"
                    + " avg(handling) AS handling, avg(CASE WHEN would_order_again THEN 1 ELSE 0 END) AS would_order_again,"
                    + " avg(extract(epoch FROM n.told_at - n.concerned_since))::bigint AS notice_seconds"
                    + " FROM satisfaction s LEFT JOIN customer_notice n"
                    + " ON n.incident_id = s.incident_id AND n.customer_id = s.customer_id"
                    + " WHERE s.customer_id = ? AND answered_at IS NOT NULL GROUP BY 1 ORDER BY 1";

    static SatisfactionTrend of(Tx tx, CustomerId customer) {
        return new SatisfactionTrend(
                customer,
                tx.query(
                        MONTHS,
                        row -> new Month(
                                YearMonth.parse(row.getString("month")),
                                row.getInt("answers"),
                                Averages.of(row),
                                share(row.getBigDecimal("would_order_again")),
                                SatisfactionView.noticeAfter(row)),
                        customer));
    }

    /** Averages from 1 to 5, with two digits. */
    @Schema(name = "SatisfactionAverages")
    record Averages(
            BigDecimal goods,
            BigDecimal delivery,
            BigDecimal documents,
            BigDecimal communication,
            BigDecimal handling) {
        static Averages of(ResultSet row) throws SQLException {
            return new Averages(
                    share(row.getBigDecimal("goods")),
                    share(row.getBigDecimal("delivery")),
                    share(row.getBigDecimal("documents")),
                    share(row.getBigDecimal("communication")),
                    share(row.getBigDecimal("handling")));
        }
    }

    /**
     * @param wouldOrderAgain the part of the answers that said so, from 0 to 1
     * @param noticeAfter from when the customer could be told of the incident until they were, on average over the month's cases;
     *     absent when no answer was about one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SatisfactionMonth")
    record Month(
            @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING, examples = "2026-07")
            YearMonth month,

            int answers,
            Averages scores,
            BigDecimal wouldOrderAgain,
            Duration noticeAfter) {}

    static BigDecimal share(BigDecimal exact) {
        return exact.setScale(2, RoundingMode.HALF_UP);
    }
}

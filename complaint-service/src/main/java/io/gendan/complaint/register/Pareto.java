package io.gendan.complaint.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.eventsourcing.Tx;
import io.gendan.sheets.CompanyDays;
import io.gendan.sheets.Lines;
import io.gendan.sheets.Narrowing;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Few causes make most of the trouble: which? What was joined to another complaint counts once. */
@Singleton
class Pareto {
    private static final String SELECT = """
            SELECT value, complaints, round(100.0 * complaints / sum(complaints) OVER (), 1) AS share,
                round(100.0 * sum(complaints) OVER (ORDER BY complaints DESC, value NULLS LAST) / sum(complaints) OVER (), 1) AS up_to,
                unfounded, repeats
            FROM (SELECT %s AS value, count(*) AS complaints, count(*) FILTER (WHERE ended_as = 'UNFOUNDED_CONFIRMED') AS unfounded,
                      count(repeat_of) AS repeats
                  FROM (SELECT * FROM complaint WHERE ended_as IS DISTINCT FROM 'JOINED') complaint %s GROUP BY 1) bars
            ORDER BY complaints DESC, value NULLS LAST""";

    private final CompanyDays days;

    Pareto(CompanyDays days) {
        this.days = days;
    }

    @Schema(name = "ParetoDimension")
    enum By {
        CAUSE("cause", "投诉原因", "Cause"),
        PRODUCT("product_no", "产品编号", "Product no."),
        SUPPLIER("supplier", "供应商", "Supplier"),
        CARRIER("carrier", "承运人", "Carrier"),
        PORT("port", "港口", "Port"),
        CUSTOMER(
                "(SELECT name FROM known_customer known WHERE known.customer_id = complaint.customer_id)",
                "客户名称",
                "Customer"),
        /** Of the year, like 2026-03, where the company is. */
        MONTH("to_char(received_at AT TIME ZONE '%s', 'YYYY-MM')", "月份", "Month");

        private final String column;
        private final String zh;
        private final String en;

        By(String column, String zh, String en) {
            this.column = column;
            this.zh = zh;
            this.en = en;
        }

        String zh() {
            return zh;
        }

        String en() {
            return en;
        }
    }

    /**
     * @param value absent for those of which it is not known
     * @param share of all in per cent, {@code upTo} that of this and all before it
     * @param unfounded how many of them turned out to be unfounded
     */
    @Schema(name = "ParetoBar")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Bar(String value, long complaints, BigDecimal share, BigDecimal upTo, long unfounded, long repeats) {}

    Lines lines(By by, Narrowing which) {
        return new Lines() {
            @Override
            public long count(Tx tx, int most) {
                return of(tx, by, which).size();
            }

            @Override
            public void each(Tx tx, Consumer<List<?>> taker) {
                of(tx, by, which).forEach(bar -> taker.accept(ParetoForm.cells(by, bar)));
            }
        };
    }

    List<Bar> of(Tx tx, By by, Narrowing which) {
        var column = by.column.formatted(days.zone());
        return tx.query(
                SELECT.formatted(column, which.where()),
                row -> new Bar(
                        row.getString("value"),
                        row.getLong("complaints"),
                        row.getBigDecimal("share"),
                        row.getBigDecimal("up_to"),
                        row.getLong("unfounded"),
                        row.getLong("repeats")),
                which.arguments());
    }
}

package io.gendan.order.sheet;

import io.gendan.eventsourcing.Tx;
import io.gendan.eventsourcing.Tx.RowReader;
import io.gendan.money.Money;
import io.gendan.sheets.CompanyDays;
import io.gendan.sheets.Lines;
import io.gendan.sheets.Narrowing;
import io.gendan.sheets.Narrowing.Placed;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Sheet 13-13: every product with its sizes, weights and prices. What it costs us is read for those alone who may know it. */
@Singleton
class ProductTrackingSheet {
    /** The prices are those that hold today, where the company is. */
    private static final String SELECT = """
            SELECT product.*, %s AS place, cost_amount, cost_currency, deal_amount, deal_currency FROM product
            LEFT JOIN LATERAL (SELECT amount AS cost_amount, currency AS cost_currency FROM product_price
                WHERE product_id = product.id AND kind = 'COST' AND valid_from <= ?
                ORDER BY valid_from DESC, product_price.version DESC LIMIT 1) cost ON true
            LEFT JOIN LATERAL (SELECT amount AS deal_amount, currency AS deal_currency FROM product_price
                WHERE product_id = product.id AND kind = 'DEAL' AND valid_from <= ?
                ORDER BY valid_from DESC, product_price.version DESC LIMIT 1) deal ON true
            %s %s LIMIT ?""";

    private final CompanyDays days;
    private final Clock clock;

    ProductTrackingSheet(CompanyDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    @Schema(name = "ProductTrackingLine")
    record Line(
            long lineNo,
            UUID productId,
            String productNo,
            String nameAndSpec,
            String colour,
            String packSize,
            String outerCartonSize,
            BigDecimal netWeightKg,
            BigDecimal grossWeightKg,
            Money costPrice,
            Money dealPrice,
            String mainMaterial,
            String remarks) {}

    List<Placed<Line>> page(Tx tx, Narrowing which, boolean withCost, int limit) {
        return tx.query(sql(which), reader(which, withCost), arguments(which, limit));
    }

    Lines all(Narrowing which, ProductTrackingForm form) {
        return new Lines() {
            @Override
            public long count(Tx tx, int most) {
                return tx.first(
                                "SELECT count(*) FROM (SELECT FROM product " + which.where() + "LIMIT ?) found",
                                row -> row.getLong(1),
                                which.arguments(most + 1L))
                        .orElseThrow();
            }

            @Override
            public void each(Tx tx, Consumer<List<?>> taker) {
                tx.each(
                        sql(which),
                        reader(which, form.withCost()),
                        placed -> taker.accept(form.cells(placed.line())),
                        arguments(which, Long.MAX_VALUE));
            }
        };
    }

    private Object[] arguments(Narrowing which, long limit) {
        var today = days.of(clock.instant());
        return Stream.concat(Stream.of(today, today), Arrays.stream(which.arguments(limit)))
                .toArray();
    }

    private static String sql(Narrowing which) {
        return SELECT.formatted(which.place(), which.where(), which.orderBy());
    }

    private static RowReader<Placed<Line>> reader(Narrowing which, boolean withCost) {
        var lineNo = new long[] {which.linesBefore()};
        return row -> new Placed<>(line(row, ++lineNo[0], withCost), Arrays.asList((String[])
                row.getArray("place").getArray()));
    }

    private static Line line(ResultSet row, long lineNo, boolean withCost) throws SQLException {
        return new Line(
                lineNo,
                row.getObject("id", UUID.class),
                row.getString("product_no"),
                row.getString("name_and_spec"),
                row.getString("colour"),
                row.getString("pack_size"),
                row.getString("outer_carton_size"),
                row.getBigDecimal("net_weight_kg"),
                row.getBigDecimal("gross_weight_kg"),
                withCost ? price(row, "cost") : null,
                price(row, "deal"),
                row.getString("main_material"),
                null);
    }

    private static Money price(ResultSet row, String which) throws SQLException {
        var amount = row.getBigDecimal(which + "_amount");
        return amount == null ? null : new Money(amount, row.getString(which + "_currency"));
    }
}

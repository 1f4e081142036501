package io.gendan.order.satisfaction;

import io.gendan.eventsourcing.Tx;
import io.gendan.eventsourcing.Tx.RowReader;
import io.gendan.sheets.CompanyDays;
import io.gendan.sheets.Lines;
import io.gendan.sheets.Narrowing;
import io.gendan.sheets.Narrowing.Placed;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** The lines of sheet 13-14 that somebody asked for, in their order. */
@Singleton
class SatisfactionSheet {
    private static final String LINES = "(SELECT line.*, coalesce(answered_at, 'infinity') AS answered_or_never,"
            + " coalesce(least(goods, delivery, documents, communication, handling), 6)::numeric AS lowest_or_best FROM ("
            + SatisfactionList.SELECT + ") line) line ";

    private final CompanyDays days;

    SatisfactionSheet(CompanyDays days) {
        this.days = days;
    }

    List<Placed<SatisfactionView>> page(Tx tx, Narrowing which, int limit) {
        return tx.query(sql(which), reader(), which.arguments(limit));
    }

    Lines all(Narrowing which) {
        return new Lines() {
            @Override
            public long count(Tx tx, int most) {
                return tx.first(
                                "SELECT count(*) FROM (SELECT FROM " + LINES + which.where() + "LIMIT ?) found",
                                row -> row.getLong(1),
                                which.arguments(most + 1L))
                        .orElseThrow();
            }

            @Override
            public void each(Tx tx, Consumer<List<?>> taker) {
                tx.each(
                        sql(which),
                        reader(),
                        placed -> taker.accept(SatisfactionForm.cells(placed.line(), days)),
                        which.arguments(Long.MAX_VALUE));
            }
        };
    }

    private static String sql(Narrowing which) {
        return "SELECT line.*, " + which.place() + " AS place FROM " + LINES + which.where() + which.orderBy()
                + " LIMIT ?";
    }

    private static RowReader<Placed<SatisfactionView>> reader() {
        return row -> new Placed<>(SatisfactionView.of(row), Arrays.asList((String[])
                row.getArray("place").getArray()));
    }
}

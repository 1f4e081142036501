package io.gendan.order.grade;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.eventsourcing.Columns;
import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.money.Money;
import io.gendan.order.grade.CeilingEvent.CeilingSet;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far could one go for a customer of a grade, and since when? Every ceiling there ever was; the last one holds. */
@Singleton
class CeilingList implements ReadModel<ConcessionCeiling, CeilingEvent> {

    /** {@code version} is the grade's after it. What was not said is absent. */
    @Schema(name = "ConcessionCeiling")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(Grade grade, BigDecimal percent, Money sum, String setBy, Instant setAt, long version) {}

    @Override
    public String name() {
        return "concession-ceilings";
    }

    @Override
    public List<String> tables() {
        return List.of("concession_ceiling");
    }

    @Override
    public void follow(Tx tx, Recorded<CeilingEvent> fact, ConcessionCeiling state) {
        switch (fact.event()) {
            case CeilingSet set -> {
                var sum = set.ceiling().sum();
                tx.update(
                        "INSERT INTO concession_ceiling (grade, version, percent, amount, currency, set_by, set_at)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                        set.grade(),
                        fact.version(),
                        set.ceiling().percent(),
                        sum == null ? null : sum.amount(),
                        sum == null ? null : sum.currency(),
                        set.by(),
                        set.at());
            }
        }
    }

    /** The latest first. */
    List<Row> of(Tx tx, Grade grade) {
        return tx.query(
                "SELECT * FROM concession_ceiling WHERE grade = ? ORDER BY version DESC", CeilingList::row, grade);
    }

    private static Row row(ResultSet row) throws SQLException {
        var amount = row.getBigDecimal("amount");
        return new Row(
                Grade.valueOf(row.getString("grade")),
                row.getBigDecimal("percent"),
                amount == null ? null : new Money(amount, row.getString("currency")),
                row.getString("set_by"),
                Columns.instant(row, "set_at"),
                row.getLong("version"));
    }
}

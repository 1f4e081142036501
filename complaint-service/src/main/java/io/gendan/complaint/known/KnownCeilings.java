package io.gendan.complaint.known;

import io.gendan.contracts.order.OrderMessage.ConcessionCeilingSet;
import io.gendan.eventsourcing.Tx;
import io.gendan.money.Money;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How far one may go for customers of a grade before the general manager is asked, as order-service has it. */
@Singleton
public class KnownCeilings {
    private static final int PER_CENT = 2;

    /** Of both the lower holds; either may be null. */
    record Row(BigDecimal percent, BigDecimal amount, String currency) {}

    void set(Tx tx, ConcessionCeilingSet it) {
        var sum = it.sum();
        tx.update(
                "INSERT INTO known_ceiling (grade, percent, amount, currency, set_at) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT (grade) DO UPDATE SET percent = excluded.percent, amount = excluded.amount,"
                        + " currency = excluded.currency, set_at = excluded.set_at WHERE known_ceiling.set_at <= excluded.set_at",
                it.grade(),
                it.percent(),
                sum == null ? null : sum.amount(),
                sum == null ? null : sum.currency(),
                it.at());
    }

    /** For goods of that price; empty where nobody has said how far, or said it in another currency. */
    public Optional<Money> of(Tx tx, String grade, Money price) {
        return tx.first(
                        "SELECT * FROM known_ceiling WHERE grade = ?",
                        row -> new Row(
                                row.getBigDecimal("percent"), row.getBigDecimal("amount"), row.getString("currency")),
                        grade)
                .flatMap(row -> lower(row, price));
    }

    private static Optional<Money> lower(Row row, Money price) {
        var share = row.percent() == null
                ? null
                : price.amount()
                        .multiply(row.percent().movePointLeft(PER_CENT))
                        .setScale(price.amount().scale(), RoundingMode.DOWN);
        if (row.amount() != null && !price.currency().equals(row.currency())) return Optional.empty();
        var sum = row.amount() == null
                ? null
                : row.amount().setScale(price.amount().scale(), RoundingMode.DOWN);
        var most = share == null ? sum : sum == null ? share : share.min(sum);
        return Optional.of(new Money(most, price.currency()));
    }
}

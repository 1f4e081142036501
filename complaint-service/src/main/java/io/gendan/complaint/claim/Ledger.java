package io.gendan.complaint.claim;

import io.gendan.complaint.words.ComplaintId;
import io.gendan.eventsourcing.Tx;
import io.gendan.money.Money;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What we paid, what we recovered, and what of it was our loss. Sound goods that a customer got count as paid, with what they cost us,
 * on the day they were agreed on. Currencies are never added to one another.
 */
@Singleton
public class Ledger {
    private static final String SUMS = """
            WITH of AS (%s),
                 entry AS (SELECT of.key, of.name, claim.direction, given.amount, given.currency
                           FROM (SELECT key, max(name) AS name, claim_id FROM of GROUP BY key, claim_id) of
                           JOIN claim ON claim.id = of.claim_id
                           JOIN (SELECT claim_id, amount, currency, paid_on FROM claim_payment
                                 UNION ALL SELECT claim_id, worth, currency, agreed_on FROM claim_in_kind) given ON given.claim_id = claim.id
                           WHERE (?::uuid IS NULL OR complaint_id = ?::uuid) AND (?::uuid IS NULL OR case_id = ?::uuid)
                             AND (?::uuid IS NULL OR customer_id = ?::uuid)
                             AND (?::date IS NULL OR paid_on >= ?::date) AND (?::date IS NULL OR paid_on <= ?::date)),
                 page AS (SELECT DISTINCT key FROM entry WHERE ?::uuid IS NULL OR key > ?::uuid ORDER BY key LIMIT ?)
            SELECT key, max(name) AS name, currency,
                   coalesce(sum(amount) FILTER (WHERE direction = 'AGAINST_US'), 0) AS paid,
                   coalesce(sum(amount) FILTER (WHERE direction = 'OURS'), 0) AS recovered
            FROM entry JOIN page USING (key) GROUP BY key, currency ORDER BY key, currency""";

    /** What is counted; null is everything. {@code from} and {@code to} are the first and the last day of payment. */
    record Wanted(UUID complaint, UUID incidentCase, UUID customer, LocalDate from, LocalDate to) {}

    /** {@code netLoss} is less than nothing where we recovered more than we paid. */
    @Schema(name = "LedgerSums")
    public record Sums(Money paid, Money recovered, Money netLoss) {
        static Sums of(ResultSet row) throws SQLException {
            var paid = row.getBigDecimal("paid");
            var recovered = row.getBigDecimal("recovered");
            var currency = row.getString("currency");
            return new Sums(
                    money(paid, currency), money(recovered, currency), money(paid.subtract(recovered), currency));
        }

        private static Money money(BigDecimal sum, String currency) {
            return Money.exact(sum, currency, "");
        }
    }

    /**
     * One line of the ledger.
     *
     * @param id of the complaint, case or customer; of a firm what stands for its name
     * @param name of the firm, where it is known
     * @param sums one for each currency
     */
    @Schema(name = "LedgerLine")
    record Line(UUID id, String name, List<Sums> sums) {}

    private record Row(UUID key, String name, Sums sums) {}

    List<Line> page(Tx tx, LedgerBy by, Wanted wanted, UUID after, int limit) {
        var lines = new LinkedHashMap<UUID, Line>();
        for (var row : rows(tx, by, wanted, after, limit)) {
            var line = lines.computeIfAbsent(row.key(), key -> new Line(key, row.name(), new ArrayList<>()));
            line.sums().add(row.sums());
        }
        return List.copyOf(lines.values());
    }

    /** All that was paid and recovered because of one complaint, currency by currency. */
    public List<Sums> of(Tx tx, ComplaintId complaint) {
        var wanted = new Wanted(complaint.value(), null, null, null, null);
        return rows(tx, LedgerBy.ALL, wanted, null, 1).stream().map(Row::sums).toList();
    }

    private static List<Row> rows(Tx tx, LedgerBy by, Wanted wanted, UUID after, int limit) {
        return tx.query(
                SUMS.formatted(by.claims()),
                row -> new Row(row.getObject("key", UUID.class), row.getString("name"), Sums.of(row)),
                wanted.complaint(),
                wanted.complaint(),
                wanted.incidentCase(),
                wanted.incidentCase(),
                wanted.customer(),
                wanted.customer(),
                wanted.from(),
                wanted.from(),
                wanted.to(),
                wanted.to(),
                after,
                after,
                limit);
    }
}

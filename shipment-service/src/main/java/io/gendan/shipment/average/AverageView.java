package io.gendan.shipment.average;

import io.gendan.eventsourcing.Columns;
import io.gendan.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one shipment has given. {@code missing} says what the adjuster still wants; {@code noLongerAt} since when it is known that
 * the incident did not hit it.
 */
@Schema(name = "AverageSecurity")
record AverageView(
        UUID shipmentId,
        String shipmentNo,
        String orderNo,
        UUID customerId,
        Status status,
        List<String> missing,
        List<GivenPaper> papers,
        Instant releasedAt,
        Instant noLongerAt,
        long version) {

    enum Status {
        MISSING,
        COMPLETE,
        /** The incident did not hit it after all. */
        NO_LONGER,
        RELEASED
    }

    @Schema(name = "AveragePaper")
    record GivenPaper(Paper paper, String givenBy, String reference, Money deposit, Instant givenAt) {}

    AverageView with(GivenPaper paper) {
        var more = new ArrayList<>(papers);
        more.add(paper);
        return of(shipmentId, shipmentNo, orderNo, customerId, more, releasedAt, noLongerAt, version);
    }

    private static AverageView of(
            UUID shipment,
            String shipmentNo,
            String orderNo,
            UUID customer,
            List<GivenPaper> papers,
            Instant releasedAt,
            Instant noLongerAt,
            long version) {
        var given = papers.stream().map(GivenPaper::paper).toList();
        var missing = new ArrayList<String>();
        if (noLongerAt == null && !given.contains(Paper.BOND)) missing.add("BOND");
        if (noLongerAt == null && !given.contains(Paper.GUARANTEE) && !given.contains(Paper.DEPOSIT))
            missing.add("GUARANTEE or DEPOSIT");
        var status = releasedAt != null
                ? Status.RELEASED
                : noLongerAt != null ? Status.NO_LONGER : missing.isEmpty() ? Status.COMPLETE : Status.MISSING;
        return new AverageView(
                shipment, shipmentNo, orderNo, customer, status, missing, papers, releasedAt, noLongerAt, version);
    }

    /** One shipment with one of its papers, or with none. */
    static AverageView of(ResultSet row) throws SQLException {
        return of(
                row.getObject("shipment_id", UUID.class),
                row.getString("shipment_no"),
                row.getString("order_no"),
                row.getObject("customer_id", UUID.class),
                row.getString("paper") == null ? List.of() : List.of(paper(row)),
                Columns.instant(row, "released_at"),
                Columns.instant(row, "no_longer_at"),
                row.getLong("version"));
    }

    private static GivenPaper paper(ResultSet row) throws SQLException {
        var amount = row.getBigDecimal("amount");
        return new GivenPaper(
                Paper.valueOf(row.getString("paper")),
                row.getString("given_by"),
                row.getString("reference"),
                amount == null ? null : new Money(amount, row.getString("currency")),
                Columns.instant(row, "given_at"));
    }
}

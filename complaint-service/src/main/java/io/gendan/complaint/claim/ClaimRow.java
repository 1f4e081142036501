package io.gendan.complaint.claim;

import io.gendan.complaint.words.CaseId;
import io.gendan.complaint.words.ClaimId;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.OrderId;
import io.gendan.complaint.words.ShipmentId;
import io.gendan.eventsourcing.EventJson;
import io.gendan.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** How the columns of a claim's rows become what they stand for. */
final class ClaimRow {
    private ClaimRow() {}

    static List<ClaimView.Document> documents(ResultSet row) throws SQLException {
        return Stream.of(EventJson.fromJson(row.getString("documents"), ClaimEvent.Document[].class))
                .map(one -> new ClaimView.Document(one.title(), one.attachment()))
                .toList();
    }

    static List<ClaimView.Offer> offers(ResultSet row) throws SQLException {
        return Stream.of(EventJson.fromJson(row.getString("offers"), ClaimEvent.Offered[].class))
                .map(one ->
                        new ClaimView.Offer(one.offerNo(), one.from(), one.amount(), one.terms(), one.by(), one.at()))
                .toList();
    }

    static ClaimView.Terms terms(ResultSet row) throws SQLException {
        var text = row.getString("terms");
        if (text == null) return null;
        var terms = EventJson.fromJson(text, Terms.class);
        var law = terms.law() == null ? null : terms.law().code();
        return new ClaimView.Terms(terms.deliveredOn(), law, terms.claimBy(), terms.clause());
    }

    /** Also for the claim that belongs to it. */
    static Matter matter(ResultSet row, List<ShipmentId> shipments) throws SQLException {
        return new Matter(
                id(row, "customer_id", CustomerId::new),
                id(row, "complaint_id", ComplaintId::new),
                id(row, "case_id", CaseId::new),
                id(row, "order_id", OrderId::new),
                shipments);
    }

    static ClaimId id(ResultSet row, String column) throws SQLException {
        return id(row, column, ClaimId::new);
    }

    static <T> T id(ResultSet row, String column, Function<UUID, T> type) throws SQLException {
        var value = row.getObject(column, UUID.class);
        return value == null ? null : type.apply(value);
    }

    static Money money(ResultSet row, String column) throws SQLException {
        var amount = row.getBigDecimal(column);
        return amount == null ? null : Money.exact(amount, row.getString("currency"), "");
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static <W extends Enum<W>> W word(Class<W> type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}

package io.gendan.order.salesorder;

import io.gendan.eventsourcing.EventJson;
import io.gendan.money.Money;
import io.gendan.order.customer.CustomerId;
import io.gendan.order.salesorder.OrderEvent.Placed;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One order. {@code total} is the sum of its lines. */
@Schema(name = "Order")
public record OrderView(
        OrderId id,
        String orderNo,
        CustomerId customerId,
        OrderList.Status status,
        String currency,
        Money total,
        String incoterm,
        String namedPlace,
        List<OrderLineView> lines,
        String paymentTerms,
        LocalDate deliverBy,
        String letterOfCreditNo,
        String qualityClause,
        String remarks,
        BigDecimal moreOrLessPercent,
        Integer claimPeriodDays,
        Instant placedAt,
        long version) {

    /** What was agreed with them; what we remark on it is ours. */
    OrderView forCustomer() {
        return new OrderView(
                id,
                orderNo,
                customerId,
                status,
                currency,
                total,
                incoterm,
                namedPlace,
                lines,
                paymentTerms,
                deliverBy,
                letterOfCreditNo,
                qualityClause,
                null,
                moreOrLessPercent,
                claimPeriodDays,
                placedAt,
                version);
    }

    static OrderView of(ResultSet row) throws SQLException {
        var contract = EventJson.fromJson(row.getString("contract"), Placed.class);
        return new OrderView(
                new OrderId(row.getObject("id", UUID.class)),
                contract.orderNo(),
                contract.buyer().id(),
                OrderList.Status.valueOf(row.getString("status")),
                contract.total().currency(),
                contract.total(),
                contract.incoterm().name(),
                contract.namedPlace(),
                contract.lines().stream().map(OrderLineView::of).toList(),
                contract.paymentTerms(),
                contract.deliverBy(),
                contract.letterOfCreditNo(),
                contract.qualityClause(),
                contract.remarks(),
                contract.moreOrLessPercent(),
                contract.claimPeriodDays(),
                contract.at(),
                row.getLong("version"));
    }
}

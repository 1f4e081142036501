package io.gendan.complaint.complaint;

import io.gendan.complaint.words.OrderId;
import io.gendan.complaint.words.ShipmentId;
import io.gendan.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is complained of, in the fields of form 13-15; what nobody has said is null.
 *
 * @param unit of {@code deliveredQuantity}; {@code amount} is what these goods cost
 * @param consignedOn the day on which the goods were handed over to be carried
 * @param manufacturingDepartment who made them; {@code supplier}, {@code carrier} are names of firms, {@code port} a UN/LOCODE
 */
public record Subject(
        OrderId orderId,
        String orderNo,
        ShipmentId shipmentId,
        String shipmentNo,
        String productNo,
        String productNameAndSpec,
        String unit,
        BigDecimal deliveredQuantity,
        Money amount,
        LocalDate orderedOn,
        LocalDate consignedOn,
        String manufacturingDepartment,
        String supplier,
        String carrier,
        String port) {

    /** What the customer says of it, any of which may be null; the rest a person finds out. */
    public static Subject of(OrderId order, String orderNo, String product) {
        return new Subject(
                order, orderNo, null, null, null, product, null, null, null, null, null, null, null, null, null);
    }

    /** The same with what is known from elsewhere. */
    Subject with(String orderNo, String shipmentNo, LocalDate consignedOn, String carrier, String port) {
        return new Subject(
                orderId,
                orderNo,
                shipmentId,
                shipmentNo,
                productNo,
                productNameAndSpec,
                unit,
                deliveredQuantity,
                amount,
                orderedOn,
                consignedOn,
                manufacturingDepartment,
                supplier,
                carrier,
                port);
    }
}

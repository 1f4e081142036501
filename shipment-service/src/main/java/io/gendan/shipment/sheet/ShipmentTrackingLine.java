package io.gendan.shipment.sheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.eventsourcing.Columns;
import io.gendan.sheets.CompanyDays;
import io.gendan.shipment.shipment.CargoCondition;
import io.gendan.shipment.shipment.ShipmentStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One shipment on sheet 13-12.
 *
 * @param lineNo counts through the list that was asked for
 * @param shippedOn the day, where the company is, on which its first leg departed; absent while it has not
 * @param carriedBy ship and voyage, flight, train or truck of each leg; {@code route} its places
 * @param manufacturingStatus what order-service said last
 * @param openIncidents the numbers of those that hit it and are not settled
 * @param remarks what is wrong with it, in words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ShipmentTrackingLine(
        long lineNo,
        UUID id,
        String sheetNo,
        UUID orderId,
        String orderNo,
        UUID customerId,
        String customerName,
        String contractNo,
        LocalDate shippedOn,
        String quantityAndSpec,
        String transportMode,
        String carriedBy,
        String route,
        String deliveryPlace,
        Arrival arrival,
        String manufacturingStatus,
        ShipmentStatus shipmentStatus,
        CargoCondition cargoCondition,
        List<String> openIncidents,
        String remarks) {

    static ShipmentTrackingLine of(ResultSet row, long lineNo, CompanyDays days, Instant now) throws SQLException {
        var departed = Columns.instant(row, "departed_at");
        var condition = CargoCondition.valueOf(row.getString("cargo_condition"));
        var open = List.of((String[]) row.getArray("open_incidents").getArray());
        return new ShipmentTrackingLine(
                lineNo,
                row.getObject("id", UUID.class),
                row.getString("shipment_no"),
                row.getObject("order_id", UUID.class),
                row.getString("order_no"),
                row.getObject("customer_id", UUID.class),
                row.getString("customer_name"),
                row.getString("contract_no"),
                departed == null ? null : days.of(departed),
                row.getString("quantity_and_spec"),
                row.getString("transport_mode"),
                row.getString("carried_by"),
                row.getString("route"),
                row.getString("delivery_place"),
                Arrival.of(row, days, now),
                row.getString("manufacturing_status"),
                ShipmentStatus.valueOf(row.getString("status")),
                condition,
                open,
                remarks(open, condition));
    }

    private static String remarks(List<String> open, CargoCondition condition) {
        var cargo = condition == CargoCondition.UNKNOWN ? null : "cargo " + condition;
        if (open.isEmpty()) return cargo;
        return "incident " + String.join(", ", open) + " open" + (cargo == null ? "" : "; " + cargo);
    }
}

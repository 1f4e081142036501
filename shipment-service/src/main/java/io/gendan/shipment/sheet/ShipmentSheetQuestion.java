package io.gendan.shipment.sheet;

import io.gendan.eventsourcing.Page;
import io.gendan.sheets.CompanyDays;
import io.gendan.sheets.Narrowing;
import io.gendan.sheets.Sort;
import io.gendan.sheets.Sort.Key;
import io.gendan.shipment.identifier.Sought;
import io.gendan.shipment.shipment.CargoCondition;
import io.gendan.shipment.shipment.ShipmentStatus;
import io.gendan.shipment.shipment.TransportMode;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which lines of sheet 13-12 are wanted, and in which order; the same for the list and for what is printed. */
class ShipmentSheetQuestion {
    private static final SequencedMap<String, List<Key>> SORTS = new LinkedHashMap<>();

    static {
        var id = Key.id("id");
        SORTS.put("sheetNo", List.of(Key.text("shipment_no"), id));
        SORTS.put("shippedOn", List.of(Key.time("shipped_at"), id));
        SORTS.put("due", List.of(Key.time("due_at"), id));
        SORTS.put("customerName", List.of(Key.text("customer"), id));
        SORTS.put("orderNo", List.of(Key.text("order_no"), id));
        SORTS.put("contractNo", List.of(Key.text("contract"), id));
    }

    @QueryParam("customer")
    String customer;

    @QueryParam("order")
    String order;

    @QueryParam("contractNo")
    String contractNo;

    @QueryParam("vessel")
    @Parameter(description = "Carried on a ship of this name, in capitals or not")
    String vessel;

    @QueryParam("imo")
    @Parameter(description = "Carried on the ship with this number", example = "9074729")
    String imo;

    @QueryParam("voyage")
    @Parameter(
            description =
                    "Carried on a voyage, flight or train of this number; with vessel or imo, on that of the ship")
    String voyage;

    @QueryParam("place")
    @Parameter(description = "A leg begins or ends there: a UN/LOCODE, or one of its aliases", example = "CNTAO")
    String place;

    @QueryParam("status")
    @Parameter(schema = @Schema(implementation = ShipmentStatus.class))
    String status;

    @QueryParam("transportMode")
    @Parameter(schema = @Schema(implementation = TransportMode.class))
    String transportMode;

    @QueryParam("manufacturingStatus")
    @Parameter(description = "As order-service said last", example = "IN_PRODUCTION")
    String manufacturingStatus;

    @QueryParam("cargoCondition")
    @Parameter(schema = @Schema(implementation = CargoCondition.class))
    String cargoCondition;

    @QueryParam("incident")
    @Parameter(description = "Hit by this incident, settled or not")
    String incident;

    @QueryParam("openIncident")
    @Parameter(
            description = "Whether an incident that hit it is not settled yet",
            schema = @Schema(enumeration = {"true", "false"}))
    String openIncident;

    @QueryParam("overdue")
    @Parameter(
            description = "Whether it was due and nobody has said that it arrived",
            schema = @Schema(enumeration = {"true", "false"}))
    String overdue;

    @QueryParam("shippedFrom")
    @Parameter(description = "A day where the company is; so are the other three")
    String shippedFrom;

    @QueryParam("shippedTo")
    String shippedTo;

    @QueryParam("dueFrom")
    @Parameter(description = "When it arrives at the end of its last leg, or did")
    String dueFrom;

    @QueryParam("dueTo")
    String dueTo;

    @QueryParam("text")
    @Parameter(
            description =
                    "Stands somewhere in its number, order number, contract number, quantity or place of delivery")
    String text;

    @QueryParam("sort")
    @Parameter(
            description =
                    "sheetNo, shippedOn (what has not left stands last), due, customerName, orderNo or contractNo; -due is the latest first")
    String sort;

    Narrowing narrowing(CompanyDays days, Instant now) {
        var isOverdue = Narrowing.yesOrNo("overdue", overdue);
        return new Narrowing(Sort.of(sort, SORTS))
                .to("customer_id = ?", Page.only("customer", customer))
                .to("order_id = ?", Page.only("order", order))
                .to("contract_no = ?", contractNo)
                .toAll(CarriedOn.condition(vessel, imo, voyage), CarriedOn.values(vessel, imo, voyage))
                .to("id IN (SELECT shipment_id FROM shipment_leg WHERE ? IN (from_port, to_port))", Sought.place(place))
                .to("status = ?", Page.only("status", status, ShipmentStatus.class))
                .to("transport_mode = ?", Page.only("transportMode", transportMode, TransportMode.class))
                .to("manufacturing_status = ?", manufacturingStatus)
                .to("cargo_condition = ?", Page.only("cargoCondition", cargoCondition, CargoCondition.class))
                .to(
                        "id IN (SELECT shipment_id FROM affected_shipment WHERE incident_id = ?)",
                        Page.only("incident", incident))
                .to(
                        "(EXISTS (SELECT FROM affected_shipment WHERE shipment_id = id AND closed_at IS NULL)) = ?",
                        Narrowing.yesOrNo("openIncident", openIncident))
                .toAll(
                        "(due_at < ? AND status IN ('BOOKED', 'UNDER_WAY')) = ?",
                        isOverdue == null ? List.of() : List.of(now, isOverdue))
                .toDays(
                        "shipped_at",
                        days,
                        Narrowing.day("shippedFrom", shippedFrom),
                        Narrowing.day("shippedTo", shippedTo))
                .toDays("due_at", days, Narrowing.day("dueFrom", dueFrom), Narrowing.day("dueTo", dueTo))
                .toText("concat_ws(' ', shipment_no, order_no, contract_no, quantity_and_spec, delivery_place)", text);
    }
}

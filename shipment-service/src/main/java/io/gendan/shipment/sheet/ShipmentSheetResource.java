package io.gendan.shipment.sheet;

import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Requests;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/sheets/shipment-tracking")
@Tag(name = "Sheets")
@RunOnVirtualThread
class ShipmentSheetResource {
    private final ShipmentSheet sheet;
    private final Requests requests;

    ShipmentSheetResource(ShipmentSheet sheet, Requests requests) {
        this.sheet = sheet;
        this.requests = requests;
    }

    @GET
    @RolesAllowed("STAFF")
    @Operation(summary = "Sheet 13-12, 出货跟踪表: the shipments, one line each")
    public Page<ShipmentSheet.Line> page(
            @QueryParam("customer") String customer,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        var customerId = Page.only("customer", customer);
        var lines = requests.read(tx -> sheet.page(tx, customerId, Page.after(after), Page.limit(limit) + 1));
        return Page.of(lines, Page.limit(limit), ShipmentSheet.Line::id);
    }
}

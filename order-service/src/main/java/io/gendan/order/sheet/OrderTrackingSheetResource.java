package io.gendan.order.sheet;

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

@Path("/v1/sheets/order-tracking")
@Tag(name = "Sheets")
@RunOnVirtualThread
class OrderTrackingSheetResource {
    private final OrderTrackingSheet sheet;
    private final Requests requests;

    OrderTrackingSheetResource(OrderTrackingSheet sheet, Requests requests) {
        this.sheet = sheet;
        this.requests = requests;
    }

    @GET
    @RolesAllowed("STAFF")
    @Operation(summary = "Order tracking sheet (form 13-11, 订单跟踪表)")
    public Page<OrderTrackingSheet.Line> page(
            @QueryParam("customer") String customer,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        var ofCustomer = Page.only("customer", customer);
        var lines = requests.read(tx -> sheet.page(tx, ofCustomer, Page.after(after), Page.limit(limit) + 1));
        return Page.of(lines, Page.limit(limit), OrderTrackingSheet.Line::orderId);
    }
}

package io.gendan.order.dispatch;

import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Problem;
import io.gendan.eventsourcing.Requests;
import io.gendan.order.demand.ShipmentId;
import io.gendan.order.dispatch.DispatchCommand.Agreed;
import io.gendan.order.dispatch.DispatchCommand.OrderedLine;
import io.gendan.order.dispatch.DispatchList.Row;
import io.gendan.order.dispatch.DispatchList.Status;
import io.gendan.order.dispatch.Prevention.Missing;
import io.gendan.order.salesorder.OrderId;
import io.gendan.order.salesorder.OrderList;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far an order's goods are out, and what still keeps them from leaving. */
@Path("/v1/orders/{order}")
@Tag(name = "Releases")
@RunOnVirtualThread
class QuantitiesResource {
    private final OrderList orders;
    private final DispatchList parts;
    private final DispatchDesk desk;
    private final Requests requests;
    private final Clock clock;

    QuantitiesResource(OrderList orders, DispatchList parts, DispatchDesk desk, Requests requests, Clock clock) {
        this.orders = orders;
        this.parts = parts;
        this.desk = desk;
        this.requests = requests;
        this.clock = clock;
    }

    /**
     * One line of the order; all quantities in its unit.
     *
     * @param least what has to be shipped at least for the line to be fulfilled, by the contract's tolerance
     * @param most what may be shipped at most
     * @param released may leave and has not left
     * @param open ordered and not shipped; nothing once {@code fulfilled}
     */
    @Schema(name = "LineQuantities")
    record Line(
            int lineNo,
            String unit,
            BigDecimal ordered,
            BigDecimal least,
            BigDecimal most,
            BigDecimal released,
            BigDecimal shipped,
            BigDecimal open,
            boolean fulfilled) {}

    /** {@code shipments} are those that something was released for, or that left without it. */
    @Schema(name = "OrderQuantities")
    record Quantities(List<Line> lines, List<Row> shipments) {}

    /** {@code ready} when nothing is missing. */
    @Schema(name = "PreventionChecked")
    record Checked(boolean ready, List<Missing> missing) {}

    @GET
    @Path("/quantities")
    @RolesAllowed("STAFF")
    @Operation(summary = "Ordered, released, shipped and open of each line, and with which shipments")
    public Quantities quantities(@PathParam("order") OrderId id) {
        return requests.read(tx -> {
            var order = orders.find(tx, id).orElseThrow(QuantitiesResource::nothing);
            var out = parts.parts(tx, id);
            var agreed = desk.agreed(tx, order);
            var lines =
                    agreed.lines().stream().map(line -> line(line, agreed, out)).toList();
            return new Quantities(lines, out);
        });
    }

    @GET
    @Path("/prevention-check")
    @RolesAllowed("STAFF")
    @Operation(
            summary = "What is missing before goods of this order may leave",
            description =
                    "Quality clause, more-or-less clause, product data, inspection, documents confirmed and filed, and what"
                            + " the letter of credit says")
    public Checked check(
            @PathParam("order") OrderId id,
            @Parameter(description = "With it, the documents of this shipment are looked for; without, the order's own")
                    @QueryParam("shipment")
                    String shipment) {
        var only = Page.only("shipment", shipment);
        return requests.read(tx -> {
            var order = orders.find(tx, id).orElseThrow(QuantitiesResource::nothing);
            var missing = desk.missing(tx, order, only == null ? null : new ShipmentId(only), clock.instant());
            return new Checked(missing.isEmpty(), missing);
        });
    }

    private static Line line(OrderedLine line, Agreed agreed, List<Row> out) {
        var ordered = line.quantity();
        var least = ReleaseCheck.least(ordered, agreed);
        var shipped = sum(line, out, Status.SHIPPED);
        var fulfilled = shipped.compareTo(least) >= 0;
        return new Line(
                line.lineNo(),
                line.unit(),
                ordered,
                least,
                ReleaseCheck.most(ordered, agreed),
                sum(line, out, Status.RELEASED),
                shipped,
                fulfilled ? BigDecimal.ZERO : ordered.subtract(shipped),
                fulfilled);
    }

    private static BigDecimal sum(OrderedLine line, List<Row> out, Status which) {
        return DispatchList.loaded(
                        out.stream().filter(part -> part.status() == which).toList())
                .getOrDefault(line.lineNo(), BigDecimal.ZERO);
    }

    private static Problem nothing() {
        return new Problem(404, "NOT_FOUND", "There is nothing with this id");
    }
}

package io.gendan.shipment.shipment;

import static io.gendan.shipment.shipment.ShipmentRefusal.SHIPMENT_NOT_FOUND;

import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Requests;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.identifier.Sought;
import io.gendan.shipment.shipment.ShipmentCommand.ReportCondition;
import io.gendan.shipment.shipment.ShipmentRequests.BookRequest;
import io.gendan.shipment.shipment.ShipmentRequests.ConditionRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/shipments")
@Tag(name = "Shipments")
@RunOnVirtualThread
class ShipmentResource {
    private static final Duration A_MESSAGE_TAKES = Duration.ofSeconds(2);

    private final Shipments shipments;
    private final Bookings bookings;
    private final ShipmentQueries queries;
    private final CargoConditions conditions;
    private final KnownOrders orders;
    private final Requests requests;

    ShipmentResource(
            Shipments shipments,
            Bookings bookings,
            ShipmentQueries queries,
            CargoConditions conditions,
            KnownOrders orders,
            Requests requests) {
        this.shipments = shipments;
        this.bookings = bookings;
        this.queries = queries;
        this.conditions = conditions;
        this.orders = orders;
        this.requests = requests;
    }

    @POST
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "FORWARDER"})
    @Operation(summary = "Book a shipment of an order, leg by leg")
    @APIResponse(
            responseCode = "201",
            description = "It is there; Location says where",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Answer.Created.class)))
    public Response book(@Valid @NotNull BookRequest body) {
        orders.await(body.orderId(), A_MESSAGE_TAKES);
        return requests.answer(body, asked -> {
            var id = new ShipmentId(Id.next());
            var booked = bookings.book(asked, id, body);
            return Answer.created(
                    "/v1/shipments/" + id.value(), booked.version(), new Answer.Created(id.value(), booked.no()));
        });
    }

    @POST
    @Path("/{id}/cargo-condition")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "FORWARDER", "CARRIER", "SURVEYOR"})
    @Operation(summary = "Record how the goods are, and who says so")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response reportCondition(@PathParam("id") ShipmentId id, @Valid @NotNull ConditionRequest body) {
        return requests.answer(body, asked -> {
            var report =
                    new ReportCondition(body.incidentId(), body.condition(), body.source(), body.note(), asked.now());
            return Answer.noContent(shipments.handle(asked.tx(), id, asked.expected(), report));
        });
    }

    @GET
    @Path("/{id}/cargo-conditions")
    @RolesAllowed("STAFF")
    @Operation(summary = "What was said of the goods, by whom and when; the last word first")
    public List<CargoConditions.Row> conditions(@PathParam("id") ShipmentId id) {
        return requests.read(tx -> {
            if (queries.find(tx, id).isEmpty()) throw SHIPMENT_NOT_FOUND.refused();
            return conditions.of(tx, id);
        });
    }

    @GET
    @RolesAllowed({"STAFF", "READ_SHIPMENTS"})
    @Operation(summary = "The shipments, oldest first; of one order, of one ship, of one voyage")
    public Page<ShipmentView> page(
            @QueryParam("order") String order,
            @QueryParam("imo") String imo,
            @QueryParam("voyage") String voyage,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        var ofOrder = Page.only("order", order);
        var ship = Sought.ship(imo);
        var number = Sought.voyage(voyage);
        var viewer = requests.viewer();
        var rows = requests.read(
                tx -> queries.page(tx, viewer, ofOrder, ship, number, Page.after(after), Page.limit(limit) + 1));
        return Page.of(
                viewer.shown(rows, ShipmentView::forCustomer),
                Page.limit(limit),
                row -> row.id().value());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"STAFF", "READ_SHIPMENTS"})
    @Operation(summary = "One shipment with its legs and the incidents that hit it")
    @APIResponse(
            responseCode = "200",
            description = "As it is now; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ShipmentView.class)))
    public Response one(@PathParam("id") ShipmentId id) {
        var viewer = requests.viewer();
        return requests.one(tx -> queries.find(tx, viewer, id)
                .map(view -> Answer.ok(view.version(), viewer.shown(view, ShipmentView::forCustomer))));
    }
}

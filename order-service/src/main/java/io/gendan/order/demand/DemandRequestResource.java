package io.gendan.order.demand;

import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Requests;
import io.gendan.eventsourcing.Tx;
import io.gendan.order.demand.DemandCommand.Request;
import io.gendan.order.demand.DemandEvent.Reference;
import io.gendan.order.invoice.InvoiceRegister;
import io.gendan.order.salesorder.OrderId;
import io.gendan.order.salesorder.OrderList;
import io.gendan.sheets.CompanyDays;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The only way to ask a customer for money. What it starts is a request, never an invoice. */
@Path("/v1/orders/{order}/demands")
@Tag(name = "Demands")
@RunOnVirtualThread
class DemandRequestResource {
    private final Demands demands;
    private final OrderList orders;
    private final OrderShipments shipments;
    private final InvoiceRegister invoices;
    private final int usualCreditDays;
    private final CompanyDays days;
    private final Requests requests;

    DemandRequestResource(
            Demands demands,
            OrderList orders,
            OrderShipments shipments,
            InvoiceRegister invoices,
            @ConfigProperty(name = "gendan.invoice.credit-days", defaultValue = "30") int usualCreditDays,
            CompanyDays days,
            Requests requests) {
        this.demands = demands;
        this.orders = orders;
        this.shipments = shipments;
        this.invoices = invoices;
        this.usualCreditDays = usualCreditDays;
        this.days = days;
        this.requests = requests;
    }

    @POST
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR"})
    @Operation(
            summary = "Request an invoice of goods or of freight and charges, a debit note or a payment reminder",
            description =
                    "It goes out when shipment-service has cleared every shipment of it; as long as an incident of one"
                            + " of them is not settled it is held.")
    @APIResponse(
            responseCode = "202",
            description = "It is taken; Location tells how it goes on",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Answer.Created.class)))
    public Response request(@PathParam("order") OrderId order, @Valid @NotNull DemandRequest body) {
        return requests.answer(body, asked -> request(asked, order, body));
    }

    private Answer request(Asked asked, OrderId id, DemandRequest body) {
        var order = orders.billable(asked.tx(), id);
        shipments.mustHoldAll(asked.tx(), id, body.shipmentIds());
        var demand = new DemandId(Id.next());
        var demandNo = "D-%d-%06d".formatted(days.of(asked.now()).getYear(), next(asked.tx()));
        var command = new Request(
                new Reference(demandNo, id, order.customerId()),
                order.total(),
                body.kind(),
                body.shipmentIds().stream().distinct().toList(),
                body.amount().amount(),
                body.amount().currency(),
                body.remarks(),
                asked.actor(),
                asked.now(),
                body.creditDays() == null ? usualCreditDays : body.creditDays(),
                body.reminder() == null ? null : body.reminder().of());
        long version = demands.begin(asked.tx(), demand, command);
        remind(asked, demand, command);
        return Answer.accepted("/v1/demands/" + demand.value(), version, new Answer.Created(demand.value(), demandNo));
    }

    /** The invoice decides whether it is the time for it; what it refuses takes the demand with it. */
    private void remind(Asked asked, DemandId demand, Request request) {
        var reminder = request.reminder();
        if (reminder == null) return;
        var shipments = request.shipments().stream().map(Id::value).toList();
        invoices.askReminder(
                asked.tx(),
                request.demand().order(),
                new InvoiceRegister.Reminder(
                        reminder.invoice(),
                        reminder.level(),
                        demand.value(),
                        shipments,
                        request.amount(),
                        request.currency()),
                asked.now());
    }

    private static long next(Tx tx) {
        return tx.first("SELECT nextval('demand_no')", row -> row.getLong(1)).orElseThrow();
    }
}

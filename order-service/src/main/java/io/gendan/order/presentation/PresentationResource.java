package io.gendan.order.presentation;

import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Requests;
import io.gendan.order.demand.OpenIncidents;
import io.gendan.order.demand.OpenIncidents.OpenIncident;
import io.gendan.order.presentation.PresentationCommand.Present;
import io.gendan.order.presentation.PresentationEvent.Warning;
import io.gendan.order.salesorder.OrderId;
import io.gendan.order.salesorder.OrderList;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Presenting documents asks the bank and not the customer: it never waits at the gate, and it warns. */
@Path("/v1/orders/{order}/presentations")
@Tag(name = "Presentations")
@RunOnVirtualThread
class PresentationResource {
    private final Presentations presentations;
    private final PresentationList list;
    private final OrderList orders;
    private final OpenIncidents incidents;
    private final Requests requests;

    PresentationResource(
            Presentations presentations,
            PresentationList list,
            OrderList orders,
            OpenIncidents incidents,
            Requests requests) {
        this.presentations = presentations;
        this.list = list;
        this.orders = orders;
        this.incidents = incidents;
        this.requests = requests;
    }

    @Schema(name = "PresentationRequest")
    record PresentationRequest(
            @Schema(examples = "LC-77-2026") @NotBlank @Size(max = 60)
            String letterOfCreditNo,

            @Schema(examples = "Bank of China, Qingdao") @NotBlank @Size(max = 200)
            String bank,

            @Schema(examples = "[\"BILL_OF_LADING\", \"INVOICE\"]") @NotNull @Size(min = 1, max = 50)
            List<@NotBlank @Size(max = 100) String> documents,

            @Schema(examples = "2026-01-05") @NotNull LocalDate presentedOn) {}

    /** @param warning absent when nothing is known that the customer should hear from us first */
    @Schema(name = "PresentationAnswer")
    record PresentationAnswer(UUID id, PresentationWarning warning) {}

    @POST
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR"})
    @Operation(
            summary = "Record that documents went to the bank under a letter of credit",
            description = "Never refused because of an incident; the answer names what is open.")
    @APIResponse(
            responseCode = "201",
            description = "It is recorded, with the warning beside it",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PresentationAnswer.class)))
    public Response present(@PathParam("order") OrderId order, @Valid @NotNull PresentationRequest body) {
        return requests.answer(body, asked -> present(asked, order, body));
    }

    private Answer present(Asked asked, OrderId order, PresentationRequest body) {
        orders.known(asked.tx(), order); // cancelled or not: the bank pays for documents
        var open = incidents.of(asked.tx(), order);
        var warning = new Warning(
                open.stream().map(OpenIncident::incidentId).distinct().toList(),
                open.stream().map(OpenIncident::shipmentId).distinct().toList(),
                incidents.heldDemands(asked.tx(), order));
        var id = new PresentationId(Id.next());
        var command = new Present(
                order,
                body.letterOfCreditNo(),
                body.bank(),
                body.documents(),
                body.presentedOn(),
                warning,
                asked.actor(),
                asked.now());
        long version = presentations.begin(asked.tx(), id, command);
        var answer = new PresentationAnswer(id.value(), PresentationWarning.of(warning));
        return Answer.created("/v1/orders/" + order.value() + "/presentations", version, answer);
    }

    @GET
    @RolesAllowed("STAFF")
    @Operation(summary = "The presentations of an order's documents, oldest first")
    public Page<PresentationList.View> page(
            @PathParam("order") OrderId order,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        var rows = requests.read(tx -> list.page(tx, order, Page.after(after), Page.limit(limit) + 1));
        return Page.of(rows, Page.limit(limit), PresentationList.View::id);
    }
}

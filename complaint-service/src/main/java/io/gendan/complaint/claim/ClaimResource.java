package io.gendan.complaint.claim;

import io.gendan.complaint.words.ClaimId;
import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Requests;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Claims of customers against us, and ours against whoever caused the loss or insured it. */
@Path("/v1/claims")
@Tag(name = "Claims")
@RunOnVirtualThread
class ClaimResource {
    private final ClaimDesk desk;
    private final ClaimViews views;
    private final Requests requests;

    ClaimResource(ClaimDesk desk, ClaimViews views, Requests requests) {
        this.desk = desk;
        this.views = views;
        this.requests = requests;
    }

    @POST
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES", "PURCHASING"})
    @Operation(
            summary =
                    "Raise a claim: a customer's against us, or ours against a supplier, carrier, forwarder or insurer",
            description =
                    "With backToBackId it belongs to a claim of the other direction: what we pay and what we recover.")
    @APIResponse(
            responseCode = "201",
            description = "It is raised; Location is where",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Answer.Created.class)))
    public Response raise(@Valid @NotNull RaiseRequest body) {
        return requests.answer(body, asked -> {
            var raised = desk.raise(asked.tx(), body.claim(), asked.actor(), asked.now());
            return Answer.created(
                    "/v1/claims/" + raised.id().value(),
                    raised.version(),
                    new Answer.Created(raised.id().value(), raised.claimNo()));
        });
    }

    @GET
    @RolesAllowed("STAFF")
    @Operation(
            summary = "The claims, oldest first",
            description =
                    "counterpart is the firm's whole name; dueBefore finds those with a deadline before that day, also one"
                            + " that has passed and was not kept.")
    public Page<ClaimView> page(
            @QueryParam("counterpart") String counterpart,
            @QueryParam("direction") String direction,
            @QueryParam("status") String status,
            @QueryParam("customer") String customer,
            @QueryParam("complaint") String complaint,
            @QueryParam("case") String incidentCase,
            @QueryParam("dueBefore") String dueBefore,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        var wanted = WantedClaims.of(counterpart, direction, status, customer, complaint, incidentCase, dueBefore);
        var rows = requests.read(tx -> views.page(tx, wanted, Page.after(after), Page.limit(limit) + 1));
        return Page.of(rows, Page.limit(limit), view -> view.id().value());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("STAFF")
    @Operation(summary = "One claim: how far it is, what was offered and paid, and what has to be done by when")
    @APIResponse(
            responseCode = "200",
            description = "As it is now; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClaimView.class)))
    public Response one(@PathParam("id") ClaimId id) {
        return requests.one(tx -> views.find(tx, id).map(view -> Answer.ok(view.version(), view)));
    }
}

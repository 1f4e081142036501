package io.gendan.complaint.incidentcase;

import io.gendan.complaint.words.CaseId;
import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Requests;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/cases")
@Tag(name = "Incident cases")
@RunOnVirtualThread
class CaseResource {
    private final CaseViews views;
    private final Requests requests;

    CaseResource(CaseViews views, Requests requests) {
        this.views = views;
        this.requests = requests;
    }

    @GET
    @RolesAllowed("STAFF")
    @Operation(summary = "The cases, oldest first; narrowed to an incident, a customer or a status")
    public Page<CaseView> page(
            @QueryParam("incident") String incident,
            @QueryParam("customer") String customer,
            @QueryParam("status") String status,
            @QueryParam("toSay")
                    @Parameter(
                            description =
                                    "Whether a person has something to tell their customer, who does not like mail")
                    String toSay,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        var wanted = CaseRequests.wanted(incident, customer, status, toSay);
        var rows = requests.read(tx -> views.page(tx, wanted, Page.after(after), Page.limit(limit) + 1));
        return Page.of(rows, Page.limit(limit), view -> view.id().value());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("STAFF")
    @APIResponse(
            responseCode = "200",
            description = "As it is now; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CaseView.class)))
    @Operation(summary = "One case: what the customer knows, what is asked, which letters are where")
    public Response one(@PathParam("id") CaseId id) {
        return requests.one(tx -> views.find(tx, id).map(view -> Answer.ok(view.version(), view)));
    }
}

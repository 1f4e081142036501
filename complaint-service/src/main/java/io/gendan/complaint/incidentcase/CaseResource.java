package io.gendan.complaint.incidentcase;

import io.gendan.complaint.words.CaseId;
import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Requests;
import io.gendan.eventsourcing.Tx;
import io.gendan.eventsourcing.Viewer;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    private final CustomersCases theirs;
    private final Requests requests;

    CaseResource(CaseViews views, CustomersCases theirs, Requests requests) {
        this.views = views;
        this.theirs = theirs;
        this.requests = requests;
    }

    @GET
    @RolesAllowed({"STAFF", "READ_CASES"})
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
        var viewer = requests.viewer();
        var rows = requests.read(tx -> page(tx, viewer, wanted, Page.after(after), Page.limit(limit) + 1));
        return Page.of(rows, Page.limit(limit), view -> view.id().value());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"STAFF", "READ_CASES"})
    @APIResponse(
            responseCode = "200",
            description = "As it is now; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CaseView.class)))
    @Operation(summary = "One case: what the customer knows, what is asked, which letters are where")
    public Response one(@PathParam("id") CaseId id) {
        var viewer = requests.viewer();
        return requests.one(tx -> find(tx, viewer, id).map(view -> Answer.ok(view.version(), view)));
    }

    private Optional<CaseView> find(Tx tx, Viewer viewer, CaseId id) {
        return switch (viewer) {
            case Viewer.OurPeople _ -> views.find(tx, id);
            case Viewer.Partner partner -> theirs.find(tx, partner, id);
        };
    }

    private List<CaseView> page(Tx tx, Viewer viewer, Wanted wanted, UUID after, int limit) {
        return switch (viewer) {
            case Viewer.OurPeople _ -> views.page(tx, wanted, after, limit);
            case Viewer.Partner partner -> theirs.page(tx, partner, wanted, after, limit);
        };
    }
}

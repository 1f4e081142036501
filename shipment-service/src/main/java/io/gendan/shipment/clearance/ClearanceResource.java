package io.gendan.shipment.clearance;

import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Requests;
import io.gendan.shipment.identifier.DemandId;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/clearances")
@Tag(name = "Clearances")
@RunOnVirtualThread
class ClearanceResource {
    private final ClearanceList list;
    private final Requests requests;

    ClearanceResource(ClearanceList list, Requests requests) {
        this.list = list;
        this.requests = requests;
    }

    @GET
    @Path("/{demandId}")
    @RolesAllowed("STAFF")
    @Operation(summary = "May this demand go out? If not, the incident that holds it")
    @APIResponse(
            responseCode = "200",
            description = "As it is now; ETag is its version",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ClearanceList.View.class)))
    public Response one(@PathParam("demandId") DemandId demandId) {
        return requests.one(tx -> list.find(tx, demandId).map(view -> Answer.ok(view.version(), view)));
    }
}

package io.gendan.complaint.complaint;

import io.gendan.complaint.complaint.ComplaintCommand.AssessLiability;
import io.gendan.complaint.complaint.ComplaintCommand.FindCause;
import io.gendan.complaint.complaint.ComplaintCommand.InvestigateAgain;
import io.gendan.complaint.complaint.StepRequests.AssessLiabilityRequest;
import io.gendan.complaint.complaint.StepRequests.FindCauseRequest;
import io.gendan.complaint.complaint.StepRequests.ReasonRequest;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Requests;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Step ASSESS: why it happened, and whose fault it is to which degree. */
@Path("/v1/complaints/{id}")
@Tag(name = "Complaints")
@RunOnVirtualThread
class AssessResource {
    private final Complaints complaints;
    private final Requests requests;

    AssessResource(Complaints complaints, Requests requests) {
        this.complaints = complaints;
        this.requests = requests;
    }

    @POST
    @Path("/cause")
    @RolesAllowed({"MERCHANDISER", "SUPERVISOR", "SALES", "PURCHASING", "MANUFACTURING", "RND"})
    @Operation(summary = "Record what the investigation found; until then nothing is offered")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response findCause(@PathParam("id") ComplaintId id, @Valid @NotNull FindCauseRequest body) {
        return requests.answer(body, asked -> {
            var command = new FindCause(body.findings().strip(), asked.actor(), asked.now());
            long version = complaints.handle(asked.tx(), id, asked.expected(), command);
            return Answer.noContent(version);
        });
    }

    @POST
    @Path("/investigate-again")
    @RolesAllowed({"MERCHANDISER", "SUPERVISOR", "SALES", "PURCHASING", "MANUFACTURING", "RND"})
    @Operation(summary = "Open the investigation again: what was found is doubted")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response investigateAgain(@PathParam("id") ComplaintId id, @Valid @NotNull ReasonRequest body) {
        return requests.answer(body, asked -> {
            var command = new InvestigateAgain(body.reason().strip(), asked.actor(), asked.now());
            long version = complaints.handle(asked.tx(), id, asked.expected(), command);
            return Answer.noContent(version);
        });
    }

    @POST
    @Path("/liability")
    @RolesAllowed({"MERCHANDISER", "SUPERVISOR"})
    @Operation(summary = "Assess how bad it is and who is liable, in shares that add up to 100 %")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response assess(@PathParam("id") ComplaintId id, @Valid @NotNull AssessLiabilityRequest body) {
        return requests.answer(body, asked -> {
            var command = new AssessLiability(
                    body.shares(),
                    body.severity(),
                    body.wishes() == null ? Set.of() : body.wishes(),
                    asked.actor(),
                    asked.now());
            long version = complaints.handle(asked.tx(), id, asked.expected(), command);
            return Answer.noContent(version);
        });
    }
}

package io.gendan.complaint.complaint;

import io.gendan.complaint.complaint.ComplaintCommand.AskParticulars;
import io.gendan.complaint.complaint.ComplaintCommand.Assign;
import io.gendan.complaint.complaint.ComplaintCommand.DropByCustomer;
import io.gendan.complaint.complaint.ComplaintCommand.GiveParticulars;
import io.gendan.complaint.complaint.ComplaintCommand.RecordAnswer;
import io.gendan.complaint.complaint.ComplaintWords.Kind;
import io.gendan.complaint.complaint.ComplaintWords.Said;
import io.gendan.complaint.complaint.StepRequests.AnswerComplainantRequest;
import io.gendan.complaint.complaint.StepRequests.AskParticularsRequest;
import io.gendan.complaint.complaint.StepRequests.AssignComplaintRequest;
import io.gendan.complaint.complaint.StepRequests.WordOfCustomerRequest;
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
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Steps LISTEN and IDENTIFY: somebody takes it, answers the customer, asks what is unclear. */
@Path("/v1/complaints/{id}")
@Tag(name = "Complaints")
@RunOnVirtualThread
class ListenResource {
    private final Complaints complaints;
    private final WordOfCustomer word;
    private final Requests requests;

    ListenResource(Complaints complaints, WordOfCustomer word, Requests requests) {
        this.complaints = complaints;
        this.word = word;
        this.requests = requests;
    }

    @POST
    @Path("/assign")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES"})
    @Operation(summary = "Say who follows the complaint from now on")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response assign(@PathParam("id") ComplaintId id, @Valid @NotNull AssignComplaintRequest body) {
        return requests.answer(body, asked -> {
            var command = new Assign(body.owner().strip(), asked.actor(), asked.now());
            long version = complaints.handle(asked.tx(), id, asked.expected(), command);
            return Answer.noContent(version);
        });
    }

    @POST
    @Path("/answers")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES"})
    @Operation(summary = "Record that you spoke to the customer about it: the first time is our first response")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response answer(@PathParam("id") ComplaintId id, @Valid @NotNull AnswerComplainantRequest body) {
        return requests.answer(body, asked -> {
            var command = new RecordAnswer(
                    body.channel(), null, body.at().truncatedTo(ChronoUnit.MICROS), asked.actor(), asked.now());
            var said = Said.now(Kind.CONVERSATION, body.note(), body.spokenTo(), body.contactId(), asked);
            return Answer.noContent(word.take(asked, id, asked.expected(), command, said));
        });
    }

    @POST
    @Path("/questions")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES"})
    @Operation(
            summary =
                    "Record what you asked the customer, the supplier or the carrier; until they answer the complaint waits for them")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response ask(@PathParam("id") ComplaintId id, @Valid @NotNull AskParticularsRequest body) {
        return requests.answer(body, asked -> {
            var command = new AskParticulars(body.of(), body.what().strip(), body.dueOn(), asked.actor(), asked.now());
            long version = complaints.handle(asked.tx(), id, asked.expected(), command);
            return Answer.noContent(version);
        });
    }

    @POST
    @Path("/questions/{no}/answer")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES"})
    @Operation(summary = "Record that a question was answered")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response hear(@PathParam("id") ComplaintId id, @PathParam("no") int no) {
        return requests.answer(null, asked -> {
            var command = new GiveParticulars(no, asked.actor(), asked.now());
            long version = complaints.handle(asked.tx(), id, asked.expected(), command);
            return Answer.noContent(version);
        });
    }

    @POST
    @Path("/drop")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES"})
    @Operation(summary = "Record that the customer lets it rest")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response drop(@PathParam("id") ComplaintId id, @Valid @NotNull WordOfCustomerRequest body) {
        return requests.answer(body, asked -> {
            var command = new DropByCustomer(body.channel(), asked.actor(), asked.now());
            var said = Said.now(Kind.CONVERSATION, body.note(), body.spokenTo(), body.contactId(), asked);
            return Answer.noContent(word.take(asked, id, asked.expected(), command, said));
        });
    }
}

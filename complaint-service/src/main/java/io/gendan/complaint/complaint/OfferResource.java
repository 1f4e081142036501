package io.gendan.complaint.complaint;

import io.gendan.complaint.complaint.ComplaintCommand.AcceptOffer;
import io.gendan.complaint.complaint.ComplaintCommand.DeclineOffer;
import io.gendan.complaint.complaint.ComplaintCommand.MakeOffer;
import io.gendan.complaint.complaint.ComplaintCommand.RecordCounterOffer;
import io.gendan.complaint.complaint.ComplaintCommand.WithdrawOffer;
import io.gendan.complaint.complaint.ComplaintWords.Kind;
import io.gendan.complaint.complaint.ComplaintWords.Said;
import io.gendan.complaint.complaint.OfferRequests.AcceptOfferRequest;
import io.gendan.complaint.complaint.OfferRequests.CounterOfferRequest;
import io.gendan.complaint.complaint.OfferRequests.MakeOfferRequest;
import io.gendan.complaint.complaint.StepRequests.ReasonRequest;
import io.gendan.complaint.complaint.StepRequests.WordOfCustomerRequest;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.LetterId;
import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Requests;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Step NEGOTIATE: offers and counter-offers, until both sides agree on one. What goes beyond the ceiling is decided on the
 * complaint's record and nowhere else.
 */
@Path("/v1/complaints/{id}")
@Tag(name = "Complaints")
@RunOnVirtualThread
class OfferResource {
    private final Complaints complaints;
    private final ComplaintDesk desk;
    private final WordOfCustomer word;
    private final Requests requests;

    OfferResource(Complaints complaints, ComplaintDesk desk, WordOfCustomer word, Requests requests) {
        this.complaints = complaints;
        this.desk = desk;
        this.word = word;
        this.requests = requests;
    }

    @POST
    @Path("/offers")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES"})
    @Operation(
            summary =
                    "Offer terms: within the ceiling the customer is written to at once, above it the general manager decides, on the complaint's record")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response offer(@PathParam("id") ComplaintId id, @Valid @NotNull MakeOfferRequest body) {
        return requests.answer(body, asked -> {
            var terms = body.terms().terms();
            OfferNotes.checked(terms);
            var command = new MakeOffer(
                    terms,
                    body.validUntil(),
                    desk.ceiling(asked.tx(), id),
                    new LetterId(Id.next()),
                    asked.actor(),
                    asked.now());
            long version = complaints.handle(asked.tx(), id, asked.expected(), command);
            return Answer.noContent(version);
        });
    }

    @POST
    @Path("/counter-offers")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES"})
    @Operation(summary = "Record what the customer offers instead")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response counter(@PathParam("id") ComplaintId id, @Valid @NotNull CounterOfferRequest body) {
        return requests.answer(body, asked -> {
            var command = new RecordCounterOffer(
                    body.terms().terms(), body.channel(), desk.ceiling(asked.tx(), id), asked.actor(), asked.now());
            long version = complaints.handle(asked.tx(), id, asked.expected(), command);
            return Answer.noContent(version);
        });
    }

    @POST
    @Path("/offers/{no}/accept")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES"})
    @Operation(summary = "Record that both sides agree on this offer")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response accept(
            @PathParam("id") ComplaintId id, @PathParam("no") int no, @Valid @NotNull AcceptOfferRequest body) {
        return requests.answer(body, asked -> {
            var command = new AcceptOffer(
                    no,
                    body.channel(),
                    desk.ceiling(asked.tx(), id),
                    ComplaintRequests.blankIsNull(body.noReplacementBecause()),
                    asked.actor(),
                    asked.now());
            var said = Said.now(Kind.CONVERSATION, body.note(), body.spokenTo(), body.contactId(), asked);
            return Answer.noContent(word.take(asked, id, asked.demanded(), command, said));
        });
    }

    @POST
    @Path("/offers/{no}/decline")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES"})
    @Operation(summary = "Record that the other side does not want this offer")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response decline(
            @PathParam("id") ComplaintId id, @PathParam("no") int no, @Valid @NotNull WordOfCustomerRequest body) {
        return requests.answer(body, asked -> {
            var command = new DeclineOffer(no, body.channel(), asked.actor(), asked.now());
            var said = Said.now(Kind.CONVERSATION, body.note(), body.spokenTo(), body.contactId(), asked);
            return Answer.noContent(word.take(asked, id, asked.expected(), command, said));
        });
    }

    @POST
    @Path("/offers/{no}/withdraw")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES"})
    @Operation(summary = "Withdraw an offer, with a reason")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response withdraw(
            @PathParam("id") ComplaintId id, @PathParam("no") int no, @Valid @NotNull ReasonRequest body) {
        return requests.answer(body, asked -> {
            var command = new WithdrawOffer(no, body.reason().strip(), asked.actor(), asked.now());
            long version = complaints.handle(asked.tx(), id, asked.demanded(), command);
            return Answer.noContent(version);
        });
    }
}

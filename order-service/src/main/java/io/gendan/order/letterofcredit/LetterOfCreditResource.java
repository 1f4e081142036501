package io.gendan.order.letterofcredit;

import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.Requests;
import io.gendan.order.letterofcredit.CreditCommand.Amend;
import io.gendan.order.letterofcredit.CreditCommand.NoteDiscrepancies;
import io.gendan.order.letterofcredit.CreditRequests.Advice;
import io.gendan.order.letterofcredit.CreditRequests.Amendment;
import io.gendan.order.letterofcredit.CreditRequests.Discrepancies;
import io.gendan.order.salesorder.OrderId;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the bank has advised, and what it has found. */
@Path("/v1/orders/{id}/letter-of-credit")
@Tag(name = "Letters of credit")
@RunOnVirtualThread
class LetterOfCreditResource {
    private final LettersOfCredit credits;
    private final CreditList list;
    private final CreditOrders orders;
    private final Requests requests;

    LetterOfCreditResource(LettersOfCredit credits, CreditList list, CreditOrders orders, Requests requests) {
        this.credits = credits;
        this.list = list;
        this.orders = orders;
        this.requests = requests;
    }

    @POST
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR"})
    @Operation(summary = "Record the letter of credit that the bank has advised for an order")
    @APIResponse(
            responseCode = "201",
            description = "It is recorded",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Answer.Created.class)))
    public Response record(@PathParam("id") OrderId id, @Valid @NotNull Advice body) {
        return requests.answer(body, asked -> record(asked, id, body));
    }

    private Answer record(Asked asked, OrderId id, Advice body) {
        var terms = body.terms().in(orders.standing(asked.tx(), id).currency());
        long version =
                credits.handle(asked.tx(), id, asked.expected(), new CreditCommand.Record(id, terms, asked.now()));
        return Answer.created(
                "/v1/orders/" + id.value() + "/letter-of-credit",
                version,
                new Answer.Created(id.value(), terms.creditNo()));
    }

    @POST
    @Path("/amendments")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR"})
    @Operation(
            summary = "Record how the bank has amended the credit; If-Match is required",
            description = "With all terms as they are now; what they were stays readable.")
    @APIResponse(responseCode = "204", description = "It is amended")
    public Response amend(@PathParam("id") OrderId id, @Valid @NotNull Amendment body) {
        return requests.answer(body, asked -> {
            var terms = body.terms().in(orders.standing(asked.tx(), id).currency());
            var amend = new Amend(terms, body.advisedOn(), asked.now());
            return Answer.noContent(credits.handle(asked.tx(), id, asked.demanded(), amend));
        });
    }

    @POST
    @Path("/discrepancies")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR"})
    @Operation(summary = "Record what the bank finds wrong with the documents")
    @APIResponse(responseCode = "204", description = "It is recorded")
    public Response discrepancies(@PathParam("id") OrderId id, @Valid @NotNull Discrepancies body) {
        return requests.answer(body, asked -> {
            var note = new NoteDiscrepancies(body.facts(), body.notedOn(), asked.now());
            return Answer.noContent(credits.handle(asked.tx(), id, asked.expected(), note));
        });
    }

    @GET
    @RolesAllowed("STAFF")
    @Operation(summary = "The letter of credit of an order")
    @APIResponse(
            responseCode = "200",
            description = "As it is now; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CreditView.class)))
    public Response one(@PathParam("id") OrderId id) {
        return requests.one(tx -> list.find(tx, id).map(credit -> Answer.ok(credit.version(), credit)));
    }
}

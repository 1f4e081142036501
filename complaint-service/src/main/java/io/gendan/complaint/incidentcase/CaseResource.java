package io.gendan.complaint.incidentcase;

import io.gendan.complaint.incidentcase.CaseCommand.AnswerForCarrier;
import io.gendan.complaint.incidentcase.CaseCommand.AnswerInsurance;
import io.gendan.complaint.incidentcase.CaseCommand.RecordContact;
import io.gendan.complaint.incidentcase.CaseCommand.Settle;
import io.gendan.complaint.incidentcase.CaseRequests.CarrierAnswerRequest;
import io.gendan.complaint.incidentcase.CaseRequests.ContactRequest;
import io.gendan.complaint.incidentcase.CaseRequests.InsuranceRequest;
import io.gendan.complaint.incidentcase.CaseRequests.SettleRequest;
import io.gendan.complaint.incidentcase.CaseView.Conversation;
import io.gendan.complaint.words.CaseId;
import io.gendan.complaint.words.LetterId;
import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Id;
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
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/cases")
@Tag(name = "Incident cases")
@RunOnVirtualThread
class CaseResource {
    private final IncidentCases cases;
    private final HarmedGoods harmed;
    private final CaseViews views;
    private final Conversations conversations;
    private final Requests requests;

    CaseResource(
            IncidentCases cases, HarmedGoods harmed, CaseViews views, Conversations conversations, Requests requests) {
        this.cases = cases;
        this.harmed = harmed;
        this.views = views;
        this.conversations = conversations;
        this.requests = requests;
    }

    @GET
    @RolesAllowed("STAFF")
    @Operation(summary = "The cases, oldest first; narrowed to an incident, a customer or a status")
    public Page<CaseView> page(
            @QueryParam("incident") String incident,
            @QueryParam("customer") String customer,
            @QueryParam("status") String status,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        var wanted = CaseRequests.wanted(incident, customer, status);
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

    @POST
    @Path("/{id}/contacts")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES"})
    @Operation(summary = "Record that you told the customer all there is to say, by telephone, fax or visit")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response contact(@PathParam("id") CaseId id, @Valid @NotNull ContactRequest body) {
        return requests.answer(body, asked -> {
            var channel = Channel.valueOf(body.channel().name());
            var at = body.at().truncatedTo(ChronoUnit.MICROS);
            var command = new RecordContact(channel, at, asked.actor(), asked.now());
            long version = cases.handle(asked.tx(), id, asked.expected(), command);
            var spokenTo = body.spokenTo().strip();
            conversations.add(
                    asked.tx(),
                    id,
                    new Conversation(channel, at, asked.actor(), spokenTo, body.note(), body.contactId()));
            return Answer.noContent(version);
        });
    }

    @POST
    @Path("/{id}/insurance")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES"})
    @Operation(summary = "Record whether the goods are insured, with whom, under which policy")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response insurance(@PathParam("id") CaseId id, @Valid @NotNull InsuranceRequest body) {
        return requests.answer(body, asked -> {
            var answer = new AnswerInsurance(body.answer(), asked.now());
            return Answer.noContent(cases.handle(asked.tx(), id, asked.expected(), answer));
        });
    }

    @POST
    @Path("/{id}/carrier-answers")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES"})
    @Operation(
            summary =
                    "Record what the carrier says about the cargo; the customer is written to at once, and harm opens a complaint")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response carrierAnswer(@PathParam("id") CaseId id, @Valid @NotNull CarrierAnswerRequest body) {
        return requests.answer(body, asked -> {
            var answer = new AnswerForCarrier(
                    body.shipmentId(),
                    body.condition(),
                    body.source(),
                    body.note(),
                    new LetterId(Id.next()),
                    asked.now());
            long version = cases.handle(asked.tx(), id, asked.expected(), answer);
            return Answer.noContent(harmed.follow(asked.tx(), id, version, asked.now()));
        });
    }

    @POST
    @Path("/{id}/settle")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES", "DEPUTY_GENERAL_MANAGER", "GENERAL_MANAGER"})
    @Operation(summary = "Settle the matter with this customer; waiting invoices of its shipments are decided again")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response settle(@PathParam("id") CaseId id, @Valid @NotNull SettleRequest body) {
        return requests.answer(body, asked -> {
            var command = new Settle(body.reason(), body.note(), asked.now());
            return Answer.noContent(cases.handle(asked.tx(), id, asked.demanded(), command));
        });
    }
}

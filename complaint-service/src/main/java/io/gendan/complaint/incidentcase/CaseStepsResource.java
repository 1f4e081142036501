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
import io.gendan.complaint.letter.Letters;
import io.gendan.complaint.words.CaseId;
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
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people do in a case: telling, hearing and settling. */
@Path("/v1/cases")
@Tag(name = "Incident cases")
@RunOnVirtualThread
class CaseStepsResource {
    private final IncidentCases cases;
    private final HarmedGoods harmed;
    private final Conversations conversations;
    private final Letters letters;
    private final Requests requests;

    CaseStepsResource(
            IncidentCases cases, HarmedGoods harmed, Conversations conversations, Letters letters, Requests requests) {
        this.cases = cases;
        this.harmed = harmed;
        this.conversations = conversations;
        this.letters = letters;
        this.requests = requests;
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
            letters.said(asked.tx(), id, at);
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

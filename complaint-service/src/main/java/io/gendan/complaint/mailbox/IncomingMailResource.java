package io.gendan.complaint.mailbox;

import io.gendan.complaint.mailbox.IncomingMailList.Wanted;
import io.gendan.complaint.mailbox.IncomingMailRequests.ComplaintRequest;
import io.gendan.complaint.mailbox.IncomingMailRequests.DismissRequest;
import io.gendan.complaint.mailbox.IncomingMailRequests.ReplyRequest;
import io.gendan.complaint.mailbox.IncomingMails.Status;
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
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/incoming-mails")
@Tag(name = "Incoming mails")
@RunOnVirtualThread
class IncomingMailResource {
    private final IncomingMailList list;
    private final IncomingMailDesk desk;
    private final Requests requests;

    IncomingMailResource(IncomingMailList list, IncomingMailDesk desk, Requests requests) {
        this.list = list;
        this.desk = desk;
        this.requests = requests;
    }

    @GET
    @RolesAllowed("STAFF")
    @Operation(
            summary = "The mails that came, oldest first; WAITING are those that a person has to decide on,"
                    + " UNREADABLE those that lie in the mailbox and cannot be fetched")
    public Page<IncomingMailView> page(
            @QueryParam("status") String status,
            @QueryParam("customer") String customer,
            @QueryParam("complaint") String complaint,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        var wanted = new Wanted(
                Page.only("status", status, Status.class),
                Page.only("customer", customer),
                Page.only("complaint", complaint));
        var rows = requests.read(tx -> list.page(tx, wanted, Page.after(after), Page.limit(limit) + 1));
        return Page.of(rows, Page.limit(limit), view -> view.id().value());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("STAFF")
    @Operation(summary = "One mail, with what is written in it")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = IncomingMailView.class)))
    public Response one(@PathParam("id") IncomingMailId id) {
        return requests.one(tx -> list.find(tx, id).map(view -> new Answer(200, Map.of(), view)));
    }

    @POST
    @Path("/{id}/complaint")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES"})
    @Operation(summary = "Decide that it is a complaint of this customer: it is logged and acknowledged")
    @APIResponse(
            responseCode = "201",
            description = "It is logged; Location is where",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Answer.Created.class)))
    public Response complaint(@PathParam("id") IncomingMailId id, @Valid @NotNull ComplaintRequest body) {
        return requests.answer(body, asked -> {
            var taken = desk.log(asked, id, body.author());
            var at = "/v1/complaints/" + taken.id().value();
            return Answer.created(
                    at, taken.version(), new Answer.Created(taken.id().value(), taken.complaintNo()));
        });
    }

    @POST
    @Path("/{id}/reply")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES"})
    @Operation(summary = "Decide that it belongs to a complaint that is being followed")
    @APIResponse(responseCode = "204", description = "It is done")
    public Response reply(@PathParam("id") IncomingMailId id, @Valid @NotNull ReplyRequest body) {
        return requests.answer(body, asked -> {
            desk.reply(asked, id, body.complaintId());
            return new Answer(204, Map.of(), null);
        });
    }

    @POST
    @Path("/{id}/dismiss")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES"})
    @Operation(summary = "Decide that it is nothing that we follow, and why")
    @APIResponse(responseCode = "204", description = "It is done")
    public Response dismiss(@PathParam("id") IncomingMailId id, @Valid @NotNull DismissRequest body) {
        return requests.answer(body, asked -> {
            desk.dismiss(asked, id, body.reason().strip());
            return new Answer(204, Map.of(), null);
        });
    }

    @POST
    @Path("/{id}/erase")
    @RolesAllowed({"SUPERVISOR", "GENERAL_MANAGER", "ADMIN"})
    @Operation(
            summary = "Erase who wrote and what, because somebody may ask for that",
            description = "That a mail came stays; files that were in it are erased one by one, as attachments.")
    @APIResponse(responseCode = "204", description = "It is gone")
    public Response erase(@PathParam("id") IncomingMailId id) {
        return requests.answer(null, asked -> {
            desk.erase(asked, id);
            return new Answer(204, Map.of(), null);
        });
    }
}

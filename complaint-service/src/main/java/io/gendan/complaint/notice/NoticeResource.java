package io.gendan.complaint.notice;

import io.gendan.complaint.notice.NoticeCommand.ConfirmImplementation;
import io.gendan.complaint.notice.NoticeCommand.Sign;
import io.gendan.complaint.notice.NoticeCommand.Write;
import io.gendan.complaint.notice.NoticeRequests.ConfirmImplementationRequest;
import io.gendan.complaint.notice.NoticeRequests.IssueNoticeRequest;
import io.gendan.complaint.notice.NoticeRequests.SignOffRequest;
import io.gendan.complaint.notice.NoticeRequests.WriteSectionRequest;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.Department;
import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Requests;
import io.gendan.sheets.CompanyDays;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The complaint handling notice 13-16, step by step. */
@Path("/v1/complaints/{id}/notice")
@Tag(name = "Complaint notices")
@RunOnVirtualThread
class NoticeResource {
    private final Notices notices;
    private final NoticeDesk desk;
    private final NoticeList list;
    private final Requests requests;
    private final SecurityIdentity identity;
    private final CompanyDays days;
    private final Duration checkAfter;

    NoticeResource(
            Notices notices,
            NoticeDesk desk,
            NoticeList list,
            Requests requests,
            SecurityIdentity identity,
            CompanyDays days,
            @ConfigProperty(name = "gendan.notice.effect-check-after", defaultValue = "P90D") Duration checkAfter) {
        this.notices = notices;
        this.desk = desk;
        this.list = list;
        this.requests = requests;
        this.identity = identity;
        this.days = days;
        this.checkAfter = checkAfter;
    }

    @GET
    @RolesAllowed("STAFF")
    @Operation(summary = "The handling notice of a complaint, as it stands and as it stood in earlier editions")
    @APIResponse(
            responseCode = "200",
            description = "As it is now; ETag is its version, which is not the complaint's",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = NoticeView.class)))
    public Response one(@PathParam("id") ComplaintId id) {
        return requests.one(tx -> list.find(tx, id).map(view -> Answer.ok(view.version(), view)));
    }

    @POST
    @Path("/issue")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES"})
    @Operation(summary = "Issue the notice with what the complaint says now; anew when that has changed")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the notice's version after it")
    public Response issue(@PathParam("id") ComplaintId id, @Valid @NotNull IssueNoticeRequest body) {
        var address = body.address() == null || body.address().isBlank()
                ? null
                : body.address().strip();
        return requests.answer(body, asked -> Answer.noContent(desk.issue(asked, id, address)));
    }

    @POST
    @Path("/write")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES", "PURCHASING", "MANUFACTURING", "RND"})
    @Operation(summary = "Fill in a section, or change it: a new edition, to be confirmed and signed anew")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the notice's version after it")
    public Response write(@PathParam("id") ComplaintId id, @Valid @NotNull WriteSectionRequest body) {
        return requests.answer(body, asked -> {
            var command = new Write(body.section(), body.text().strip(), asked.actor(), asked.now());
            return Answer.noContent(notices.handle(asked.tx(), id, asked.demanded(), command));
        });
    }

    @POST
    @Path("/confirm-implementation")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES", "PURCHASING", "MANUFACTURING", "RND"})
    @Operation(summary = "Confirm that the countermeasure is in force: somebody who has written none of it")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the notice's version after it")
    public Response confirm(@PathParam("id") ComplaintId id, @Valid @NotNull ConfirmImplementationRequest body) {
        return requests.answer(body, asked -> {
            var today = days.of(asked.now());
            var command = new ConfirmImplementation(
                    body.text().strip(),
                    body.effectCheckOn(),
                    today.plusDays(checkAfter.toDays()),
                    today,
                    asked.actor(),
                    asked.now());
            return Answer.noContent(notices.handle(asked.tx(), id, asked.demanded(), command));
        });
    }

    @POST
    @Path("/sign-off")
    @RolesAllowed({"SALES", "PURCHASING", "MANUFACTURING", "RND"})
    @Operation(summary = "Sign this edition for your own department, having written none of it")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the notice's version after it")
    public Response sign(@PathParam("id") ComplaintId id, @Valid @NotNull SignOffRequest body) {
        return requests.answer(body, asked -> {
            var command = new Sign(body.department(), own(), asked.actor(), asked.now());
            return Answer.noContent(notices.handle(asked.tx(), id, asked.demanded(), command));
        });
    }

    private Set<Department> own() {
        return Arrays.stream(Department.values())
                .filter(department -> identity.hasRole(department.name()))
                .collect(Collectors.toSet());
    }
}

package io.gendan.complaint.effectcheck;

import io.gendan.complaint.effectcheck.EffectCheckCommand.Judge;
import io.gendan.complaint.effectcheck.EffectCheckView.Status;
import io.gendan.complaint.effectcheck.EffectCheckViews.Wanted;
import io.gendan.complaint.notice.Countermeasures;
import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Problem;
import io.gendan.eventsourcing.Requests;
import io.gendan.eventsourcing.WrittenValues;
import io.gendan.sheets.CompanyDays;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether countermeasures helped. A check is planned by the confirmation of the notice, and judged here. */
@Path("/v1/effect-checks")
@Tag(name = "Complaint notices")
@RunOnVirtualThread
class EffectCheckResource {
    private final EffectChecks checks;
    private final EffectCheckViews views;
    private final Countermeasures countermeasures;
    private final CompanyDays days;
    private final Requests requests;

    EffectCheckResource(
            EffectChecks checks,
            EffectCheckViews views,
            Countermeasures countermeasures,
            CompanyDays days,
            Requests requests) {
        this.checks = checks;
        this.views = views;
        this.countermeasures = countermeasures;
        this.days = days;
        this.requests = requests;
    }

    record RecordEffectRequest(
            @NotNull @Schema(examples = "NOT_EFFECTIVE") Verdict verdict,

            @NotBlank
            @Size(max = 4000)
            @Schema(
                    description = "What was looked at",
                    examples = "Two complaints of cracks since, of firings that were not logged")
            String lookedAt) {}

    @GET
    @RolesAllowed("STAFF")
    @Operation(
            summary = "Whose effect is to be judged, and how it was, oldest first, with the repeats since",
            description = "due finds those that are to be judged by that day and were not.")
    public Page<EffectCheckView> page(
            @QueryParam("due") String due,
            @QueryParam("owner") String owner,
            @QueryParam("status") String status,
            @QueryParam("complaint") String complaint,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        var wanted = new Wanted(
                day(due),
                owner == null || owner.isBlank() ? null : owner.strip(),
                Page.only("status", status, Status.class),
                Page.only("complaint", complaint));
        var rows = requests.read(tx -> views.page(tx, wanted, Page.after(after), Page.limit(limit) + 1));
        return Page.of(rows, Page.limit(limit), view -> view.id().value());
    }

    private static LocalDate day(String text) {
        if (text == null || text.isBlank()) return null;
        try {
            return WrittenValues.day(text);
        } catch (DateTimeException e) {
            throw Problem.of("due", "is a day like 2026-01-05, not " + Problem.quoted(text));
        }
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("STAFF")
    @Operation(summary = "One of them")
    @APIResponse(
            responseCode = "200",
            description = "As it is now; ETag is its version",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = EffectCheckView.class)))
    public Response one(@PathParam("id") EffectCheckId id) {
        return requests.one(tx -> views.find(tx, id).map(view -> Answer.ok(view.version(), view)));
    }

    @POST
    @Path("/{id}/record")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES", "PURCHASING", "MANUFACTURING", "RND"})
    @Operation(
            summary = "Judge whether it helped: somebody who has not thought it out, with what they looked at",
            description = "NOT_EFFECTIVE asks for another countermeasure on the notice of the complaint.")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response judge(@PathParam("id") EffectCheckId id, @Valid @NotNull RecordEffectRequest body) {
        return requests.answer(body, asked -> {
            var tx = asked.tx();
            var check = views.find(tx, id).orElseThrow(EffectCheckRefusal.NO_SUCH_EFFECT_CHECK::refused);
            var lookedAt = body.lookedAt().strip();
            var command = new Judge(
                    body.verdict(), lookedAt, check.repeats().size(), days.of(asked.now()), asked.actor(), asked.now());
            long version = checks.handle(tx, id, asked.expected(), command);
            if (body.verdict() == Verdict.NOT_EFFECTIVE && version > check.version())
                countermeasures.failed(tx, check.complaintId(), check.edition(), lookedAt, asked.actor(), asked.now());
            return Answer.noContent(version);
        });
    }
}

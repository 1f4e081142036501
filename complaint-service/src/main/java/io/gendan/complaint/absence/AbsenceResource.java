package io.gendan.complaint.absence;

import io.gendan.complaint.absence.AbsenceCommand.CallOff;
import io.gendan.complaint.absence.AbsenceCommand.Plan;
import io.gendan.complaint.words.Accounts;
import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Requests;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/absences")
@Tag(name = "Working time")
@RunOnVirtualThread
class AbsenceResource {
    private static final String IS_WHO = "is an account like staff-004, or a role like SUPERVISOR";

    private final Absences absences;
    private final AbsenceList list;
    private final Requests requests;
    private final SecurityIdentity identity;

    AbsenceResource(Absences absences, AbsenceList list, Requests requests, SecurityIdentity identity) {
        this.absences = absences;
        this.list = list;
        this.requests = requests;
        this.identity = identity;
    }

    @Schema(name = "PlanAbsenceRequest")
    record PlanRequest(
            @NotNull
            @Pattern(regexp = Accounts.ACCOUNT, message = IS_WHO)
            @Schema(examples = "SUPERVISOR", description = "An account, or a role: then whoever has it")
            String absent,

            @NotNull
            @Pattern(regexp = Accounts.ACCOUNT, message = IS_WHO)
            @Schema(examples = "staff-009", description = "Who acts in their place: an account or a role")
            String cover,

            @NotNull @Schema(examples = "2026-02-02T01:00:00Z")
            Instant since,

            @NotNull @Schema(examples = "2026-02-09T01:00:00Z")
            Instant until) {}

    @POST
    @RolesAllowed("STAFF")
    @Operation(
            summary = "Say who is away and who acts in their place",
            description = "What climbs to them in that time goes to whoever covers, and says so."
                    + " Everybody for themselves; supervisors and managers for others and for roles. Of two for the same time the one"
                    + " that was said last holds; nobody is covered in a circle.")
    @APIResponse(
            responseCode = "201",
            description = "Planned",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Answer.Created.class)))
    public Response plan(@Valid @NotNull PlanRequest body) {
        return requests.answer(body, asked -> {
            var id = new AbsenceId(Id.next());
            var since = body.since().truncatedTo(ChronoUnit.MICROS);
            var until = body.until().truncatedTo(ChronoUnit.MICROS);
            var plan = new Plan(
                    body.absent(),
                    body.cover(),
                    since,
                    until,
                    list.inACircle(asked.tx(), body.absent(), body.cover(), since, until),
                    asked.actor(),
                    forOthers(),
                    asked.now());
            long version = absences.begin(asked.tx(), id, plan);
            return Answer.created("/v1/absences/" + id.value(), version, new Answer.Created(id.value(), null));
        });
    }

    @POST
    @Path("/{id}/call-off")
    @RolesAllowed("STAFF")
    @Operation(summary = "Say that they are back earlier, or do not go")
    @APIResponse(
            responseCode = "204",
            description = "Nobody acts in their place any more; ETag is the version after it")
    public Response callOff(@PathParam("id") AbsenceId id) {
        return requests.answer(null, asked -> {
            var callOff = new CallOff(asked.actor(), forOthers(), asked.now());
            return Answer.noContent(absences.handle(asked.tx(), id, asked.expected(), callOff));
        });
    }

    @GET
    @RolesAllowed("STAFF")
    @Operation(summary = "The absences, oldest first; of one account or role, or those that hold at a moment")
    public Page<AbsenceList.Row> page(
            @QueryParam("absent") String absent,
            @QueryParam("at") String at,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        var moment = Page.moment("at", at);
        var rows = requests.read(tx -> list.page(tx, absent, moment, Page.after(after), Page.limit(limit) + 1));
        return Page.of(rows, Page.limit(limit), AbsenceList.Row::id);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("STAFF")
    @Operation(summary = "One absence")
    @APIResponse(
            responseCode = "200",
            description = "As it is now; ETag is its version",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = AbsenceList.Row.class)))
    public Response one(@PathParam("id") AbsenceId id) {
        return requests.one(tx -> list.one(tx, id).map(row -> Answer.ok(row.version(), row)));
    }

    private boolean forOthers() {
        return Stream.of("SUPERVISOR", "DEPUTY_GENERAL_MANAGER", "GENERAL_MANAGER", "ADMIN")
                .anyMatch(identity::hasRole);
    }
}

package io.gendan.complaint.delegation;

import io.gendan.complaint.delegation.DelegationCommand.Give;
import io.gendan.complaint.delegation.DelegationCommand.Revoke;
import io.gendan.complaint.words.Accounts;
import io.gendan.complaint.words.DelegationId;
import io.gendan.complaint.words.Office;
import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Requests;
import io.gendan.sheets.CompanyDays;
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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/delegations")
@Tag(name = "Delegations")
@RunOnVirtualThread
class DelegationResource {
    private final Delegations delegations;
    private final DelegationList list;
    private final Requests requests;
    private final SecurityIdentity identity;
    private final CompanyDays days;

    DelegationResource(
            Delegations delegations,
            DelegationList list,
            Requests requests,
            SecurityIdentity identity,
            CompanyDays days) {
        this.delegations = delegations;
        this.list = list;
        this.requests = requests;
        this.identity = identity;
        this.days = days;
    }

    @Schema(name = "GiveDelegation")
    record GiveRequest(
            @NotNull @Schema(examples = "GENERAL_MANAGER") Office office,

            @NotNull
            @Pattern(regexp = Accounts.ACCOUNT, message = Accounts.IS_ACCOUNT)
            @Schema(description = "The id of the account of who instructs instead", examples = "staff-004")
            String to,

            @NotNull @Schema(description = "The first day", examples = "2026-03-09")
            LocalDate from,

            @NotNull @Schema(description = "The last day", examples = "2026-03-20")
            LocalDate until) {}

    @POST
    @RolesAllowed({"DEPUTY_GENERAL_MANAGER", "GENERAL_MANAGER"})
    @Operation(summary = "Have somebody instruct in your place between two days; the records show that they did")
    @APIResponse(
            responseCode = "201",
            description = "It stands; Location is where, ETag its version",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Answer.Created.class)))
    public Response give(@Valid @NotNull GiveRequest body) {
        return requests.answer(body, asked -> {
            var id = new DelegationId(Id.next());
            var command = new Give(
                    body.office(),
                    body.to(),
                    body.from(),
                    body.until(),
                    holds(),
                    today(asked),
                    asked.actor(),
                    asked.now());
            long version = delegations.begin(asked.tx(), id, command);
            return Answer.created("/v1/delegations/" + id.value(), version, new Answer.Created(id.value(), null));
        });
    }

    @POST
    @Path("/{id}/revoke")
    @RolesAllowed({"DEPUTY_GENERAL_MANAGER", "GENERAL_MANAGER"})
    @Operation(summary = "Take a delegation back; what was instructed under it stays")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response revoke(@PathParam("id") DelegationId id) {
        return requests.answer(null, asked -> {
            var command = new Revoke(holds(), asked.actor(), asked.now());
            return Answer.noContent(delegations.handle(asked.tx(), id, asked.expected(), command));
        });
    }

    @GET
    @RolesAllowed("STAFF")
    @Operation(summary = "Who instructs in whose place, and when: also what is over and what was taken back")
    public Page<DelegationList.Row> page(
            @QueryParam("after") String after, @QueryParam("limit") @DefaultValue("50") String limit) {
        var rows = requests.read(tx -> list.page(tx, Page.after(after), Page.limit(limit) + 1));
        return Page.of(rows, Page.limit(limit), row -> row.id().value());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("STAFF")
    @Operation(summary = "One delegation")
    @APIResponse(
            responseCode = "200",
            description = "As it is now; ETag is its version",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DelegationList.Row.class)))
    public Response one(@PathParam("id") DelegationId id) {
        return requests.one(tx -> list.find(tx, id).map(row -> Answer.ok(row.version(), row)));
    }

    private Set<Office> holds() {
        return Arrays.stream(Office.values())
                .filter(office -> identity.hasRole(office.name()))
                .collect(Collectors.toSet());
    }

    private LocalDate today(Asked asked) {
        return days.of(asked.now());
    }
}

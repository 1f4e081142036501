package io.gendan.gateway.webhook;

import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Requests;
import io.gendan.gateway.webhook.Webhooks.Wish;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/webhooks")
@RolesAllowed("MANAGE_WEBHOOKS")
@Tag(name = "Webhooks")
@RunOnVirtualThread
class WebhookResource {
    private final Webhooks webhooks;
    private final WebhookList list;
    private final Vetting vetting;
    private final Owner owner;
    private final Requests requests;
    private final Clock clock;

    WebhookResource(Webhooks webhooks, WebhookList list, Vetting vetting, Owner owner, Requests requests, Clock clock) {
        this.webhooks = webhooks;
        this.list = list;
        this.vetting = vetting;
        this.owner = owner;
        this.requests = requests;
        this.clock = clock;
    }

    /** @param after the number behind which it goes on, where it stood when it is left out */
    record EnableRequest(Long after) {}

    @POST
    @Operation(
            summary = "Have events sent to an address of yours",
            description = "Signed by Standard Webhooks with the secret that is shown in this answer and never again."
                    + " What is sent is what `GET /v1/events` gives the same key, one event in a request, in the order of"
                    + " their numbers. See docs/webhooks.md.")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ShownOnce.Given.class)))
    public Response make(@Valid @NotNull WebhookRequest body) throws InterruptedException {
        var wish = wish(body.url(), body.types(), body.kinds(), body.contactEmail());
        var id = new WebhookId(Id.next());
        var secret = Secret.next();
        return ShownOnce.in(requests, body, id, secret, asked -> {
            webhooks.make(asked, owner, id, secret, wish, body.after());
            return Answer.created("/v1/webhooks/" + id.value(), 1, new ShownOnce.Given(id.value(), null));
        });
    }

    @GET
    @Operation(summary = "Your customer's webhooks")
    public Page<WebhookList.Webhook> page(
            @QueryParam("after") String after, @QueryParam("limit") @DefaultValue("50") String limit) {
        int most = Page.limit(limit);
        var behind = Page.after(after);
        return requests.read(tx -> Page.of(
                list.behind(tx, owner.customer(), behind, most + 1, clock.instant()), most, WebhookList.Webhook::id));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One webhook: how far it has been told, and how that goes")
    @APIResponse(
            responseCode = "200",
            description = "As it is now; ETag is its version",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = WebhookList.Webhook.class)))
    public Response one(@PathParam("id") UUID id) {
        return requests.one(tx -> list.one(tx, owner.customer(), new WebhookId(id), clock.instant())
                .map(webhook -> Answer.ok(webhook.version(), webhook)));
    }

    @POST
    @Path("/{id}/change")
    @Operation(summary = "Send elsewhere, other events, or write to somebody else; If-Match is required")
    @APIResponse(responseCode = "204", description = "Changed; the next try goes there, at once")
    public Response change(@PathParam("id") UUID id, @Valid @NotNull WebhookRequest.Change body)
            throws InterruptedException {
        var wish = wish(body.url(), body.types(), body.kinds(), body.contactEmail());
        return requests.answer(body, asked -> Answer.noContent(webhooks.change(asked, owner, new WebhookId(id), wish)));
    }

    @POST
    @Path("/{id}/disable")
    @Operation(summary = "Send nothing until it is enabled again")
    @APIResponse(responseCode = "204", description = "Nothing is sent; what is on its way still arrives")
    public Response disable(@PathParam("id") UUID id) {
        return requests.answer(null, asked -> Answer.noContent(webhooks.disable(asked, owner, new WebhookId(id))));
    }

    @POST
    @Path("/{id}/enable")
    @Operation(
            summary = "Send again, at once, in the name of this key",
            description =
                    "Behind the last event that was taken, or behind a number that you say: 0 for the very first.")
    @APIResponse(responseCode = "204", description = "It is told again")
    public Response enable(@PathParam("id") UUID id, @Valid @NotNull EnableRequest body) {
        return requests.answer(
                body, asked -> Answer.noContent(webhooks.enable(asked, owner, new WebhookId(id), body.after())));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Remove it, with its secrets and the log of its deliveries")
    @APIResponse(responseCode = "204", description = "It is gone")
    public Response remove(@PathParam("id") UUID id) {
        return requests.answer(null, asked -> {
            webhooks.remove(asked, owner, new WebhookId(id));
            return new Answer(204, Map.of(), null);
        });
    }

    private Wish wish(String url, Set<String> types, Set<String> kinds, String contactEmail)
            throws InterruptedException {
        return new Wish(vetting.checked(url), Wanted.of(types, kinds), contactEmail.strip());
    }
}

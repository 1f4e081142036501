package io.gendan.gateway.webhook;

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
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How sending goes, and what an engineer does about it. */
@Path("/v1/webhooks/{id}")
@RolesAllowed("MANAGE_WEBHOOKS")
@Tag(name = "Webhooks")
@RunOnVirtualThread
class DeliveryResource {
    private static final Duration USUAL_OVERLAP = Duration.ofHours(24);

    private final Webhooks webhooks;
    private final Replays replays;
    private final WebhookList list;
    private final Deliveries deliveries;
    private final Secrets secrets;
    private final Post post;
    private final Owner owner;
    private final Requests requests;
    private final Clock clock;

    DeliveryResource(
            Webhooks webhooks,
            Replays replays,
            WebhookList list,
            Deliveries deliveries,
            Secrets secrets,
            Post post,
            Owner owner,
            Requests requests,
            Clock clock) {
        this.webhooks = webhooks;
        this.replays = replays;
        this.list = list;
        this.deliveries = deliveries;
        this.secrets = secrets;
        this.post = post;
        this.owner = owner;
        this.requests = requests;
        this.clock = clock;
    }

    /** @param overlap how long messages are signed with the old secret too, PT24H when it is left out, P30D at most */
    @Schema(name = "RotateWebhookSecretRequest")
    record RotateRequest(@Schema(examples = "PT24H") Duration overlap) {}

    /** @param to the last number, the last one that was sent when it is left out */
    @Schema(name = "ReplayWebhookRequest")
    record ReplayRequest(
            @Schema(examples = "1") @NotNull Long from,
            @Schema(examples = "20") Long to) {}

    private record Target(URI to, List<Secret> secrets) {}

    @POST
    @Path("/rotate")
    @Operation(summary = "Another secret; for a while messages have two signatures")
    @APIResponse(
            responseCode = "200",
            description = "Given",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ShownOnce.Given.class)))
    public Response rotate(@PathParam("id") UUID id, @Valid @NotNull RotateRequest body) {
        var webhook = new WebhookId(id);
        var secret = Secret.next();
        var overlap = Objects.requireNonNullElse(body.overlap(), USUAL_OVERLAP);
        return ShownOnce.in(requests, body, webhook, secret, asked -> {
            var version = webhooks.rotate(asked, owner, webhook, secret, overlap);
            return Answer.ok(version, new ShownOnce.Given(id, null));
        });
    }

    @POST
    @Path("/test")
    @Operation(
            summary = "Send one message now, and see how it is answered",
            description = "Also while the webhook is disabled. It is no event: it has no number, and changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "How it went",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Deliveries.Delivery.class)))
    public Response test(@PathParam("id") UUID id) throws InterruptedException {
        var webhook = new WebhookId(id);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var target = requests.read(tx -> list.one(tx, owner.customer(), webhook, now)
                .map(one -> new Target(URI.create(one.url()), secrets.of(tx, webhook, now)))
                .orElseThrow(Webhooks::notThere));
        var message = TestMessage.of(webhook, now);
        // Between two transactions: an endpoint that is slow holds no connection to the database.
        var how = post.send(target.to(), message, target.secrets(), now);
        return requests.answer(
                null,
                asked ->
                        new Answer(200, Map.of(), deliveries.add(asked.tx(), webhook, null, message, false, how, now)));
    }

    @POST
    @Path("/replay")
    @Operation(
            summary = "Send again what has been sent, from a number to a number",
            description = "Before what is new, in their order, with the `webhook-id` that each had.")
    @APIResponse(responseCode = "204", description = "They are being sent")
    public Response replay(@PathParam("id") UUID id, @Valid @NotNull ReplayRequest body) {
        return requests.answer(
                body, asked -> Answer.noContent(replays.ask(asked, owner, new WebhookId(id), body.from(), body.to())));
    }

    @GET
    @Path("/deliveries")
    @Operation(summary = "Each try of the last 30 days and how it was answered, the latest first")
    public Page<Deliveries.Delivery> deliveries(
            @PathParam("id") UUID id,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        int most = Page.limit(limit);
        var before = Page.after(after);
        var webhook = new WebhookId(id);
        return requests.read(tx -> {
            if (list.one(tx, owner.customer(), webhook, clock.instant()).isEmpty()) throw Webhooks.notThere();
            return Page.of(deliveries.before(tx, webhook, before, most + 1), most, Deliveries.Delivery::id);
        });
    }
}

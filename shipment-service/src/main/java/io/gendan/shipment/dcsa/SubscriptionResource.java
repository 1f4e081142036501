package io.gendan.shipment.dcsa;

import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Cursors;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Requests;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Subscriptions of Track &amp; Trace 2.2. Each account sees its own. */
@Path("/dcsa/tnt/v2/event-subscriptions")
@Tag(name = "DCSA Track & Trace")
@RolesAllowed("STAFF")
@RunOnVirtualThread
class SubscriptionResource {
    private final Subscriptions subscriptions;
    private final SubscriptionRules rules;
    private final Requests requests;
    private final Cursors cursors;
    private final SecurityIdentity identity;

    SubscriptionResource(
            Subscriptions subscriptions,
            SubscriptionRules rules,
            Requests requests,
            Cursors cursors,
            SecurityIdentity identity) {
        this.subscriptions = subscriptions;
        this.rules = rules;
        this.requests = requests;
        this.cursors = cursors;
        this.identity = identity;
    }

    @POST
    @Operation(
            summary = "Subscribe to events of our shipments",
            description = "Each call carries the events as a list, and the headers Subscription-ID, API-Version and"
                    + " Notification-Signature: sha256= and the HMAC of the whole body with the secret. Any answer but a"
                    + " success is tried again.")
    @APIResponse(
            responseCode = "201",
            description = "It is there; the secret is not shown again",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SubscriptionBody.class)))
    public Response add(@Valid @NotNull SubscriptionBody body) {
        rules.check(body);
        SubscriptionRules.secret(body.secret());
        return requests.answer(body, asked -> {
            var id = Id.next();
            subscriptions.add(asked.tx(), id, asked.actor(), body);
            return new Answer(201, SubscriptionRules.VERSION, body.shown(id));
        });
    }

    @GET
    @Operation(summary = "Your subscriptions")
    public Response page(@QueryParam("limit") @DefaultValue("100") String limit, @QueryParam("cursor") String cursor) {
        var owner = identity.getPrincipal().getName();
        var rows = requests.read(tx ->
                subscriptions.page(tx, owner, Page.after(cursors.checked("cursor", cursor)), Page.limit(limit) + 1));
        var page = Page.of(rows, Page.limit(limit), SubscriptionBody::subscriptionID);
        var answer = Response.ok(page.items()).header("API-Version", SubscriptionRules.VERSION.get("API-Version"));
        if (page.next() != null)
            answer.header(
                    "Next-Page",
                    "/dcsa/tnt/v2/event-subscriptions?limit=" + limit + "&cursor=" + cursors.signed(page.next()));
        return answer.build();
    }
}

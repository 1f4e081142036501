package io.gendan.shipment.dcsa;

import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.Problem;
import io.gendan.eventsourcing.Requests;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One subscription of Track &amp; Trace 2.2, for whoever made it. */
@Path("/dcsa/tnt/v2/event-subscriptions/{id}")
@Tag(name = "DCSA Track & Trace")
@RolesAllowed("STAFF")
@RunOnVirtualThread
class OwnSubscriptionResource {
    private final Subscriptions subscriptions;
    private final SubscriptionRules rules;
    private final Requests requests;
    private final SecurityIdentity identity;

    OwnSubscriptionResource(
            Subscriptions subscriptions, SubscriptionRules rules, Requests requests, SecurityIdentity identity) {
        this.subscriptions = subscriptions;
        this.rules = rules;
        this.requests = requests;
        this.identity = identity;
    }

    record SecretBody(
            @NotBlank @Size(max = 200) @Schema(examples = "MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI=")
            String secret) {}

    @GET
    @Operation(summary = "One of your subscriptions")
    @APIResponse(
            responseCode = "200",
            description = "As it is now, without its secret",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SubscriptionBody.class)))
    public Response one(@PathParam("id") String id) {
        var owner = identity.getPrincipal().getName();
        return requests.one(tx ->
                subscriptions.find(tx, known(id), owner).map(body -> new Answer(200, SubscriptionRules.VERSION, body)));
    }

    @PUT
    @Operation(summary = "Alter one of your subscriptions; its secret stays")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SubscriptionBody.class)))
    public Response alter(@PathParam("id") String id, @Valid @NotNull SubscriptionBody body) {
        rules.check(body);
        if (body.secret() != null) throw SubscriptionRules.invalid("/secret", "is altered at …/secret, and not here");
        if (body.subscriptionID() != null && !body.subscriptionID().equals(known(id)))
            throw SubscriptionRules.invalid("/subscriptionID", "is another's than the address names");
        return requests.answer(body, asked -> {
            found(subscriptions.alter(asked.tx(), known(id), asked.actor(), body));
            return new Answer(200, SubscriptionRules.VERSION, body.shown(known(id)));
        });
    }

    @PUT
    @Path("/secret")
    @Operation(summary = "Give one of your subscriptions another secret")
    @APIResponse(responseCode = "204", description = "The next call is signed with it")
    public Response reset(@PathParam("id") String id, @Valid @NotNull SecretBody body) {
        SubscriptionRules.secret(body.secret());
        return requests.answer(body, asked -> {
            found(subscriptions.reset(asked.tx(), known(id), asked.actor(), body.secret()));
            return new Answer(204, SubscriptionRules.VERSION, null);
        });
    }

    @DELETE
    @Operation(summary = "End one of your subscriptions; what was not sent yet is not sent any more")
    @APIResponse(responseCode = "204", description = "It is gone")
    public Response end(@PathParam("id") String id) {
        return requests.answer(null, asked -> ended(asked, known(id)));
    }

    private Answer ended(Asked asked, UUID id) {
        found(subscriptions.end(asked.tx(), id, asked.actor()));
        return new Answer(204, SubscriptionRules.VERSION, null);
    }

    private static UUID known(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw nothing();
        }
    }

    private static void found(boolean there) {
        if (!there) throw nothing();
    }

    private static Problem nothing() {
        return new Problem(404, "NOT_FOUND", "You have no subscription with this id");
    }
}

package io.gendan.shipment.dcsa;

import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Page;
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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    private static final Map<String, String> VERSION = Map.of("API-Version", "2.2.0");

    private final Subscriptions subscriptions;
    private final Callbacks callbacks;
    private final Requests requests;
    private final SecurityIdentity identity;

    SubscriptionResource(
            Subscriptions subscriptions, Callbacks callbacks, Requests requests, SecurityIdentity identity) {
        this.subscriptions = subscriptions;
        this.callbacks = callbacks;
        this.requests = requests;
        this.identity = identity;
    }

    record SecretBody(
            @NotBlank @Size(max = 200) @Schema(examples = "MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI=")
            String secret) {}

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
        check(body);
        secret(body.secret());
        return requests.answer(body, asked -> {
            var id = Id.next();
            subscriptions.add(asked.tx(), id, asked.actor(), body);
            return new Answer(201, VERSION, body.shown(id));
        });
    }

    @GET
    @Operation(summary = "Your subscriptions")
    public Response page(@QueryParam("limit") @DefaultValue("100") String limit, @QueryParam("cursor") String cursor) {
        var owner = identity.getPrincipal().getName();
        var rows = requests.read(tx -> subscriptions.page(tx, owner, Page.after(cursor), Page.limit(limit) + 1));
        var page = Page.of(rows, Page.limit(limit), SubscriptionBody::subscriptionID);
        var answer = Response.ok(page.items()).header("API-Version", VERSION.get("API-Version"));
        if (page.next() != null)
            answer.header("Next-Page", "/dcsa/tnt/v2/event-subscriptions?limit=" + limit + "&cursor=" + page.next());
        return answer.build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One of your subscriptions")
    @APIResponse(
            responseCode = "200",
            description = "As it is now, without its secret",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SubscriptionBody.class)))
    public Response one(@PathParam("id") String id) {
        var owner = identity.getPrincipal().getName();
        return requests.one(tx -> subscriptions.find(tx, known(id), owner).map(body -> new Answer(200, VERSION, body)));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Alter one of your subscriptions; its secret stays")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SubscriptionBody.class)))
    public Response alter(@PathParam("id") String id, @Valid @NotNull SubscriptionBody body) {
        check(body);
        if (body.secret() != null) throw invalid("/secret", "is altered at …/secret, and not here");
        if (body.subscriptionID() != null && !body.subscriptionID().equals(known(id)))
            throw invalid("/subscriptionID", "is another's than the address names");
        return requests.answer(body, asked -> {
            found(subscriptions.alter(asked.tx(), known(id), asked.actor(), body));
            return new Answer(200, VERSION, body.shown(known(id)));
        });
    }

    @PUT
    @Path("/{id}/secret")
    @Operation(summary = "Give one of your subscriptions another secret")
    @APIResponse(responseCode = "204", description = "The next call is signed with it")
    public Response reset(@PathParam("id") String id, @Valid @NotNull SecretBody body) {
        secret(body.secret());
        return requests.answer(body, asked -> {
            found(subscriptions.reset(asked.tx(), known(id), asked.actor(), body.secret()));
            return new Answer(204, VERSION, null);
        });
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "End one of your subscriptions; what was not sent yet is not sent any more")
    @APIResponse(responseCode = "204", description = "It is gone")
    public Response end(@PathParam("id") String id) {
        return requests.answer(null, asked -> ended(asked, known(id)));
    }

    private Answer ended(Asked asked, UUID id) {
        found(subscriptions.end(asked.tx(), id, asked.actor()));
        return new Answer(204, VERSION, null);
    }

    private void check(SubscriptionBody body) {
        callbacks.checked(body.callbackUrl());
        body.wanted();
    }

    private static void secret(String base64) {
        try {
            int length = base64 == null ? 0 : Base64.getDecoder().decode(base64).length;
            if (length < 16 || length > 64) throw invalid("/secret", "takes 16 to 64 bytes in Base64, not " + length);
        } catch (IllegalArgumentException e) {
            throw invalid("/secret", "is no Base64");
        }
    }

    private static Problem invalid(String pointer, String detail) {
        return new Problem(
                422,
                "INVALID_REQUEST",
                pointer.substring(1) + " " + detail,
                List.of(new Problem.Field(pointer, detail)));
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

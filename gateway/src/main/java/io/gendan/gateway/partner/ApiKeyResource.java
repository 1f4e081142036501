package io.gendan.gateway.partner;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Requests;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/api-keys")
@RolesAllowed("ADMIN")
@Tag(name = "Partners")
@RunOnVirtualThread
class ApiKeyResource {
    private static final Duration USUAL_OVERLAP = Duration.ofHours(24);

    private final ApiKeys keys;
    private final ApiKeyList list;
    private final Requests requests;

    ApiKeyResource(ApiKeys keys, ApiKeyList list, Requests requests) {
        this.keys = keys;
        this.list = list;
        this.requests = requests;
    }

    /** @param customerId the customer whose system it is: a key sees nothing of anybody else */
    record ApiKeyRequest(
            @Schema(examples = "Northwind ERP") @NotBlank @Size(max = 100)
            String name,

            @NotNull UUID customerId,
            @NotEmpty Set<@NotNull Scope> scopes,
            @NotNull Instant expiresAt) {}

    /**
     * @param overlap how long the old secret goes on, PT24H when it is left out, P30D at most
     * @param expiresAt until when the new one holds, as long as the old one would have when it is left out
     */
    @Schema(name = "RotateApiKeyRequest")
    record RotateRequest(@Schema(examples = "PT24H") Duration overlap, Instant expiresAt) {}

    /** @param key shown this once; a request that is sent again with its Idempotency-Key is not told it again */
    @Schema(name = "NewApiKey")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Given(UUID id, @Schema(examples = "gdn_4uPz81Qa") String prefix, String key) {}

    @POST
    @Operation(summary = "Make a key for a partner's system; it is shown once")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Given.class)))
    public Response make(@Valid @NotNull ApiKeyRequest body) {
        var id = Id.next();
        var key = KeyText.next();
        return giving(body, id, key, asked -> {
            keys.make(asked, id, key, body.name(), body.customerId(), body.scopes(), body.expiresAt());
            return Answer.created("/v1/api-keys/" + id, 1, new Given(id, key.prefix(), null));
        });
    }

    @POST
    @Path("/{id}/rotate")
    @Operation(summary = "Give a key another secret; the old one goes on for a while")
    @APIResponse(
            responseCode = "200",
            description = "Given",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Given.class)))
    public Response rotate(@PathParam("id") UUID id, @Valid @NotNull RotateRequest body) {
        var key = KeyText.next();
        var overlap = Objects.requireNonNullElse(body.overlap(), USUAL_OVERLAP);
        return giving(body, id, key, asked -> {
            var version = keys.rotate(asked, id, key, overlap, body.expiresAt());
            return Answer.ok(version, new Given(id, key.prefix(), null));
        });
    }

    @POST
    @Path("/{id}/revoke")
    @Operation(summary = "End a key at once, with all its secrets")
    @APIResponse(responseCode = "204", description = "It opens nothing any more, everywhere within seconds")
    public Response revoke(@PathParam("id") UUID id) {
        return requests.answer(null, asked -> Answer.noContent(keys.revoke(asked, id)));
    }

    @GET
    @Operation(summary = "Partners' keys, the ended ones too")
    public Page<ApiKeyList.Key> list(
            @QueryParam("after") String after, @QueryParam("limit") @DefaultValue("50") String limit) {
        int most = Page.limit(limit);
        var behind = Page.after(after);
        return requests.read(tx -> Page.of(list.behind(tx, behind, most + 1), most, ApiKeyList.Key::id));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One key, without its secrets")
    @APIResponse(
            responseCode = "200",
            description = "The key",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ApiKeyList.Key.class)))
    public Response one(@PathParam("id") UUID id) {
        return requests.one(tx -> list.one(tx, id).map(key -> Answer.ok(key.version(), key)));
    }

    /** The answer that is kept for a second try has no secret in it: it is put in afterwards. */
    private Response giving(Object body, UUID id, KeyText key, Function<Asked, Answer> work) {
        var answer = requests.answer(body, work);
        if (answer.getStatus() >= 300 || answer.getHeaders().containsKey("Idempotency-Replayed")) return answer;
        return Response.fromResponse(answer)
                .entity(EventJson.toJson(new Given(id, key.prefix(), key.text())))
                .header("Cache-Control", "no-store")
                .build();
    }
}

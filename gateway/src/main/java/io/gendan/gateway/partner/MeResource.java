package io.gendan.gateway.partner;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;
import jakarta.json.JsonNumber;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/me")
@Authenticated
@Tag(name = "Me")
class MeResource {
    private static final Set<String> KINDS = Set.of("STAFF", "PARTNER");

    private final JsonWebToken token;

    MeResource(JsonWebToken token) {
        this.token = token;
    }

    /**
     * @param kind STAFF or PARTNER
     * @param customerId the customer whose system this is, absent for others
     * @param expiresAt when the token or the API key ends
     */
    @Schema(name = "Me")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Me(
            String account, String kind, List<String> roles, List<Scope> scopes, UUID customerId, Instant expiresAt) {}

    @GET
    @Operation(summary = "Who I am to this house, what I may, and until when")
    public Me me() {
        var groups = token.getGroups();
        var scopes = Arrays.stream(Scope.values())
                .filter(scope -> groups.contains(scope.name()))
                .toList();
        var roles = groups.stream()
                .filter(group -> !KINDS.contains(group)
                        && scopes.stream().noneMatch(scope -> scope.name().equals(group)))
                .sorted()
                .toList();
        String customer = token.getClaim("customer");
        return new Me(
                token.getName(),
                groups.contains("STAFF") ? "STAFF" : "PARTNER",
                roles,
                scopes,
                customer == null ? null : UUID.fromString(customer),
                Instant.ofEpochSecond(until()));
    }

    /** A key's token is short-lived and of no interest to who holds the key. */
    private long until() {
        return switch (token.<Object>getClaim("credentials_until")) {
            case Number seconds -> seconds.longValue();
            case JsonNumber seconds -> seconds.longValue();
            case null, default -> token.getExpirationTime();
        };
    }
}

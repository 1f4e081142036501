package io.gendan.gateway.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** By what anybody can check that a token is of this house. */
@Path("/.well-known/jwks.json")
class JwksResource {
    private final SigningKeys keys;

    JwksResource(SigningKeys keys) {
        this.keys = keys;
    }

    @GET
    @PermitAll
    @Produces("application/json")
    @Operation(hidden = true)
    public Response keys() {
        return Response.ok(keys.published())
                .header("Cache-Control", "public, max-age=30")
                .build();
    }
}

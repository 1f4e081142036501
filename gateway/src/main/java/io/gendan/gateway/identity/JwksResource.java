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
    private final Signature signature;

    JwksResource(Signature signature) {
        this.signature = signature;
    }

    @GET
    @PermitAll
    @Produces("application/json")
    @Operation(hidden = true)
    public Response keys() {
        return Response.ok(signature.published())
                .header("Cache-Control", "public, max-age=300")
                .build();
    }
}

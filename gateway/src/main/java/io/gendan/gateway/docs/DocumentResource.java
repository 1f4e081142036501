package io.gendan.gateway.docs;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.gendan.eventsourcing.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The one document of the whole product, as it was checked when this was built. */
@Path("/")
class DocumentResource {
    private final String yaml;
    private final String json;

    DocumentResource() throws IOException {
        try (var file = getClass().getResourceAsStream("/api/openapi.yaml")) {
            yaml = new String(Objects.requireNonNull(file, "api/openapi.yaml").readAllBytes(), StandardCharsets.UTF_8);
        }
        json = new ObjectMapper().writeValueAsString(new YAMLMapper().readTree(yaml));
    }

    @GET
    @Path("openapi")
    @PermitAll
    @Operation(hidden = true)
    public Response document(@QueryParam("format") String format) {
        return switch (format) {
            case null -> json();
            case "json" -> json();
            case "yaml" -> yaml();
            default -> throw new Problem(400, "INVALID_REQUEST", "format is json or yaml, not " + format);
        };
    }

    @GET
    @Path("openapi.json")
    @PermitAll
    @Operation(hidden = true)
    public Response json() {
        return Response.ok(json, "application/json").build();
    }

    @GET
    @Path("openapi.yaml")
    @PermitAll
    @Operation(hidden = true)
    public Response yaml() {
        return Response.ok(yaml, "application/yaml").build();
    }
}

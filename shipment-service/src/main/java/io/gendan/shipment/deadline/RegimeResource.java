package io.gendan.shipment.deadline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/transport-regimes")
@Tag(name = "Deadlines")
class RegimeResource {
    @GET
    @RolesAllowed("STAFF")
    @Operation(summary = "The laws of carriage that we know, with their times, from when they hold, and their source")
    public List<Regime> all() {
        return Regimes.all();
    }
}

package io.gendan.complaint.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/sale-laws")
@Tag(name = "Claims")
class SaleLawResource {
    @GET
    @RolesAllowed("STAFF")
    @Operation(summary = "The laws of sale that we know, with their times, from when they hold, and their source")
    public List<SaleLaw> all() {
        return SaleLaws.all();
    }
}

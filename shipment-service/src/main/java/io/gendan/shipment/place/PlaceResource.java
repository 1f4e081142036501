package io.gendan.shipment.place;

import io.gendan.eventsourcing.Problem;
import io.gendan.shipment.identifier.UnLocode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/places")
@Tag(name = "Shipments")
class PlaceResource {

    @GET
    @Path("/{code}")
    @RolesAllowed("STAFF")
    @Operation(summary = "A sea port by its UN/LOCODE, with its time zone; an alias answers with the code that is kept")
    public Place one(@PathParam("code") String code) {
        if (UnLocode.of(code).isEmpty())
            throw new Problem(
                    404,
                    "PLACE_UNREADABLE",
                    Problem.quoted(code) + " is not a UN/LOCODE: two letters of the country and three of the place");
        return Places.of(code)
                .orElseThrow(() -> new Problem(
                        404, "PLACE_UNKNOWN", UnLocode.of(code).orElseThrow() + " is not in our list of sea ports"));
    }
}

package io.gendan.shipment.incident;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What can happen, in words and in the codes of others. */
@Path("/v1/incident-kinds")
@Tag(name = "Incidents")
class IncidentKindResource {
    @Schema(name = "IncidentKindRow")
    public record Row(IncidentKind kind, IncidentKind.Words words, IncidentKind.Codes codes) {}

    @GET
    @RolesAllowed("STAFF")
    @Operation(
            summary = "The kinds of incidents, in English and Chinese, with the codes of SMDG, X12 and EDIFACT",
            description = "A code is null where that list has no word for it")
    public List<Row> all() {
        return Arrays.stream(IncidentKind.values())
                .map(kind -> new Row(kind, kind.words(), kind.codes()))
                .toList();
    }
}

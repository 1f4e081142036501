package io.gendan.shipment.delayreason;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The words for the codes, for those who choose one or show one. */
@Path("/v1/delay-reasons")
@Tag(name = "Shipments")
class DelayReasonResource {
    /** One reason. {@code code} is SMDG's. */
    @Schema(name = "DelayReason")
    public record Row(String code, String en, String zh) {}

    @GET
    @RolesAllowed("STAFF")
    @Operation(summary = "The reasons for a delay by SMDG's code list, in English and Chinese")
    public List<Row> all() {
        return Arrays.stream(DelayReason.values())
                .map(reason -> new Row(
                        reason.name(), reason.words().en(), reason.words().zh()))
                .toList();
    }
}

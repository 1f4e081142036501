package io.gendan.complaint.complaint;

import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Requests;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Of all complaints: what is due. */
@Path("/v1/complaint-clocks")
@Tag(name = "Complaints")
@RunOnVirtualThread
class ClocksResource {
    private final DueClocks due;
    private final Requests requests;
    private final Clock clock;

    ClocksResource(DueClocks due, Requests requests, Clock clock) {
        this.due = due;
        this.requests = requests;
        this.clock = clock;
    }

    @GET
    @RolesAllowed("STAFF")
    @Operation(
            summary = "The complaints of which something is due before a moment, each with what is due first",
            description = "Without a moment: what is overdue. In the order of the complaints; narrowed to an owner's.")
    public Page<DueClocks.Row> page(
            @Parameter(example = "2026-03-02T10:00:00Z") @QueryParam("before") String before,
            @Parameter(example = "staff-001") @QueryParam("owner") String owner,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        var moment = before == null ? clock.instant() : Page.moment("before", before);
        var rows = requests.read(tx -> due.page(tx, moment, owner, Page.after(after), Page.limit(limit) + 1));
        return Page.of(rows, Page.limit(limit), row -> row.complaintId().value());
    }
}

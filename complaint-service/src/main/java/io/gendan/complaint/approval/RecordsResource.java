package io.gendan.complaint.approval;

import io.gendan.complaint.approval.RecordView.Desk;
import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Requests;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What lies on somebody's desk. */
@Path("/v1/complaint-records")
@Tag(name = "Complaint records")
@RunOnVirtualThread
class RecordsResource {
    private final RecordList list;
    private final Requests requests;

    RecordsResource(RecordList list, Requests requests) {
        this.list = list;
        this.requests = requests;
    }

    @GET
    @RolesAllowed("STAFF")
    @Operation(
            summary =
                    "The records of complaints, oldest complaint first; narrowed to what waits for a department or an office")
    public Page<RecordView> page(
            @QueryParam("waitsFor") String waitsFor,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        var desk = Page.only("waitsFor", waitsFor, Desk.class);
        var rows = requests.read(tx -> list.page(tx, desk, Page.after(after), Page.limit(limit) + 1));
        return Page.of(rows, Page.limit(limit), view -> view.complaintId().value());
    }
}

package io.gendan.complaint.claim;

import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Problem;
import io.gendan.eventsourcing.Requests;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/ledger")
@Tag(name = "Claims")
@RunOnVirtualThread
class LedgerResource {
    private final Ledger ledger;
    private final Requests requests;

    LedgerResource(Ledger ledger, Requests requests) {
        this.ledger = ledger;
        this.requests = requests;
    }

    @GET
    @RolesAllowed("STAFF")
    @Operation(
            summary = "What we paid, what we recovered, and the net loss, currency by currency",
            description =
                    "by is complaint, case, customer, supplier, carrier, forwarder or insurer; without it all is one line. What"
                            + " belongs to no complaint or case is in no line of these. In the line of a firm stands what it paid us and what"
                            + " we paid on the customers' claims that ours against it belong to: where two firms are held liable for one"
                            + " claim, it is in both lines. from and to are the first and the last day of payment. Narrow it with complaint,"
                            + " case and customer.")
    public Page<Ledger.Line> page(
            @QueryParam("by") String by,
            @QueryParam("complaint") String complaint,
            @QueryParam("case") String incidentCase,
            @QueryParam("customer") String customer,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        var lines = LedgerBy.of(by);
        var wanted = new Ledger.Wanted(
                Page.only("complaint", complaint),
                Page.only("case", incidentCase),
                Page.only("customer", customer),
                WantedClaims.day("from", from),
                WantedClaims.day("to", to));
        if (wanted.from() != null && wanted.to() != null && wanted.to().isBefore(wanted.from()))
            throw Problem.of("from", "is no later than to");
        var found = requests.read(tx -> ledger.page(tx, lines, wanted, Page.after(after), Page.limit(limit) + 1));
        return Page.of(found, Page.limit(limit), Ledger.Line::id);
    }
}

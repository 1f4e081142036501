package io.gendan.order.letterofcredit;

import io.gendan.eventsourcing.Problem;
import io.gendan.eventsourcing.Requests;
import io.gendan.eventsourcing.Tx;
import io.gendan.order.letterofcredit.CreditRequests.DrawingCheck;
import io.gendan.order.salesorder.OrderId;
import io.gendan.sheets.Narrowing;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a credit means for this shipment, asked before it is too late. Nothing here changes anything. */
@Path("/v1/orders/{id}/letter-of-credit")
@Tag(name = "Letters of credit")
@RunOnVirtualThread
class CreditCheckResource {
    private final CreditList list;
    private final CreditOrders orders;
    private final Requests requests;

    CreditCheckResource(CreditList list, CreditOrders orders, Requests requests) {
        this.list = list;
        this.orders = orders;
        this.requests = requests;
    }

    /**
     * @param presentBy the last day on which the bank takes the documents
     * @param tooLateAt the end of that day at the place of presentation
     * @param because PRESENTATION_DAYS or EXPIRY: which of the two comes first
     * @param shippedTooLate the shipment is after the credit's latest day for it
     */
    record Deadline(
            LocalDate shippedOn,
            LocalDate presentBy,
            Instant tooLateAt,
            ZoneId presentedIn,
            Because because,
            boolean shippedTooLate) {}

    @Schema(name = "DeadlineReason")
    enum Because {
        PRESENTATION_DAYS,
        EXPIRY
    }

    /** {@code conforms} when the bank would find nothing. */
    record DrawingChecked(boolean conforms, List<Drawing.Finding> findings) {}

    @GET
    @Path("/presentation-deadline")
    @RolesAllowed("STAFF")
    @Operation(
            summary = "Until when the documents of a shipment must be with the bank",
            description =
                    "The earlier of the presentation days after shipment (21 unless the credit says otherwise, UCP 600"
                            + " art. 14c) and expiry, at the place of presentation")
    public Deadline deadline(
            @PathParam("id") OrderId id,
            @Parameter(description = "The date of shipment on the bill of lading", example = "2026-09-20")
                    @QueryParam("shippedOn")
                    String shippedOn) {
        var day = Narrowing.day("shippedOn", shippedOn);
        if (day == null)
            throw new Problem(400, "INVALID_REQUEST", "Say when the goods were shipped, like shippedOn=2026-09-20");
        var terms = requests.read(tx -> terms(tx, id));
        var presentBy = terms.presentBy(day);
        return new Deadline(
                day,
                presentBy,
                terms.tooLateAt(day),
                terms.presentedIn(),
                presentBy.equals(day.plusDays(terms.presentationDays())) ? Because.PRESENTATION_DAYS : Because.EXPIRY,
                terms.latestShipmentOn() != null && day.isAfter(terms.latestShipmentOn()));
    }

    @POST
    @Path("/drawing-checks")
    @RolesAllowed("STAFF")
    @Operation(
            summary = "Would the bank pay for this shipment?",
            description =
                    "Quantities, unit prices and the amount drawn against the tolerances of UCP 600 art. 30a and 30b")
    public DrawingChecked check(@PathParam("id") OrderId id, @Valid @NotNull DrawingCheck body) {
        var findings = requests.read(tx -> orders.drawing(tx, id, body).against(terms(tx, id)));
        return new DrawingChecked(findings.isEmpty(), findings);
    }

    private CreditTerms terms(Tx tx, OrderId id) {
        return list.find(tx, id)
                .orElseThrow(CreditRefusal.CREDIT_NOT_RECORDED::refused)
                .terms();
    }
}

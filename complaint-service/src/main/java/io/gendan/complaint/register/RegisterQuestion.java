package io.gendan.complaint.register;

import io.gendan.complaint.complaint.ComplaintView.Step;
import io.gendan.complaint.complaint.Urgency;
import io.gendan.complaint.words.Cause;
import io.gendan.complaint.words.Party;
import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Problem;
import io.gendan.sheets.CompanyDays;
import io.gendan.sheets.Narrowing;
import io.gendan.sheets.Sort;
import io.gendan.sheets.Sort.Key;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which complaints of the register are wanted, and in which order; the same for the list and for what is printed. */
class RegisterQuestion {
    private static final SequencedMap<String, List<Key>> SORTS = new LinkedHashMap<>();

    static {
        var id = Key.id("id");
        SORTS.put("complaintNo", List.of(Key.text("complaint_no"), id));
        SORTS.put("receivedAt", List.of(Key.time("received_at"), id));
        SORTS.put("product", List.of(Key.text("product_name"), id));
    }

    @QueryParam("customer")
    String customer;

    @QueryParam("step")
    @Parameter(schema = @Schema(implementation = Step.class))
    String step;

    @QueryParam("cause")
    @Parameter(schema = @Schema(implementation = Cause.class))
    String cause;

    @QueryParam("urgency")
    @Parameter(schema = @Schema(implementation = Urgency.class))
    String urgency;

    @QueryParam("owner")
    String owner;

    @QueryParam("productNo")
    String productNo;

    @QueryParam("supplier")
    String supplier;

    @QueryParam("carrier")
    String carrier;

    @QueryParam("port")
    String port;

    @QueryParam("liable")
    @Parameter(
            description = "Somebody who bears a share of the liability",
            schema = @Schema(implementation = Party.class))
    String liable;

    @QueryParam("ended")
    @Parameter(schema = @Schema(enumeration = {"true", "false"}))
    String ended;

    @QueryParam("escalated")
    @Parameter(schema = @Schema(enumeration = {"true", "false"}))
    String escalated;

    @QueryParam("repeat")
    @Parameter(
            description = "Whether the customer had complained of the same goods for the same cause not long before",
            schema = @Schema(enumeration = {"true", "false"}))
    String repeat;

    @QueryParam("receivedFrom")
    @Parameter(description = "A day where the company is; so is receivedTo")
    String receivedFrom;

    @QueryParam("receivedTo")
    String receivedTo;

    @QueryParam("text")
    @Parameter(description = "Stands somewhere in complaint number, order number, product, supplier or carrier")
    String text;

    @QueryParam("sort")
    @Parameter(description = "complaintNo, receivedAt or product; -receivedAt is the latest first")
    String sort;

    Narrowing narrowing(CompanyDays days) {
        var first = Narrowing.day("receivedFrom", receivedFrom);
        var last = Narrowing.day("receivedTo", receivedTo);
        if (first != null && last != null && last.isBefore(first))
            throw Problem.of("receivedFrom", "is no later than receivedTo");
        return new Narrowing(Sort.of(sort, SORTS))
                .to("customer_id = ?", Page.only("customer", customer))
                .to("step = ?", Page.only("step", step, Step.class))
                .to("cause = ?", Page.only("cause", cause, Cause.class))
                .to("urgency = ?", Page.only("urgency", urgency, Urgency.class))
                .to("owner = ?", owner)
                .to("product_no = ?", productNo)
                .to("supplier = ?", supplier)
                .to("carrier = ?", carrier)
                .to("port = ?", port)
                .to("view #>> ARRAY['liability', 'shares', ?] IS NOT NULL", Page.only("liable", liable, Party.class))
                .to("(ended_at IS NOT NULL) = ?", Narrowing.yesOrNo("ended", ended))
                .to("(escalated_to IS NOT NULL) = ?", Narrowing.yesOrNo("escalated", escalated))
                .to("(repeat_of IS NOT NULL) = ?", Narrowing.yesOrNo("repeat", repeat))
                .toDays("received_at", days, first, last)
                .toText("concat_ws(' ', complaint_no, order_no, product_no, product, supplier, carrier)", text);
    }
}

package io.gendan.acceptance;

import static io.gendan.acceptance.Narrator.check;

import io.gendan.acceptance.Trade.Customer;

/**
 * D collides and a survey finds cargo damaged: the complaint opens by itself, the customer claims, both sides agree, the customer is
 * paid, the carrier pays back in parts, and the ledger says what is left as our loss.
 */
public final class DamagedCargoStory {
    private static final String CLAIMED = "1500.00";
    private static final String AGREED = "1200.00";
    private static final String RECOVERED = "1000.00";

    private final Trade trade;
    private final Narrator narrator;
    private OpenComplaint complaint;
    private OpenClaim theirs;
    private OpenClaim ours;

    public DamagedCargoStory(Trade trade, Narrator narrator) {
        this.trade = trade;
        this.narrator = narrator;
    }

    public void tell() {
        var customer = trade.customer("Riverside Fitters", "en", "B");
        var found = new DamageFound(trade, narrator).by(customer);
        complaint = found.complaint();
        claimed();
        assessed();
        agreed();
        paid();
        recovered(customer);
        trade.settle(found.caseId(), "COMPENSATED");
    }

    private void claimed() {
        narrator.step(
                "The customer says how much: their claim and the recourse behind it are raised from the complaint");
        check(
                complaint.post("merchandiser", "/claims", "{}").text("code").equals("SUM_NOT_SAID"),
                "a sum was made up that nobody has said");
        var raised = complaint
                .post("merchandiser", "/claims", "{" + OpenClaim.amount(CLAIMED) + "}")
                .mustBe(201)
                .body();
        check(raised.path("recourse").size() == 1, "there is not one recourse: " + raised);
        theirs = OpenClaim.of(trade, raised.path("customers").path("id").asText());
        ours = OpenClaim.of(trade, raised.path("recourse").path(0).path("id").asText());
        var carriers = ours.read();
        check(carriers.path("party").asText().equals("CARRIER"), "the carrier is not pursued: " + carriers);
        check(
                theirs.at().endsWith(carriers.path("backToBackId").asText()),
                "the recourse does not belong to the claim: " + carriers);
        narrator.saw(
                "%s of the customer, %s against %s",
                theirs.read().path("claimNo").asText(),
                carriers.path("claimNo").asText(),
                carriers.path("counterpart").asText());
    }

    private void assessed() {
        narrator.step("The cause is found, the carrier is liable, and the survey shows it");
        complaint
                .post("manufacturing", "/cause", "{\"findings\": \"Crushed in the collision at Busan\"}")
                .mustBe(204);
        complaint
                .post("merchandiser", "/liability", "{\"shares\": {\"CARRIER\": 100}, \"severity\": \"MAJOR\"}")
                .mustBe(204);
        for (var evidence : new String[] {"SURVEY_REPORT", "DELIVERY_RECEIPT_EXCEPTION"})
            complaint.post("merchandiser", "/evidence", """
                    {"evidence": "%s", "reference": "file 17"}""".formatted(evidence)).mustBe(204);
    }

    private void agreed() {
        narrator.step(
                "We offer less, they ask for more, and both sides agree: the customer's claim is settled by that");
        trade.ceiling("B", "50");
        complaint
                .post("merchandiser", "/offers", """
                {"validUntil": "2099-12-31", "terms": {"noReplacementBecause": "the mould is taken out", %s}}""".formatted(money("900.00")))
                .mustBe(204);
        complaint
                .post("sales-a", "/counter-offers", """
                {"channel": "EMAIL", "terms": {%s}}""".formatted(money(AGREED)))
                .mustBe(204);
        complaint.refused("sales-a", "/offers/2/accept", "{\"channel\": \"EMAIL\"}", "REPLACEMENT_FIRST");
        complaint.decide("sales-a", "/offers/2/accept", """
                {"channel": "EMAIL", "note": "they are content", "noReplacementBecause": "the mould is taken out"}""");
        var settled = theirs.read();
        check(settled.path("status").asText().equals("SETTLED"), "what was agreed settled nothing: " + settled);
        check(settled.path("agreed").path("amount").asText().equals(AGREED), "settled on another sum: " + settled);
        check(ours.read().hasNonNull("settledWithCustomerOn"), "the recourse has not heard of it: " + ours.read());
    }

    private static String money(String sum) {
        return """
                "remedies": [{"kind": "COMPENSATION", "note": "for the broken panels", "worth": {"amount": "%s", "currency": "USD"}}]""".formatted(sum);
    }

    private void paid() {
        narrator.step("The customer is paid");
        complaint.plan(1, "pay for the broken panels");
        theirs.pay("OUT-17", AGREED);
        complaint
                .post("merchandiser", "/actions/1/complete", OpenComplaint.done("bank slip OUT-17"))
                .mustBe(204);
        check(complaint.read().text("step").equals("TRACKING"), "all is done and it is not tracked");
    }

    private void recovered(Customer customer) {
        narrator.step("The carrier gives notice a number, offers two thirds, and pays in two parts");
        ours.pursue("{\"title\": \"survey report\"}, {\"title\": \"bill of lading\"}", "COSU-4711");
        ours.offered(RECOVERED);
        ours.settle("supervisor", RECOVERED);
        ours.pay("IN-1", "600.00");
        ours.pay("IN-2", "400.00");
        new Ledger(trade, complaint).shows(AGREED, RECOVERED, "200.00");
        narrator.saw("of %s paid to %s, %s came back from the carrier", AGREED, customer.name(), RECOVERED);
    }
}

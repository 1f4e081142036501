package io.gendan.acceptance;

import static io.gendan.acceptance.Narrator.check;
import static io.gendan.acceptance.Narrator.until;

/** What was agreed on is done, the customer is asked how it worked, and whoever caused it pays. */
record AfterAgreement(Trade trade, Mailbox mailbox, Narrator narrator, OpenComplaint complaint) {

    void act() {
        narrator.step("ACTION: the panels go out before the money");
        complaint.plan(1, "send 100 panels");
        complaint.plan(2, "pay for the fitting");
        complaint.refused(
                "merchandiser", "/actions/2/complete", OpenComplaint.done("bank slip 4711"), "GOODS_BEFORE_MONEY");
        complaint
                .post("merchandiser", "/actions/1/complete", OpenComplaint.done("B/L CMDU7654321"))
                .mustBe(204);
        complaint
                .post("merchandiser", "/actions/2/complete", OpenComplaint.done("bank slip 4711"))
                .mustBe(204);
        check(complaint.read().text("step").equals("TRACKING"), "all is done and it is not tracked");
    }

    void track(Trade.Customer customer) {
        narrator.step("TRACKING: it is closed when they say that it worked");
        until(
                "closing without asking them is refused",
                () -> trade.as("merchandiser")
                        .post(
                                complaint.at() + "/close",
                                "{\"result\": \"100 panels\"}",
                                trade.as("merchandiser").get(complaint.at()).etag()),
                reply -> reply.text("code").equals("NOT_FOLLOWED_UP"));
        complaint
                .post(
                        "merchandiser",
                        "/follow-up",
                        "{\"outcome\": \"SOLVED\", \"channel\": \"TELEPHONE\", \"note\": \"all fitted\"}")
                .mustBe(204);
        complaint.decide("merchandiser", "/close", "{\"result\": \"100 panels were sent again and are fitted\"}");
        until(
                "they are thanked and asked how content they are",
                () -> mailbox.of(customer.email()),
                mails -> mails.stream().anyMatch(mail -> mail.text().contains("are fitted"))
                        && mails.stream().anyMatch(mail -> mail.text().contains("/s/")));
        var line = trade.as("merchandiser")
                .get("/v1/sheets/complaint-register?customer=" + customer.id())
                .mustBe(200)
                .body()
                .path("items")
                .path(0);
        check(line.path("endedAs").asText().equals("CLOSED"), "the register does not know its end: " + line);
        narrator.saw("register: %s", line);
    }

    void recover() {
        narrator.step("RECOURSE: the supplier pays their share");
        var door = trade.as("merchandiser");
        var raised = door.post("/v1/claims", """
                {"direction": "OURS", "party": "SUPPLIER", "counterpart": "Panel Works Co.", "complaintId": "%s", "customerId": "%s", "cause": "QUALITY",
                 "amount": {"amount": "450.00", "currency": "USD"}}""".formatted(
                                complaint.id(), complaint.read().text("customerId")))
                .mustBe(201);
        var claim = OpenClaim.of(trade, raised.text("id"));
        claim.pursue("{\"title\": \"report of 3 March\"}, {\"title\": \"photos\"}", "PW-12");
        claim.settle("merchandiser", "450.00");
        claim.pay("TT-1", "300.00");
        var ledger = door.get("/v1/ledger?by=complaint&complaint=" + complaint.id())
                .mustBe(200)
                .body();
        narrator.saw("ledger: %s", ledger);
        check(ledger.toString().contains("300.00"), "the ledger does not know what was recovered: " + ledger);
    }
}

package io.gendan.acceptance;

import static io.gendan.acceptance.Narrator.check;

/** Form 13-15: the departments say what they think, the supplier has agreed in writing, and the general manager decides. */
record OnTheRecord(Trade trade, OpenComplaint complaint) {
    void decide() {
        complaint
                .post(
                        "merchandiser",
                        "/record/submit",
                        "{\"offerNo\": 1, \"plan\": \"100 panels again, and the fitting\"}")
                .mustBe(204);
        var purchasing = """
                {"voice": "PURCHASING", "stance": "AGREE", "words": "The factory bears the goods", "reliesOnSupplier": true%s}""";
        check(
                complaint
                        .post("purchasing", "/record/opinions", purchasing.formatted(""))
                        .text("code")
                        .equals("SUPPLIER_CONSENT_MISSING"),
                "purchasing relied on a supplier who has not agreed");
        var consent = trade.as("purchasing")
                .upload("/v1/attachments?fileName=consent.png", "image/png", ComplaintStory.PICTURE)
                .mustBe(201);
        complaint
                .post(
                        "purchasing",
                        "/record/opinions",
                        purchasing.formatted(", \"supplierConsent\": \"" + consent.text("id") + "\""))
                .mustBe(204);
        complaint.post("manufacturing", "/record/opinions", """
                {"voice": "MANUFACTURING", "stance": "DISSENT", "words": "Fitting them twice is not our affair"}""").mustBe(204);
        complaint.refused("gm", "/record/approve", "{\"words\": \"agreed\"}", "DEPUTY_FIRST");
        complaint.decideOnRecord("deputy-gm", "/record/pass-on", """
                {"words": "agreed", "withoutWaitingBecause": "the customer waits for the panels"}""");
        complaint.decideOnRecord("gm", "/record/approve", "{\"words\": \"agreed\"}");
        check(complaint.statusOfFirstOffer().equals("MADE"), "the general manager approved and nothing was offered");
    }
}

package io.gendan.acceptance;

import com.fasterxml.jackson.databind.JsonNode;

/** One claim in dollars, theirs or ours, from the notice to the last payment. */
record OpenClaim(Trade trade, String at) {

    static OpenClaim of(Trade trade, String id) {
        return new OpenClaim(trade, "/v1/claims/" + id);
    }

    JsonNode read() {
        return trade.as("merchandiser").get(at).mustBe(200).body();
    }

    /** Notice is given, the documents are sent, and the other side treats it. */
    void pursue(String documents, String reference) {
        var door = trade.as("merchandiser");
        door.post(at + "/notice", "{\"channel\": \"LETTER\", \"on\": \"%s\"}".formatted(OpenComplaint.today()))
                .mustBe(204);
        door.post(at + "/submit", "{\"documents\": [%s]}".formatted(documents)).mustBe(204);
        door.post(at + "/acknowledge", "{\"reference\": \"%s\"}".formatted(reference))
                .mustBe(204);
    }

    void offered(String sum) {
        trade.as("merchandiser")
                .post(at + "/offers", "{\"from\": \"THEM\", " + amount(sum) + "}")
                .mustBe(204);
    }

    void settle(String who, String sum) {
        var door = trade.as(who);
        door.post(at + "/settle", "{" + amount(sum) + "}", door.get(at).etag()).mustBe(204);
    }

    void pay(String reference, String sum) {
        trade.as("merchandiser")
                .post(at + "/payments", """
                {"reference": "%s", %s, "on": "%s"}""".formatted(reference, amount(sum), OpenComplaint.today()))
                .mustBe(204);
    }

    static String amount(String sum) {
        return "\"amount\": {\"amount\": \"" + sum + "\", \"currency\": \"USD\"}";
    }
}

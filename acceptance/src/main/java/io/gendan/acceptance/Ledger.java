package io.gendan.acceptance;

import static io.gendan.acceptance.Narrator.check;

/** Both sides of what came of a complaint. */
record Ledger(Trade trade, OpenComplaint complaint) {

    void shows(String paid, String recovered, String netLoss) {
        var lines = trade.as("merchandiser")
                .get("/v1/ledger?by=complaint&complaint=" + complaint.id())
                .mustBe(200)
                .body()
                .path("items");
        var sums = lines.path(0).path("sums").path(0);
        check(
                sums.path("paid").path("amount").asText().equals(paid)
                        && sums.path("recovered").path("amount").asText().equals(recovered)
                        && sums.path("netLoss").path("amount").asText().equals(netLoss),
                "the ledger is not paid %s, recovered %s, lost %s: %s".formatted(paid, recovered, netLoss, lines));
    }
}

package io.gendan.benchmarks;

import io.gendan.acceptance.Narrator;
import io.gendan.acceptance.Trade;

/** Two complaints on their way through the API: one to its end, one until its cause is known. */
record ComplaintTemplates(Trade trade, String customer, String order) {

    String ended() {
        var id = running();
        var at = "/v1/complaints/" + id;
        post("merchandiser", at + "/cause", "{\"findings\": \"stacked before they were dry\"}");
        post(
                "merchandiser",
                at + "/liability",
                "{\"shares\": {\"SUPPLIER\": 90, \"OURS\": 10}, \"severity\": \"MAJOR\"}");
        for (var evidence : new String[] {"PHOTOS", "SAMPLE_RETURNED"})
            post(
                    "merchandiser",
                    at + "/evidence",
                    "{\"evidence\": \"%s\", \"reference\": \"shelf\"}".formatted(evidence));
        post("merchandiser", at + "/offers", """
                {"validUntil": "2099-01-31", "terms": {"remedies": [{"kind": "REPLACEMENT", "quantity": "1", "note": "one set again", "worth": {"amount": "12.50", "currency": "USD"}}]}}""");
        decide(at, "/offers/1/accept", "{\"channel\": \"EMAIL\"}");
        post("merchandiser", at + "/actions", """
                {"remedyNo": 1, "what": "send it", "owner": "staff-001", "dueOn": "2099-01-31"}""");
        post("merchandiser", at + "/actions/1/complete", """
                {"doneOn": "%s", "reference": "B/L 1"}""".formatted(
                        java.time.LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"))));
        post("merchandiser", at + "/follow-up", "{\"outcome\": \"SOLVED\", \"channel\": \"TELEPHONE\"}");
        decide(at, "/close", "{\"result\": \"one set was sent again\"}");
        return id;
    }

    String running() {
        var id = trade.as("merchandiser")
                .post("/v1/complaints", """
                {"customerId": "%s", "channel": "EMAIL", "urgency": "NORMAL", "receivedAt": "%s", "content": "It has cracks",
                 "subject": {"orderId": "%s", "productNo": "BP-1", "productNameAndSpec": "Kitchen ware"}}""".formatted(
                                customer, java.time.Instant.now().minusSeconds(60), order))
                .mustBe(201)
                .text("id");
        var at = "/v1/complaints/" + id;
        post("merchandiser", at + "/assign", "{\"owner\": \"staff-001\"}");
        post(
                "merchandiser",
                at + "/answers",
                "{\"channel\": \"TELEPHONE\", \"at\": \"%s\", \"note\": \"looked into\"}"
                        .formatted(java.time.Instant.now()));
        post("merchandiser", at + "/identify", """
                {"cause": "QUALITY", "complainedDepartment": "MANUFACTURING", "subject": {"orderId": "%s", "productNo": "BP-1",
                 "productNameAndSpec": "Kitchen ware", "supplier": "Factory"}}""".formatted(order));
        return id;
    }

    private void post(String who, String path, String body) {
        trade.as(who).post(path, body).mustBe(204);
    }

    /** A letter of before may be accepted at the very moment. */
    private void decide(String at, String what, String body) {
        var door = trade.as("merchandiser");
        Narrator.until(what, () -> door.post(at + what, body, door.get(at).etag()), reply -> reply.status() == 204);
    }
}

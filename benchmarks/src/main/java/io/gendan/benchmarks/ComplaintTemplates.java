package io.gendan.benchmarks;

import io.gendan.acceptance.OpenComplaint;
import io.gendan.acceptance.Trade;
import java.time.Instant;

/** Two complaints on their way through the API: one to its end, one until its cause is known. */
record ComplaintTemplates(Trade trade, String customer, String order) {
    private static final String MERCHANDISER = "merchandiser";

    /** Its id. */
    String ended() {
        var complaint = identified();
        report(complaint, "/cause", "{\"findings\": \"stacked before they were dry\"}");
        report(complaint, "/liability", "{\"shares\": {\"SUPPLIER\": 90, \"OURS\": 10}, \"severity\": \"MAJOR\"}");
        for (var evidence : new String[] {"PHOTOS", "SAMPLE_RETURNED"})
            report(complaint, "/evidence", "{\"evidence\": \"%s\", \"reference\": \"shelf\"}".formatted(evidence));
        report(complaint, "/offers", """
                {"validUntil": "2099-01-31", "terms": {"remedies": [
                  {"kind": "REPLACEMENT", "quantity": "1", "note": "one set again", "worth": {"amount": "12.50", "currency": "USD"}}]}}""");
        complaint.decide(MERCHANDISER, "/offers/1/accept", "{\"channel\": \"EMAIL\"}");
        complaint.plan(1, "send it");
        report(complaint, "/actions/1/complete", OpenComplaint.done("B/L 1"));
        report(complaint, "/follow-up", "{\"outcome\": \"SOLVED\", \"channel\": \"TELEPHONE\"}");
        complaint.decide(MERCHANDISER, "/close", "{\"result\": \"one set was sent again\"}");
        return complaint.id();
    }

    /** Its id. */
    String running() {
        return identified().id();
    }

    private OpenComplaint identified() {
        var id = trade.as(MERCHANDISER)
                .post("/v1/complaints", """
                {"customerId": "%s", "channel": "EMAIL", "urgency": "NORMAL", "receivedAt": "%s", "content": "It has cracks",
                 "subject": {"orderId": "%s", "productNo": "BP-1", "productNameAndSpec": "Kitchen ware"}}""".formatted(customer, Instant.now().minusSeconds(60), order))
                .mustBe(201)
                .text("id");
        var complaint = new OpenComplaint(trade, "/v1/complaints/" + id);
        report(complaint, "/assign", "{\"owner\": \"staff-001\"}");
        report(complaint, "/answers", """
                {"channel": "TELEPHONE", "at": "%s", "note": "looked into"}""".formatted(Instant.now()));
        report(complaint, "/identify", """
                {"cause": "QUALITY", "complainedDepartment": "MANUFACTURING", "subject": {"orderId": "%s", "productNo": "BP-1",
                 "productNameAndSpec": "Kitchen ware", "supplier": "Factory"}}""".formatted(order));
        return complaint;
    }

    private static void report(OpenComplaint complaint, String path, String body) {
        complaint.post(MERCHANDISER, path, body).mustBe(204);
    }
}

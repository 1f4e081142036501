package io.gendan.complaint.claim;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import io.gendan.complaint.RecordHouse;
import io.restassured.response.ValidatableResponse;

/** A complaint whose liability is assessed, what its customer and we agree on, and the claims that are raised because of it. */
abstract class AgreementHouse extends RecordHouse {
    static final String REFUND = """
            {"kind": "REFUND", "note": "the freight", "worth": {"amount": "500.00", "currency": "USD"}}""";
    static final String SETS = """
            {"kind": "REPLACEMENT", "quantity": "20", "note": "20 sets by sea", "worth": {"amount": "300.00", "currency": "USD"}}""";

    String assessed(String shares) {
        var at = complaint();
        identified(at);
        ANNE.post(at + "/liability", "{\"shares\": {" + shares + "}, \"severity\": \"MAJOR\"}")
                .statusCode(204);
        SUN.post(at + "/evidence/waive", "{\"reason\": \"the broken sets were thrown away\"}")
                .statusCode(204);
        return at;
    }

    static ValidatableResponse claimed(String at) {
        return ANNE.post(at + "/claims", "{}");
    }

    static void agreed(String at, String remedies) {
        ANNE.post(at + "/offers", """
                {"validUntil": "2099-04-30", "terms": {"noReplacementBecause": "the mould is worn out", "remedies": [%s]}}""".formatted(remedies)).statusCode(204);
        int no = ANNE.get(at).extract().jsonPath().getList("offers").size();
        accepted(at, no, "they agree");
    }

    /** A letter may arrive between reading and deciding. */
    static void accepted(String at, int no, String note) {
        var body = "{\"channel\": \"EMAIL\", \"note\": \"" + note + "\"}";
        await().atMost(20, SECONDS)
                .untilAsserted(
                        () -> ANNE.postNow(at, "offers/" + no + "/accept", body).statusCode(204));
    }

    static String claim(ValidatableResponse raised, String path) {
        return "/v1/claims/" + raised.extract().path(path + ".id");
    }

    /** All of the offer was done, and it did not work. */
    static void reopened(String at, int firstAction, int remedies) {
        for (int no = 1; no <= remedies; no++) {
            int action = firstAction + no - 1;
            ANNE.post(at + "/actions", """
                    {"remedyNo": %d, "what": "as agreed", "owner": "staff-001", "dueOn": "2099-04-15"}""".formatted(no)).statusCode(204);
            ANNE.post(at + "/actions/" + action + "/complete", """
                    {"doneOn": "2026-04-10", "reference": "B/L %d"}""".formatted(action))
                    .statusCode(204);
        }
        await().atMost(20, SECONDS)
                .untilAsserted(() -> ANNE.postNow(at, "reopen", "{\"reason\": \"cracks again\"}")
                        .statusCode(204));
        ANNE.post(at + "/cause", "{\"findings\": \"the kiln again\"}").statusCode(204);
        ANNE.post(at + "/liability", "{\"shares\": {\"SUPPLIER\": 50, \"OURS\": 50}, \"severity\": \"MAJOR\"}")
                .statusCode(204);
        SUN.post(at + "/evidence/waive", "{\"reason\": \"it is the same glaze\"}")
                .statusCode(204);
    }
}

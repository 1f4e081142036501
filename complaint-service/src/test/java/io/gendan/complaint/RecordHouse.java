package io.gendan.complaint;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** A complaint about an order of 18,000 dollars, of a customer to whom 900 may be conceded, and the people who decide on it. */
public abstract class RecordHouse extends ServiceTest {
    protected static final Staff ANNE = new Staff("staff-001", "MERCHANDISER");
    protected static final Staff SUN = new Staff("staff-004", "SUPERVISOR");
    protected static final Staff SAL = new Staff("staff-005", "SALES");
    protected static final Staff PAT = new Staff("staff-006", "PURCHASING");
    protected static final Staff MAX = new Staff("staff-007", "MANUFACTURING");
    protected static final Staff RITA = new Staff("staff-008", "RND");
    protected static final Staff DAN = new Staff("staff-009", "DEPUTY_GENERAL_MANAGER");
    protected static final Staff GUO = new Staff("staff-010", "GENERAL_MANAGER");

    protected final UUID customer = UUID.randomUUID();
    private final UUID order = UUID.randomUUID();

    /** Where it is. */
    protected String complaint() {
        return complaint("36 of the sets have cracks in the glaze 三十六套釉面开裂");
    }

    protected String complaint(String content) {
        known(customer, "Acme 贸易", "R", order);
        var body = """
                {"customerId": "%s", "channel": "EMAIL", "receivedAt": "2026-03-09T02:05:00Z",
                 "subject": {"orderId": "%s", "productNo": "TS-200", "productNameAndSpec": "Tea set, 12 pieces, blue 青花茶具",
                   "unit": "SET", "deliveredQuantity": "1200", "amount": {"amount": "18000.00", "currency": "USD"},
                   "orderedOn": "2026-01-15", "consignedOn": "2026-02-28", "manufacturingDepartment": "Glazing 施釉车间",
                   "supplier": "Jingdezhen Ceramics Co."},
                 "demand": {"wishes": ["REPLACEMENT", "REFUND"], "compensation": {"amount": "830.00", "currency": "USD"},
                   "discountPercent": "5", "discount": {"amount": "900.00", "currency": "USD"}, "returnQuantity": "36",
                   "claimQuantity": "36", "amount": {"amount": "1730.00", "currency": "USD"}},
                 "content": "%s", "reason": "the glaze is not as the sample 釉面与样品不符", "otherDemand": "an apology 道歉",
                 "spokenTo": "Ann Buyer"}""".formatted(customer, order, content);
        var at = new AtomicReference<String>(); // known to us as soon as the messages are heard
        await().atMost(20, SECONDS)
                .untilAsserted(() -> at.set(ANNE.post("/v1/complaints", body)
                        .statusCode(201)
                        .extract()
                        .header("Location")));
        return at.get();
    }

    /** Its cause and liability are known, and an offer of 4,000 dollars waits for the general manager. */
    protected String complaintWithOffer() {
        var at = complaint();
        identified(at);
        ANNE.post(at + "/liability", """
                {"shares": {"SUPPLIER": 80, "OURS": 20}, "severity": "MAJOR", "wishes": ["REPLACEMENT"]}""").statusCode(204);
        SUN.post(at + "/evidence/waive", "{\"reason\": \"the broken sets were thrown away\"}")
                .statusCode(204);
        offer(at);
        ANNE.get(at).body("offers[0].status", equalTo("WAITS_FOR_APPROVAL"));
        return at;
    }

    protected static void identified(String at) {
        ANNE.post(at + "/identify", "{\"cause\": \"QUALITY\", \"complainedDepartment\": \"MANUFACTURING\"}")
                .statusCode(204);
        ANNE.post(at + "/cause", "{\"findings\": \"The kiln cooled too fast 窑炉降温过快\"}")
                .statusCode(204);
    }

    protected static void offer(String at) {
        ANNE.post(at + "/offers", """
                {"validUntil": "2099-04-30", "terms": {"remedies": [
                  {"kind": "REPLACEMENT", "quantity": "36", "note": "36 sets by sea", "worth": {"amount": "3000.00", "currency": "USD"}},
                  {"kind": "REFUND", "note": "the freight", "worth": {"amount": "1000.00", "currency": "USD"}}]}}""").statusCode(204);
    }

    protected static void opine(String at, Staff who, String voice, String stance, String words) {
        who.post(at + "/record/opinions", """
                {"voice": "%s", "stance": "%s", "words": "%s"}""".formatted(voice, stance, words)).statusCode(204);
    }

    protected static JsonPath record(String at) {
        return ANNE.get(at + "/record").statusCode(200).extract().jsonPath();
    }
}

package io.gendan.acceptance;

import static io.gendan.acceptance.Narrator.check;
import static io.gendan.acceptance.Narrator.until;

import io.gendan.acceptance.Door.Reply;
import io.gendan.local.House;
import java.util.Base64;
import java.util.UUID;

/**
 * Cracked panels: a complaint by mail with a picture goes through all six steps, with an offer above the ceiling, a replacement, the
 * question how it worked, and the supplier paying their share.
 */
public final class ComplaintStory {
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final String TERMS = """
            {"validUntil": "2099-12-31", "terms": {"remedies": [
              {"kind": "REPLACEMENT", "quantity": "100", "note": "100 panels sent again by sea", "worth": {"amount": "420.00", "currency": "USD"}},
              {"kind": "COMPENSATION", "note": "for fitting them twice", "worth": {"amount": "80.00", "currency": "USD"}}]}}""";

    private final Trade trade;
    private final Mailbox mailbox;
    private final Postman postman;
    private final Narrator narrator;
    private String at;

    public ComplaintStory(House house, Trade trade, Mailbox mailbox, Narrator narrator) {
        this.trade = trade;
        this.mailbox = mailbox;
        this.postman = new Postman(house.mail().smtpPort());
        this.narrator = narrator;
    }

    public void tell() {
        var customer = trade.customer("Careful Builders", "en");
        var order = trade.order(customer, trade.product());
        listen(customer, order);
        identify(order);
        assess();
        negotiate();
        act();
        track(customer);
        recover();
    }

    private Reply post(String who, String path, String body) {
        return trade.as(who).post(at + path, body);
    }

    /** As somebody who has just read it. */
    private void decide(String who, String path, String body) {
        until(
                who + " decides " + path,
                () -> trade.as(who).post(at + path, body, trade.as(who).get(at).etag()),
                Reply::accepted);
    }

    private Reply read() {
        return trade.as("merchandiser").get(at).mustBe(200);
    }

    private void listen(Trade.Customer customer, Trade.Order order) {
        narrator.step("LISTEN: " + customer.name() + " write a mail with a picture");
        var messageId = UUID.randomUUID() + "@customer.example";
        var text = "100 panels of your order " + order.number() + " have cracks. What will you do?";
        postman.post(customer.email(), "complaints@gendan.example", "Cracked panels", text, PICTURE, messageId, null);
        var path = "/v1/complaints?customer=" + customer.id();
        var items = until(
                "the mail is a complaint",
                () -> trade.as("merchandiser").get(path).body().path("items"),
                found -> found.size() == 1);
        at = "/v1/complaints/" + items.get(0).path("id").asText();
        narrator.saw("complaint %s", read().text("complaintNo"));
        until(
                "the acknowledgement is accepted",
                this::read,
                reply -> reply.body().hasNonNull("acknowledgedAt"));
        check(
                mailbox.of(customer.email()).stream()
                        .anyMatch(mail -> mail.subject().contains(read().text("complaintNo"))),
                "no acknowledgement with the number of the complaint");
        post("merchandiser", "/assign", "{\"owner\": \"staff-001\"}").mustBe(204);
        post("merchandiser", "/answers", """
                {"channel": "TELEPHONE", "at": "%s", "note": "called them: sorry to hear it, we look into it today"}""".formatted(java.time.Instant.now())).mustBe(204);
    }

    private void identify(Trade.Order order) {
        narrator.step("IDENTIFY: cracks are a matter of quality");
        post("merchandiser", "/identify", """
                {"cause": "QUALITY", "complainedDepartment": "MANUFACTURING", "subject": {"orderId": "%s", "productNameAndSpec": "Ceiling panel 600 x 600 mm",
                 "productNo": "CP-600", "supplier": "Panel Works Co."}}""".formatted(order.id())).mustBe(204);
        refused("merchandiser", "/offers", TERMS, "CAUSE_OPEN");
    }

    private void assess() {
        narrator.step("ASSESS: why it happened, and whose fault it is");
        post("manufacturing", "/cause", "{\"findings\": \"The boards were stacked before they were dry\"}")
                .mustBe(204);
        refused(
                "merchandiser",
                "/liability",
                "{\"shares\": {\"SUPPLIER\": 90}, \"severity\": \"MAJOR\"}",
                "LIABILITY_NOT_100");
        post("merchandiser", "/liability", """
                {"shares": {"SUPPLIER": 90, "OURS": 10}, "severity": "MAJOR", "wishes": ["REPLACEMENT"]}""").mustBe(204);
        refused("merchandiser", "/offers", TERMS, "EVIDENCE_MISSING");
        post("merchandiser", "/evidence", "{\"evidence\": \"PHOTOS\", \"reference\": \"their mail\"}")
                .mustBe(204);
        post("merchandiser", "/evidence", "{\"evidence\": \"SAMPLE_RETURNED\", \"reference\": \"shelf B4\"}")
                .mustBe(204);
    }

    private void negotiate() {
        narrator.step("NEGOTIATE: the offer is above the ceiling, and the general manager decides");
        trade.as("gm").post("/v1/customer-grades/C/ceiling", "{\"percent\": \"1\"}");
        until(
                "the ceiling is heard of",
                () -> post("merchandiser", "/offers", TERMS).status() == 204
                        || read().body().path("offers").size() > 0,
                Boolean::booleanValue);
        check(
                read().body().path("offers").path(0).path("status").asText().equals("WAITS_FOR_APPROVAL"),
                "an offer above the ceiling went out");
        refused("sales-a", "/offers/1/accept", "{\"channel\": \"EMAIL\"}", "OFFER_NOT_APPROVED");
        onTheRecord();
        decide("sales-a", "/offers/1/accept", "{\"channel\": \"EMAIL\", \"note\": \"they agree\"}");
    }

    /** Form 13-15: the departments say what they think, the supplier has agreed in writing, and the general manager decides. */
    private void onTheRecord() {
        post("merchandiser", "/record/submit", "{\"offerNo\": 1, \"plan\": \"100 panels again, and the fitting\"}")
                .mustBe(204);
        var purchasing = """
                {"voice": "PURCHASING", "stance": "AGREE", "words": "The factory bears the goods", "reliesOnSupplier": true%s}""";
        check(
                post("purchasing", "/record/opinions", purchasing.formatted(""))
                        .text("code")
                        .equals("SUPPLIER_CONSENT_MISSING"),
                "purchasing relied on a supplier who has not agreed");
        var consent = trade.as("purchasing")
                .upload("/v1/attachments?fileName=consent.png", "image/png", PICTURE)
                .mustBe(201);
        post(
                        "purchasing",
                        "/record/opinions",
                        purchasing.formatted(", \"supplierConsent\": \"" + consent.text("id") + "\""))
                .mustBe(204);
        post("manufacturing", "/record/opinions", """
                {"voice": "MANUFACTURING", "stance": "DISSENT", "words": "Fitting them twice is not our affair"}""").mustBe(204);
        refused("gm", "/record/approve", "{\"words\": \"agreed\"}", "DEPUTY_FIRST");
        decideOnRecord("deputy-gm", "/record/pass-on", """
                {"words": "agreed", "withoutWaitingBecause": "the customer waits for the panels"}""");
        decideOnRecord("gm", "/record/approve", "{\"words\": \"agreed\"}");
        check(
                read().body().path("offers").path(0).path("status").asText().equals("MADE"),
                "the general manager approved and nothing was offered");
    }

    private void decideOnRecord(String who, String path, String body) {
        trade.as(who)
                .post(at + path, body, trade.as(who).get(at + "/record").etag())
                .mustBe(204);
    }

    private void act() {
        narrator.step("ACTION: the panels go out before the money");
        post("merchandiser", "/actions", action(1, "send 100 panels")).mustBe(204);
        post("merchandiser", "/actions", action(2, "pay for the fitting")).mustBe(204);
        refused("merchandiser", "/actions/2/complete", done("bank slip 4711"), "GOODS_BEFORE_MONEY");
        post("merchandiser", "/actions/1/complete", done("B/L CMDU7654321")).mustBe(204);
        post("merchandiser", "/actions/2/complete", done("bank slip 4711")).mustBe(204);
        check(read().text("step").equals("TRACKING"), "all is done and it is not tracked");
    }

    private void track(Trade.Customer customer) {
        narrator.step("TRACKING: it is closed when they say that it worked");
        until(
                "closing without asking them is refused",
                () -> trade.as("merchandiser")
                        .post(
                                at + "/close",
                                "{\"result\": \"100 panels\"}",
                                trade.as("merchandiser").get(at).etag()),
                reply -> reply.text("code").equals("NOT_FOLLOWED_UP"));
        post(
                        "merchandiser",
                        "/follow-up",
                        "{\"outcome\": \"SOLVED\", \"channel\": \"TELEPHONE\", \"note\": \"all fitted\"}")
                .mustBe(204);
        decide("merchandiser", "/close", "{\"result\": \"100 panels were sent again and are fitted\"}");
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

    private void recover() {
        narrator.step("RECOURSE: the supplier pays their share");
        var id = at.substring(at.lastIndexOf('/') + 1);
        var claim = "/v1/claims/"
                + trade.as("merchandiser")
                        .post("/v1/claims", """
                {"direction": "OURS", "party": "SUPPLIER", "counterpart": "Panel Works Co.", "complaintId": "%s", "customerId": "%s", "cause": "QUALITY",
                 "amount": {"amount": "450.00", "currency": "USD"}}""".formatted(id, read().text("customerId")))
                        .mustBe(201)
                        .text("id");
        var door = trade.as("merchandiser");
        door.post(claim + "/notice", "{\"channel\": \"LETTER\", \"on\": \"%s\"}".formatted(today()))
                .mustBe(204);
        door.post(claim + "/submit", "{\"documents\": [{\"title\": \"report of 3 March\"}, {\"title\": \"photos\"}]}")
                .mustBe(204);
        door.post(claim + "/acknowledge", "{\"reference\": \"PW-12\"}").mustBe(204);
        door.post(
                        claim + "/settle",
                        "{\"amount\": {\"amount\": \"450.00\", \"currency\": \"USD\"}}",
                        door.get(claim).etag())
                .mustBe(204);
        door.post(claim + "/payments", """
                {"reference": "TT-1", "amount": {"amount": "300.00", "currency": "USD"}, "on": "%s"}""".formatted(today())).mustBe(204);
        var ledger =
                door.get("/v1/ledger?by=complaint&complaint=" + id).mustBe(200).body();
        narrator.saw("ledger: %s", ledger);
        check(ledger.toString().contains("300.00"), "the ledger does not know what was recovered: " + ledger);
    }

    private void refused(String who, String path, String body, String code) {
        until(
                path + " is refused: " + code,
                () -> {
                    var of = path.startsWith("/record") ? at + "/record" : at;
                    return trade.as(who)
                            .post(at + path, body, trade.as(who).get(of).etag());
                },
                reply -> reply.text("code").equals(code));
    }

    private static String action(int remedy, String what) {
        return """
                {"remedyNo": %d, "what": "%s", "owner": "staff-001", "dueOn": "2099-01-31"}""".formatted(remedy, what);
    }

    private static String done(String reference) {
        return "{\"doneOn\": \"%s\", \"reference\": \"%s\"}".formatted(today(), reference);
    }

    private static String today() {
        return java.time.LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).toString();
    }
}

package io.gendan.acceptance;

import static io.gendan.acceptance.Narrator.check;
import static io.gendan.acceptance.Narrator.until;

import io.gendan.local.House;
import java.util.Base64;
import java.util.UUID;

/**
 * Cracked panels: a complaint by mail with a picture goes through all six steps, with an offer above the ceiling, a replacement, the
 * question how it worked, and the supplier paying their share.
 */
public final class ComplaintStory {
    static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final String TERMS = """
            {"validUntil": "2099-12-31", "terms": {"remedies": [
              {"kind": "REPLACEMENT", "quantity": "100", "note": "100 panels sent again by sea", "worth": {"amount": "420.00", "currency": "USD"}},
              {"kind": "COMPENSATION", "note": "for fitting them twice", "worth": {"amount": "80.00", "currency": "USD"}}]}}""";

    private final Trade trade;
    private final Mailbox mailbox;
    private final Postman postman;
    private final Narrator narrator;
    private OpenComplaint complaint;

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
        var rest = new AfterAgreement(trade, mailbox, narrator, complaint);
        rest.act();
        rest.track(customer);
        rest.recover();
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
        complaint = new OpenComplaint(
                trade, "/v1/complaints/" + items.get(0).path("id").asText());
        narrator.saw("complaint %s", complaint.read().text("complaintNo"));
        until(
                "the acknowledgement is accepted",
                complaint::read,
                reply -> reply.body().hasNonNull("acknowledgedAt"));
        check(
                mailbox.of(customer.email()).stream()
                        .anyMatch(
                                mail -> mail.subject().contains(complaint.read().text("complaintNo"))),
                "no acknowledgement with the number of the complaint");
        complaint.post("merchandiser", "/assign", "{\"owner\": \"staff-001\"}").mustBe(204);
        complaint
                .post("merchandiser", "/answers", """
                {"channel": "TELEPHONE", "at": "%s", "note": "called them: sorry to hear it, we look into it today"}""".formatted(java.time.Instant.now()))
                .mustBe(204);
    }

    private void identify(Trade.Order order) {
        narrator.step("IDENTIFY: cracks are a matter of quality");
        complaint.post("merchandiser", "/identify", """
                {"cause": "QUALITY", "complainedDepartment": "MANUFACTURING", "subject": {"orderId": "%s", "productNameAndSpec": "Ceiling panel 600 x 600 mm",
                 "productNo": "CP-600", "supplier": "Panel Works Co."}}""".formatted(order.id())).mustBe(204);
        complaint.refused("merchandiser", "/offers", TERMS, "CAUSE_OPEN");
    }

    private void assess() {
        narrator.step("ASSESS: why it happened, and whose fault it is");
        complaint
                .post("manufacturing", "/cause", "{\"findings\": \"The boards were stacked before they were dry\"}")
                .mustBe(204);
        complaint.refused(
                "merchandiser",
                "/liability",
                "{\"shares\": {\"SUPPLIER\": 90}, \"severity\": \"MAJOR\"}",
                "LIABILITY_NOT_100");
        complaint.post("merchandiser", "/liability", """
                {"shares": {"SUPPLIER": 90, "OURS": 10}, "severity": "MAJOR", "wishes": ["REPLACEMENT"]}""").mustBe(204);
        complaint.refused("merchandiser", "/offers", TERMS, "EVIDENCE_MISSING");
        complaint
                .post("merchandiser", "/evidence", "{\"evidence\": \"PHOTOS\", \"reference\": \"their mail\"}")
                .mustBe(204);
        complaint
                .post("merchandiser", "/evidence", "{\"evidence\": \"SAMPLE_RETURNED\", \"reference\": \"shelf B4\"}")
                .mustBe(204);
    }

    private void negotiate() {
        narrator.step("NEGOTIATE: the offer is above the ceiling, and the general manager decides");
        trade.ceiling("C", "1");
        until(
                "the ceiling is heard of",
                () -> complaint.post("merchandiser", "/offers", TERMS).status() == 204
                        || complaint.read().body().path("offers").size() > 0,
                Boolean::booleanValue);
        check(complaint.statusOfFirstOffer().equals("WAITS_FOR_APPROVAL"), "an offer above the ceiling went out");
        complaint.refused("sales-a", "/offers/1/accept", "{\"channel\": \"EMAIL\"}", "OFFER_NOT_APPROVED");
        new OnTheRecord(trade, complaint).decide();
        complaint.decide("sales-a", "/offers/1/accept", "{\"channel\": \"EMAIL\", \"note\": \"they agree\"}");
    }
}

package io.gendan.acceptance;

import static io.gendan.acceptance.Narrator.until;

import io.gendan.acceptance.Trade.Shipment;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Two salespeople, two customers, one vessel. D collides in Busan. A would like to bill first; Gendan lets nobody. B tells, asks,
 * presses, settles, and B's invoice goes out by itself.
 */
public final class DShipStory {
    private final Trade trade;
    private final Mailbox mailbox;
    private final Narrator narrator;
    private final Witness witness;

    public DShipStory(Trade trade, Mailbox mailbox, Narrator narrator) {
        this.trade = trade;
        this.mailbox = mailbox;
        this.narrator = narrator;
        this.witness = new Witness(trade, mailbox, narrator);
    }

    public void tell() {
        var sails = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(26, ChronoUnit.HOURS);
        var voyage = trade.untouchedVoyage();

        narrator.step("Two customers buy FOB Qingdao");
        var product = trade.product();
        var customerOfA = trade.customer("Hudson Interiors", "en");
        var customerOfB = trade.customer("Liberty Building Supply", "zh");
        var orderOfA = trade.order(customerOfA, product);
        var orderOfB = trade.order(customerOfB, product);
        narrator.saw(
                "orders %s (A's, %s) and %s (B's, %s) are confirmed",
                orderOfA.number(), customerOfA.name(), orderOfB.number(), customerOfB.name());

        narrator.step("The goods of both are booked on vessel D, voyage " + voyage
                + ", Qingdao → Busan, then on to New York; D sails");
        var shipmentOfA = trade.shipment(orderOfA, voyage, sails);
        var shipmentOfB = trade.shipment(orderOfB, voyage, sails);
        for (var shipment : List.of(shipmentOfA, shipmentOfB)) sail(shipment, sails);

        narrator.step("The next day D collides in Busan, and the shipowner's notice is recorded");
        var incident = trade.incident(
                trade.as("merchandiser"),
                voyage,
                Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(1, ChronoUnit.HOURS));
        var marks = until(
                "both shipments are marked",
                () -> trade.as("merchandiser").all("/v1/incidents/" + incident + "/shipments"),
                list -> list.size() == 2);
        narrator.saw("incident recorded, %d shipments are hit", marks.size());

        narrator.step("Both customers are told at once");
        var caseOfA = trade.caseOf(incident, customerOfA, "TOLD");
        var caseOfB = trade.caseOf(incident, customerOfB, "TOLD");
        for (var customer : List.of(customerOfA, customerOfB)) witness.seesNotice(customer);
        narrator.saw(
                "cases %s and %s: the receiving mail server took both notices",
                caseOfA.path("caseNo").asText(), caseOfB.path("caseNo").asText());

        narrator.step(
                "Salesperson A asks for the freight invoice all the same, and is held; so is B, who asked in good faith");
        var invoiceOfA = trade.demand("sales-a", "FREIGHT_AND_CHARGES_INVOICE", shipmentOfA);
        var invoiceOfB = trade.demand("sales-b", "FREIGHT_AND_CHARGES_INVOICE", shipmentOfB);
        for (var demand : List.of(invoiceOfA, invoiceOfB)) witness.seesHeld(demand, incident);
        var etag = trade.as("sales-a").get("/v1/demands/" + invoiceOfA).etag();
        trade.as("sales-a")
                .post("/v1/demands/" + invoiceOfA + "/override", "{\"reason\": \"I want the money first\"}", etag)
                .mustBe(403);
        narrator.saw("A tries to override it: 403, only a general manager may");

        narrator.step(
                "B records that the goods are insured; the carrier reports B's cargo sound and A's damaged; both customers hear it");
        var merchandiser = trade.as("merchandiser");
        var b = "/v1/cases/" + caseOfB.path("id").asText();
        var a = "/v1/cases/" + caseOfA.path("id").asText();
        trade.as("sales-b")
                .post(
                        b + "/insurance",
                        "{\"status\": \"INSURED\", \"insurer\": \"Harbor Mutual\", \"policyNo\": \"HM-2231\"}")
                .mustBe(204);
        merchandiser.post(b + "/carrier-answers", answer(shipmentOfB, "SOUND")).mustBe(204);
        merchandiser
                .post(a + "/carrier-answers", answer(shipmentOfA, "DAMAGED"))
                .mustBe(204);
        for (var customer : List.of(customerOfA, customerOfB)) {
            var mails = until(
                    "the update reaches " + customer.email(),
                    () -> mailbox.of(customer.email()),
                    list -> list.size() == 2);
            narrator.saw(
                    "%s has %d mails; the newest: %s",
                    customer.email(), mails.size(), mails.getFirst().subject());
        }

        narrator.step("B's case is settled: the waiting invoice goes out by itself");
        trade.settle(caseOfB.path("id").asText(), "CARGO_SOUND");
        var issued = trade.demandStatus(invoiceOfB, "ISSUED");
        narrator.saw("demand %s is ISSUED at %s", issued.text("demandNo"), issued.text("issuedAt"));

        narrator.step("A sends a payment reminder: held as well, until A's case is settled");
        var reminderOfA = trade.demand("sales-a", "PAYMENT_REMINDER", shipmentOfA);
        for (var demand : List.of(reminderOfA, invoiceOfA)) witness.seesHeld(demand, incident);
        trade.settle(caseOfA.path("id").asText(), "INSURER_PAYS");
        for (var demand : List.of(reminderOfA, invoiceOfA)) trade.demandStatus(demand, "ISSUED");
        narrator.saw("A's case is settled, A's invoice and reminder are ISSUED");

        narrator.step(
                "The timeline, years later: what did we know, whom had we told, what did we ask money for, and when?");
        for (var shipment : List.of(shipmentOfA, shipmentOfB)) witness.seesOrderOfThings(shipment);
    }

    private void sail(Shipment shipment, Instant at) {
        trade.as("merchandiser")
                .post("/v1/shipments/" + shipment.id() + "/departures", "{\"legNo\": 1, \"at\": \"" + at + "\"}")
                .mustBe(204);
        narrator.saw(
                "%s of %s has left Qingdao",
                shipment.number(), shipment.order().customer().name());
    }

    private static String answer(Shipment shipment, String condition) {
        return "{\"shipmentId\": \"%s\", \"condition\": \"%s\", \"source\": \"carrier's agent at Busan\"}"
                .formatted(shipment.id(), condition);
    }
}

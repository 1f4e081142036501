package io.gendan.acceptance;

import static io.gendan.acceptance.Narrator.check;
import static io.gendan.acceptance.Narrator.until;

import com.fasterxml.jackson.databind.JsonNode;
import io.gendan.acceptance.Trade.Customer;
import io.gendan.acceptance.Trade.Shipment;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Looks for what must have happened, waits for it, and breaks the story when it is not so. */
final class Witness {
    private static final Map<String, List<String>> SAYS_AT_YOUR_RISK =
            Map.of("en", List.of("at your risk", "insured"), "zh", List.of("风险", "投保"));

    private final Trade trade;
    private final Mailbox mailbox;
    private final Narrator narrator;

    Witness(Trade trade, Mailbox mailbox, Narrator narrator) {
        this.trade = trade;
        this.mailbox = mailbox;
        this.narrator = narrator;
    }

    void seesNotice(Customer customer) {
        var notice = until(
                        "a notice for " + customer.email(),
                        () -> mailbox.of(customer.email()),
                        list -> list.size() == 1)
                .getFirst();
        for (var word : SAYS_AT_YOUR_RISK.get(customer.language()))
            check(
                    notice.text().contains(word),
                    "the notice to " + customer.name() + " does not say «" + word + "»:\n" + notice.text());
        narrator.saw(
                "mail to %s: %s (says whose risk it is and asks about insurance)", customer.email(), notice.subject());
    }

    void seesHeld(String demand, String incident) {
        var held = trade.demandStatus(demand, "HELD");
        check(
                held.body().path("heldBy").toString().contains(incident),
                "the demand does not say which incident holds it: " + held.body());
        narrator.saw("demand %s is HELD by the incident", held.text("demandNo"));
    }

    void seesOrderOfThings(Shipment shipment) {
        var path = "/v1/timeline?order=" + shipment.order().id();
        var entries = until(
                "the timeline is complete",
                () -> trade.as("merchandiser").get(path).mustBe(200).body().path("items"),
                items -> first(items, "ISSUED") != null);
        entries.forEach(entry -> narrator.saw(
                "%s  %-9s %s",
                entry.path("at").asText(),
                entry.path("what").asText(),
                entry.path("text").asText()));
        var known = first(entries, "KNOWN");
        var told = first(entries, "TOLD");
        var issued = first(entries, "ISSUED");
        check(known != null && told != null, "the timeline does not say when we knew or told: " + entries);
        check(
                !told.isBefore(known) && !issued.isBefore(told),
                "known → told → asked does not hold: " + known + ", " + told + ", " + issued);
        narrator.saw("known %s → told %s → asked for money %s", known, told, issued);
    }

    private static Instant first(JsonNode entries, String what) {
        return StreamSupport.stream(entries.spliterator(), false)
                .filter(entry -> entry.path("what").asText().equals(what))
                .map(entry -> Instant.parse(entry.path("at").asText()))
                .findFirst()
                .orElse(null);
    }
}

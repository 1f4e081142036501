package io.gendan.gateway.timeline;

import io.gendan.contracts.Money;
import io.gendan.contracts.complaint.ComplaintMessage;
import io.gendan.contracts.order.OrderMessage;
import io.gendan.contracts.shipment.ShipmentMessage;
import java.util.List;
import java.util.Locale;

/** A message as a person reads it years later. Written when it is read, so that better words also serve the old days. */
record Sentence(What what, String text) {
    static Sentence of(Record message) {
        return switch (message) {
            case OrderMessage order -> OrderWords.of(order);
            case ShipmentMessage shipment -> ShipmentWords.of(shipment);
            case ComplaintMessage complaint -> ComplaintWords.of(complaint);
            default -> throw new IllegalStateException("the catalogue holds a message of no service: " + message);
        };
    }

    static Sentence say(What what, String text, Object... facts) {
        return new Sentence(what, text.formatted(facts));
    }

    static String money(Money money) {
        return money == null ? "an unknown sum" : money.amount().toPlainString() + " " + money.currency();
    }

    static String count(List<?> things, String word) {
        int n = things == null ? 0 : things.size();
        return n + " " + word + (n == 1 ? "" : "s");
    }

    static String kind(String kind) {
        var words = word(kind);
        return words.isEmpty() ? "Demand" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** FREIGHT_AND_CHARGES_INVOICE is "freight and charges invoice"; a value that is new to us reads as well. */
    static String word(String name) {
        return name == null ? "unknown" : name.replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}

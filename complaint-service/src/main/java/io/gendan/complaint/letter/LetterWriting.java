package io.gendan.complaint.letter;

import io.gendan.complaint.known.KnownCustomers;
import io.gendan.complaint.letter.Addressee.Customer;
import io.gendan.complaint.letter.Addressee.Firm;
import io.gendan.complaint.letter.Letters.Due;
import io.gendan.complaint.words.CustomerId;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts in words what letters have to say: in each customer's language and time, for mail or for whoever tells them. */
@Singleton
class LetterWriting {
    private static final String BY_MAIL = "EMAIL";

    private final LetterTexts texts;
    private final CustomerLanguages languages;
    private final KnownCustomers known;

    LetterWriting(LetterTexts texts, CustomerLanguages languages, KnownCustomers known) {
        this.texts = texts;
        this.languages = languages;
        this.known = known;
    }

    /** @param way by which a person tells it, null where it goes by mail */
    record Written(Due due, String language, String way, LetterTexts.Text text) {
        /** Null when it goes to a firm. */
        CustomerId customer() {
            return due.to() instanceof Customer customer ? customer.id() : null;
        }
    }

    List<Written> written(Tx tx, List<Due> letters) {
        var customers = customers(letters);
        var now = languages.of(tx, customers);
        var zones = known.zones(tx, customers);
        var ways = known.firstWays(tx, customers);
        return letters.stream().map(due -> written(due, now, zones, ways)).toList();
    }

    private static Set<CustomerId> customers(List<Due> letters) {
        return letters.stream()
                .filter(due -> due.to() instanceof Customer)
                .map(due -> ((Customer) due.to()).id())
                .collect(Collectors.toSet());
    }

    /** In UTC where nobody has said where the customer is. */
    private Written written(
            Due due, Map<CustomerId, String> now, Map<CustomerId, ZoneId> zones, Map<CustomerId, String> ways) {
        var language =
                switch (due.to()) {
                    case Customer customer -> now.getOrDefault(customer.id(), due.agreed());
                    case Firm _ -> due.agreed();
                };
        var zone =
                switch (due.to()) {
                    case Customer customer -> zones.getOrDefault(customer.id(), ZoneOffset.UTC);
                    case Firm _ -> ZoneOffset.UTC;
                };
        return new Written(
                due, language, way(due, ways), texts.write(due.matter().number(), language, zone, due.content()));
    }

    /** News of a case come as the customer likes to be told; what is written of a complaint is a letter. */
    private static String way(Due due, Map<CustomerId, String> ways) {
        if (due.matter().kind() != Matter.Kind.CASE || !(due.to() instanceof Customer customer)) return null;
        var way = ways.get(customer.id());
        return BY_MAIL.equals(way) ? null : way;
    }
}

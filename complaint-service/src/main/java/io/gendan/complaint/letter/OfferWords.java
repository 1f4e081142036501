package io.gendan.complaint.letter;

import static io.gendan.complaint.letter.DraftRefusal.MORE_THAN_OFFERED;
import static io.gendan.complaint.letter.DraftRefusal.OFFER_NOT_NAMED;

import io.gendan.complaint.letter.MatterFacts.OpenOffer;
import io.gendan.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What somebody makes of an offer's letter says what was offered, and no larger sum: how far one may go was decided before. */
final class OfferWords {
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());

    private static final String SUM = "(\\d[\\d,]*(?:\\.\\d+)?)";
    private static final List<Pattern> SUMS = List.of(
            Pattern.compile("\\b(?<currency>[A-Z]{3})\\s?(?<sum>" + SUM + ")"),
            Pattern.compile("(?<sum>" + SUM + ")\\s?(?<currency>[A-Z]{3})\\b"));

    private OfferWords() {}

    static void checked(OpenOffer open, Editions.Wording wording) {
        var sums = SUMS.stream()
                .flatMap(pattern -> pattern.matcher(wording.subject() + "\n" + wording.body())
                        .results())
                .filter(found -> CURRENCIES.contains(found.group("currency")))
                .map(found -> new Money(new BigDecimal(found.group("sum").replace(",", "")), found.group("currency")))
                .toList();
        for (var sum : sums)
            if (!isWithin(open.worth(), sum))
                throw MORE_THAN_OFFERED.refused(
                        "Offer " + open.offerNo() + " does not go as far as " + sum.currency() + " " + sum.amount()
                                + ". " + MORE_THAN_OFFERED.sentence(),
                        "/body");
        if (open.amount() != null && sums.stream().noneMatch(sum -> isSame(open.amount(), sum)))
            throw OFFER_NOT_NAMED.refused(
                    "It has to name what offer " + open.offerNo() + " offers: "
                            + open.amount().currency() + " "
                            + open.amount().amount().toPlainString(),
                    "/body");
    }

    private static boolean isWithin(Money worth, Money sum) {
        return worth != null
                && worth.currency().equals(sum.currency())
                && sum.amount().compareTo(worth.amount()) <= 0;
    }

    private static boolean isSame(Money offered, Money sum) {
        return offered.currency().equals(sum.currency()) && offered.amount().compareTo(sum.amount()) == 0;
    }
}

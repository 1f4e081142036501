package io.gendan.complaint.letter;

import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people write beside a number so that it is a sum of money: codes, signs and names. */
final class CurrencyWords {
    /** Currencies in which nobody trades with us, whose codes stand in letters as words: ALL 36 sets. */
    private static final Set<String> WORDS_RATHER = Set.of("ALL", "BAM", "BOB", "CUP", "GEL", "SOS", "TOP");

    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private static final List<String> DOLLARS = List.of("USD", "HKD", "AUD", "CAD", "SGD", "TWD", "NZD");

    /** In small letters; what means several means the first where none of them is spoken of. */
    private static final Map<String, List<String>> NAMES = Map.ofEntries(
            Map.entry("$", DOLLARS),
            Map.entry("us$", List.of("USD")),
            Map.entry("hk$", List.of("HKD")),
            Map.entry("a$", List.of("AUD")),
            Map.entry("c$", List.of("CAD")),
            Map.entry("s$", List.of("SGD")),
            Map.entry("nt$", List.of("TWD")),
            Map.entry("€", List.of("EUR")),
            Map.entry("£", List.of("GBP")),
            Map.entry("¥", List.of("CNY", "JPY")),
            Map.entry("₩", List.of("KRW")),
            Map.entry("₹", List.of("INR")),
            Map.entry("usd", List.of("USD")),
            Map.entry("dollar", DOLLARS),
            Map.entry("dollars", DOLLARS),
            Map.entry("eur", List.of("EUR")),
            Map.entry("euro", List.of("EUR")),
            Map.entry("euros", List.of("EUR")),
            Map.entry("gbp", List.of("GBP")),
            Map.entry("sterling", List.of("GBP")),
            Map.entry("pounds sterling", List.of("GBP")),
            Map.entry("cny", List.of("CNY")),
            Map.entry("rmb", List.of("CNY")),
            Map.entry("yuan", List.of("CNY")),
            Map.entry("renminbi", List.of("CNY")),
            Map.entry("yen", List.of("JPY")),
            Map.entry("元", List.of("CNY", "HKD", "TWD")),
            Map.entry("圆", List.of("CNY", "JPY")),
            Map.entry("块", List.of("CNY")),
            Map.entry("人民币", List.of("CNY")),
            Map.entry("人民幣", List.of("CNY")),
            Map.entry("美元", List.of("USD")),
            Map.entry("美金", List.of("USD")),
            Map.entry("欧元", List.of("EUR")),
            Map.entry("歐元", List.of("EUR")),
            Map.entry("英镑", List.of("GBP")),
            Map.entry("英鎊", List.of("GBP")),
            Map.entry("日元", List.of("JPY")),
            Map.entry("日圆", List.of("JPY")),
            Map.entry("港元", List.of("HKD")),
            Map.entry("港币", List.of("HKD")),
            Map.entry("港幣", List.of("HKD")),
            Map.entry("澳元", List.of("AUD")),
            Map.entry("加元", List.of("CAD")),
            Map.entry("新台币", List.of("TWD")),
            Map.entry("韩元", List.of("KRW")),
            Map.entry("瑞士法郎", List.of("CHF")));

    /** Any of them, as one alternative; a code is three capital letters that are no part of a word. */
    static final String ANY = Stream.concat(
                    NAMES.keySet().stream()
                            .sorted(Comparator.comparing(String::length).reversed())
                            .map(name -> name.matches("[a-z ]+") ? "\\b(?i:" + name + ")(?![A-Za-z])" : whole(name)),
                    Stream.of("(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])"))
            .collect(Collectors.joining("|"));

    private CurrencyWords() {}

    private static String whole(String name) {
        return (name.matches("[a-z].*") ? "(?<![A-Za-z])" : "") + "(?i:" + Pattern.quote(name) + ")";
    }

    /** None where it is three capital letters that mean no currency. */
    static Optional<String> currency(String word, String ours) {
        var meant = NAMES.get(word.toLowerCase(Locale.ROOT));
        if (meant != null) return Optional.of(ours != null && meant.contains(ours) ? ours : meant.getFirst());
        return Optional.of(word)
                .filter(CODES::contains)
                .filter(code -> code.equals(ours) || !WORDS_RATHER.contains(code));
    }

    /** Whether it says money and not whose. */
    static boolean isVague(String word) {
        var meant = NAMES.get(word.toLowerCase(Locale.ROOT));
        return meant != null && meant.size() > 1;
    }

    static int digits(String currency) {
        return Currency.getInstance(currency).getDefaultFractionDigits();
    }
}

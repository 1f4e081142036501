package io.gendan.complaint.letter;

import io.gendan.money.Money;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sums of money in what people write, in digits and beside a currency. Where a number can be read in two ways it is the larger
 * one, so that nobody promises by accident what was not decided.
 */
public final class SumsInWords {
    /** With points, commas, apostrophes or spaces between the groups: only three digits behind a space belong to what is before it. */
    private static final String NUMBER = "\\d{1,3}(?:[ \\t]\\d{3})+(?!\\d)(?:[.,]\\d+)*|\\d+(?:[.,'’]\\d+)*";

    private static final String SCALE = "\\s?(?:(?i:thousand|million|mio|k|m)(?![A-Za-z])|[百千万萬億亿]+)";
    private static final Map<String, Integer> ZEROS = Map.ofEntries(
            Map.entry("thousand", 3),
            Map.entry("k", 3),
            Map.entry("million", 6),
            Map.entry("mio", 6),
            Map.entry("m", 6),
            Map.entry("百", 2),
            Map.entry("千", 3),
            Map.entry("万", 4),
            Map.entry("萬", 4),
            Map.entry("亿", 8),
            Map.entry("億", 8));
    private static final Pattern SUM = Pattern.compile(
            "(?:(?<before>" + CurrencyWords.ANY + ")\\s?[:=~*_]{0,2}-?\\s?)?(?<sum>" + NUMBER + ")(?<scale>" + SCALE
                    + ")?(?:(?=(?:[.,]?[-–—]{1,2})?\\s?[*_]{0,2}(?<after>" + CurrencyWords.ANY + "))|)");

    private static final Pattern ALONE = Pattern.compile("(?<![A-Za-z0-9-])(?:" + NUMBER + ")(?![A-Za-z0-9]*-)");
    private static final String NO_CURRENCY = "XXX";

    private SumsInWords() {}

    /** @param ours the currency that a word like dollar means where it can mean several, null where it means the usual one */
    public static List<Money> of(String text, String ours) {
        return SUM.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .results()
                .flatMap(found -> sums(found, ours))
                .toList();
    }

    /** Whether it stands there as a number of its own, and not in another number or name. */
    static boolean hasNumber(String text, BigDecimal wanted) {
        return ALONE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .results()
                .flatMap(found -> amount(found.group(), NO_CURRENCY))
                .anyMatch(number -> number.compareTo(wanted) == 0);
    }

    /** A number with a currency on either side, as in USD 100 EUR, may mean either; what 港币100元 ends with says no more. */
    private static Stream<Money> sums(MatchResult found, String ours) {
        var currencies = new ArrayList<String>();
        var before = found.group("before");
        var after = found.group("after");
        if (before != null) CurrencyWords.currency(before, ours).ifPresent(currencies::add);
        if (after != null && (before == null || !CurrencyWords.isVague(after)))
            CurrencyWords.currency(after, ours).ifPresent(currencies::add);
        return currencies.stream()
                .distinct()
                .flatMap(currency -> amount(found.group("sum"), currency)
                        .map(amount -> new Money(scaled(amount, found.group("scale")), currency)));
    }

    private static BigDecimal scaled(BigDecimal amount, String scale) {
        if (scale == null) return amount;
        var word = scale.strip().toLowerCase(java.util.Locale.ROOT);
        var zeros = ZEROS.containsKey(word)
                ? ZEROS.get(word)
                : Arrays.stream(word.split("")).mapToInt(ZEROS::get).sum();
        return amount.scaleByPowerOfTen(zeros);
    }

    /** None where it looks like a date. */
    private static Stream<BigDecimal> amount(String written, String currency) {
        var digits = written.replaceAll("[\\s'’]", "");
        int point = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        if (point < 0) return Stream.of(new BigDecimal(digits));
        var behind = digits.substring(point + 1);
        var isLast = digits.indexOf(digits.charAt(point)) == point;
        var isOnly = isLast && digits.chars().filter(c -> c == '.' || c == ',').count() == 1;
        var whole = digits.substring(0, point).replaceAll("[.,]", "");
        if (isOnly ? !isGroup(behind, digits.charAt(point), currency) : isLast)
            return Stream.of(new BigDecimal(whole + "." + behind));
        if (behind.length() != 3) return Stream.empty();
        return Stream.of(new BigDecimal(whole + behind));
    }

    private static boolean isGroup(String behind, char point, String currency) {
        return behind.length() == 3 && !(point == '.' && CurrencyWords.digits(currency) == 3);
    }
}

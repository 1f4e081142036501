package io.gendan.complaint.letter;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One thing of an offer in one line of its letter: what it is, how much of it, and what we said of it. */
final class OfferedWords {
    private OfferedWords() {}

    static String line(Words words, Offered it) {
        var much = Stream.of(
                        quantity(it),
                        it.percent() == null ? null : plain(it.percent()) + " %",
                        it.sum() == null ? null : words.money(it.sum()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(words.of("remedy.and")));
        return words.of("remedy." + it.kind(), words.of("remedy.OTHER"))
                + (much.isEmpty() ? "" : words.of("remedy.much").replace("{0}", much))
                + (it.note() == null ? "" : words.of("remedy.note").replace("{0}", it.note()));
    }

    private static String quantity(Offered it) {
        if (it.quantity() == null) return null;
        return plain(it.quantity()) + (it.unit() == null ? "" : " " + it.unit());
    }

    private static String plain(BigDecimal number) {
        var short_ = number.stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, short_.scale()) + "f", short_);
    }
}

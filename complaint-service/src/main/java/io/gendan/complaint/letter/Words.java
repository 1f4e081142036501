package io.gendan.complaint.letter;

import io.gendan.money.Money;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** The words of one language for what the log knows as codes. */
record Words(Properties words, DateTimeFormatter time, DateTimeFormatter day) {

    static Words in(String language) {
        var words = new Properties();
        var file = "/letters/words." + language + ".properties";
        try (var in = new InputStreamReader(Words.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var time = DateTimeFormatter.ofPattern(words.getProperty("time"), Locale.of(language));
        var day = DateTimeFormatter.ofPattern(words.getProperty("day"), Locale.of(language));
        return new Words(words, time.withZone(ZoneOffset.UTC), day);
    }

    /** With the times as they are there, and their zone beside them. */
    Words in(ZoneId zone) {
        if (zone.normalized().equals(ZoneOffset.UTC)) return this;
        var there = DateTimeFormatter.ofPattern(words.getProperty("time.there"), time.getLocale());
        return new Words(words, there.withZone(zone), day);
    }

    /** Missing words are our mistake and show before the first letter goes out: a test asks for each. */
    String of(String key) {
        var word = words.getProperty(key);
        if (word == null) throw new IllegalStateException("no word for " + key);
        return word;
    }

    /** Enumerations of other services grow: a code that has no word yet goes by {@code otherwise}. */
    String of(String key, String otherwise) {
        return words.getProperty(key, otherwise);
    }

    String at(Instant instant) {
        return time.format(instant);
    }

    String on(LocalDate date) {
        return day.format(date);
    }

    /** A sum that is not there is an empty text. */
    String money(Money sum) {
        return sum == null
                ? ""
                : sum.currency() + " "
                        + String.format(Locale.ROOT, "%,." + sum.amount().scale() + "f", sum.amount());
    }

    /** Everybody we write to, by name where we have one. */
    String greeting(List<String> names) {
        var greeting = new StringBuilder();
        for (var name : names)
            if (name != null && !name.isBlank())
                greeting.append(of(greeting.isEmpty() ? "greeting.one" : "greeting.more")
                        .replace("{0}", name.strip()));
        if (greeting.isEmpty()) greeting.append(of("greeting.nobody"));
        return greeting.append(of("greeting.end")).toString();
    }

    String greetingOf(String firm) {
        return of("greeting.firm").replace("{0}", firm) + of("greeting.end");
    }
}

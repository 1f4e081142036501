package io.gendan.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;

/** What one listener has heard, by the numbers of the events, the first time that each came. */
record Heard(String way, String key, Map<Long, Word> words) {
    private static final Pattern NUMBER = Pattern.compile("\"position\":(\\d+)");
    private static final Pattern TIME = Pattern.compile("\"time\":\"([^\"]+)\"");

    record Word(Instant said, double millis) {}

    Heard(String way, String key) {
        this(way, key, new ConcurrentHashMap<>());
    }

    /** @param text with one event in it, as JSON; anything else is passed over */
    void hear(String text) {
        var now = Instant.now();
        var number = NUMBER.matcher(text);
        var time = TIME.matcher(text);
        if (!number.find() || !time.find()) return;
        var said = Instant.parse(time.group(1));
        words.putIfAbsent(
                Long.parseLong(number.group(1)),
                new Word(said, Duration.between(said, now).toNanos() / 1e6));
    }

    long missing(long last) {
        return last - words.size();
    }

    DoubleStream millisSince(Instant began) {
        return words.values().stream()
                .filter(word -> word.said().isAfter(began))
                .mapToDouble(Word::millis);
    }
}

package io.gendan.acceptance.stream;

import io.gendan.acceptance.stream.Passage.Speaks;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * What carriers send of many passages, as it comes: in two versions of Track &amp; Trace, some of it twice, some replaced or taken
 * back, of ships as of goods, with codes that nobody knows. The same seed, the same stream.
 */
public final class CarrierStream {
    /** Who speaks 3.0; of 2.2 whoever sends it is the source. */
    public static final String CARRIER = "ONEY";

    public static final String REMARK = "remark-";

    private static final double TWICE = 0.08;
    private static final Set<String> SAID_IN_2_2 = Set.of("RECE", "CONF", "ISSU", "STUF", "LOAD", "STRP");

    private CarrierStream() {}

    /** Every event in the order in which it was said, until {@code now}. */
    public static List<String> of(List<Passage> passages, Instant now, long seed) {
        var random = new Random(seed);
        var words = new ArrayList<Word>();
        for (var passage : passages) words.addAll(Account.of(passage, now));
        words.addAll(ofShips(passages, now));
        for (var word : List.copyOf(words)) if (random.nextDouble() < TWICE) words.add(word);
        words.sort(Comparator.comparing(Word::saidAt));
        return words.stream().map(word -> tongue(word).say(word)).toList();
    }

    /** The same in another order. */
    public static List<String> shuffled(List<String> events, long seed) {
        var other = new ArrayList<>(events);
        Collections.shuffle(other, new Random(seed));
        return other;
    }

    /** Of no consequence, but an event of these goods all the same. */
    public static String remark(Passage passage, String no) {
        var at = passage.first().plannedDeparture().minus(Duration.ofDays(19));
        return Tongue.TNT_3_0.say(new Word(
                REMARK + no, at.plusSeconds(60), "SHIPMENT", "UPDT", "ACT", null, at, passage, null, null, false));
    }

    /** Bodies of requests with so many events each. */
    public static List<String> batches(List<String> events, int size) {
        var batches = new ArrayList<String>();
        for (int from = 0; from < events.size(); from += size)
            batches.add("{\"events\": ["
                    + String.join(",\n", events.subList(from, Math.min(from + size, events.size()))) + "]}");
        return batches;
    }

    /** Schedules and departures, said of a ship on its voyage before anybody said them of the goods. */
    private static List<Word> ofShips(List<Passage> passages, Instant now) {
        var ships = new LinkedHashMap<String, Word>();
        for (var passage : passages)
            for (var run : passage.runs()) {
                if (run.by().imo() == null) continue;
                var id = run.by().imo() + "-" + run.voyage();
                var planned = run.plannedDeparture().minus(Duration.ofDays(30));
                for (var word : List.of(
                        Word.transport(id + "-P", null, run, "ARRI", "PLN", run.plannedArrival(), planned),
                        Word.transport(
                                id + "-D",
                                null,
                                run,
                                "DEPA",
                                "ACT",
                                run.left(),
                                run.left().plusSeconds(600))))
                    if (word.saidAt().isBefore(now)) ships.putIfAbsent(word.id(), word);
            }
        return List.copyOf(ships.values());
    }

    /** Taken back can only be what was said in 3.0. */
    private static Tongue tongue(Word word) {
        var old =
                word.run() == null ? word.type().equals("SHIPMENT") : word.run().speaks() == Speaks.TNT_2_2;
        return old ? Tongue.TNT_2_2 : Tongue.TNT_3_0;
    }
}

package io.gendan.acceptance.stream;

import io.gendan.acceptance.stream.Passage.Fate;
import io.gendan.acceptance.stream.Passage.Run;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a carrier says of one passage, from the booking to the empty container: what is true, and what is taken back or said anew. */
final class Account {
    private final Passage passage;
    private final Instant now;
    private final List<Word> words = new ArrayList<>();

    private Account(Passage passage, Instant now) {
        this.passage = passage;
        this.now = now;
    }

    static List<Word> of(Passage passage, Instant now) {
        var account = new Account(passage, now);
        account.papers();
        account.box();
        passage.runs().forEach(account::run);
        return account.words.stream()
                .filter(word -> word.saidAt().isBefore(now))
                .toList();
    }

    private void papers() {
        var sails = passage.first().plannedDeparture();
        words.add(Word.shipment(passage, "RECE", sails.minus(Duration.ofDays(21))));
        words.add(Word.shipment(passage, "CONF", sails.minus(Duration.ofDays(20))));
        words.add(Word.shipment(passage, "ISSU", sails.plus(Duration.ofDays(1))));
        if (passage.last().arrived() != null)
            words.add(Word.shipment(passage, "SURR", passage.last().arrived().plus(Duration.ofHours(3))));
    }

    private void box() {
        var first = passage.first();
        var from = first.by().from();
        var gate = first.plannedDeparture().minus(Duration.ofDays(5));
        words.add(Word.equipment(passage, "GTOT", from, gate));
        words.add(Word.equipment(passage, "STUF", from, gate.plus(Duration.ofDays(1))));
        words.add(Word.equipment(passage, "GTIN", from, gate.plus(Duration.ofDays(3))));
        words.add(Word.equipment(passage, "XRAY", from, gate.plus(Duration.ofDays(3)))); // a code that nobody knows
        for (var run : passage.runs()) {
            if (run.departed() != null)
                words.add(Word.equipment(
                        passage, "LOAD", run.by().from(), run.departed().minus(Duration.ofHours(5))));
            if (run.arrived() != null && run != passage.lastAtSea())
                words.add(Word.equipment(
                        passage, "DISC", run.by().to(), run.arrived().plus(Duration.ofHours(9))));
        }
        if (passage.discharged() == null) return;
        var port = passage.lastAtSea().by().to();
        var wrong = Word.equipment(passage, "DISC", port, passage.discharged().minus(Duration.ofDays(2)));
        words.add(new Word(
                wrong.id() + "-wrong",
                wrong.saidAt(),
                "EQUIPMENT",
                "DISC",
                "ACT",
                port,
                wrong.at(),
                passage,
                null,
                null,
                false));
        words.add(words.getLast().takenBack(passage.discharged().plus(Duration.ofDays(1))));
        words.add(Word.equipment(passage, "DISC", port, passage.discharged()));
        words.add(Word.equipment(passage, "GTOT", port, passage.gatedOut()));
        words.add(Word.equipment(passage, "STRP", port, passage.gatedOut().plus(Duration.ofDays(2))));
        words.add(Word.equipment(passage, "GTIN", port, passage.returned()));
    }

    private void run(Run run) {
        var id = passage.booking() + "-" + run.legNo();
        var left = run.left();
        words.add(call(
                id,
                run,
                "DEPA",
                "PLN",
                run.plannedDeparture(),
                run.plannedDeparture().minus(Duration.ofDays(14))));
        words.add(call(
                id,
                run,
                "ARRI",
                "PLN",
                run.plannedArrival(),
                run.plannedDeparture().minus(Duration.ofDays(14))));
        words.add(call(id, run, "DEPA", "EST", left.minus(Duration.ofHours(1)), left.minus(Duration.ofDays(1))));
        if (run.departed() == null) return; // with another ship, some day
        arrivals(id, run);
        words.add(call(id, run, "DEPA", "ACT", run.departed(), run.departed().plus(Duration.ofHours(1))));
        if (run.arrived() != null)
            words.add(call(id, run, "ARRI", "ACT", run.arrived(), run.arrived().plus(Duration.ofHours(1))));
        if (passage.fate() == Fate.RECALLED && run == passage.last()) {
            var wrong =
                    call(id, run, "ARRI", "ACT", run.plannedArrival().minus(Duration.ofHours(2)), run.plannedArrival());
            words.add(wrong);
            words.add(wrong.takenBack(run.plannedArrival().plus(Duration.ofHours(4))));
        }
    }

    /** What is expected changes on the way: nearly as planned, half of the slip, a little more than that, all of it. */
    private void arrivals(String id, Run run) {
        var slip = Duration.between(run.plannedArrival(), run.expected());
        var way = run.by().takes();
        var steps = List.of(
                Duration.ofMinutes(40), slip.dividedBy(2), slip.dividedBy(2).plus(Duration.ofMinutes(50)), slip);
        for (int i = 0; i < steps.size(); i++) {
            var saidAt = run.left().plus(way.multipliedBy(i + 1).dividedBy(6));
            words.add(call(id, run, "ARRI", "EST", run.plannedArrival().plus(steps.get(i)), saidAt)
                    .because(i == 0 ? null : run.reason()));
        }
    }

    private Word call(String id, Run run, String code, String classifier, Instant at, Instant saidAt) {
        return Word.transport(id + "-" + code + "-" + classifier, passage, run, code, classifier, at, saidAt);
    }
}

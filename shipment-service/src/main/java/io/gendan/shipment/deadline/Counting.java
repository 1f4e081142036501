package io.gendan.shipment.deadline;

import io.gendan.shipment.deadline.Regime.Visible;
import io.gendan.shipment.deadline.TransportDeadlines.Running;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

/** From a law and a day to the last days. */
final class Counting {
    private Counting() {}

    /** Of all that moved the time for a suit what goes farthest counts: none makes it shorter than it was. */
    static Dates of(Running running, Stage stage, Regime found) {
        var choice = running.chosen().get(stage.way());
        var regime = choice == null ? found : choice.regime();
        if (regime == null) return unknown(stage);
        var suitBy = stage.on().plusYears(regime.suitYears());
        var moved = running.moves(stage.way())
                .flatMap(move -> under(regime, move))
                .filter(move -> move.until().isAfter(suitBy))
                .max(Comparator.comparing(Dates.Moved::until))
                .orElse(null);
        return new Dates(
                stage,
                regime.code(),
                choice == null ? null : choice.source(),
                visibleBy(regime.visible(), stage.on()),
                plus(
                        stage,
                        stage.inContainers() && regime.hiddenDaysContainers() != null
                                ? regime.hiddenDaysContainers()
                                : regime.hiddenDays()),
                plus(stage, regime.delayDays()),
                moved == null ? suitBy : moved.until(),
                moved,
                regime.recourseDays(),
                regime.source(),
                regime.remark());
    }

    /** What moved the time under another law counts as far as this one knows it. */
    private static Stream<Dates.Moved> under(Regime regime, Dates.Moved move) {
        if (move.act() == null) return regime.extendable() ? Stream.of(move) : Stream.empty();
        if (!regime.interruptedBy().contains(move.act())) return Stream.empty();
        var until = move.on().plusYears(regime.suitYears());
        return Stream.of(new Dates.Moved(move.act(), move.on(), until, move.source()));
    }

    private static Dates unknown(Stage stage) {
        var remark = "No law that we know holds from " + stage.from() + " to " + stage.to() + " by " + stage.mode()
                + ": look what the bill of lading says, and choose it";
        return new Dates(stage, null, null, null, null, null, null, null, null, null, remark);
    }

    private static LocalDate visibleBy(Visible visible, LocalDate delivered) {
        return switch (visible) {
            case AT_DELIVERY, AT_REMOVAL -> delivered;
            case NEXT_WORKING_DAY -> nextWorkingDay(delivered);
            case null -> null;
        };
    }

    private static LocalDate nextWorkingDay(LocalDate day) {
        var next = day.plusDays(1);
        while (next.getDayOfWeek() == DayOfWeek.SATURDAY || next.getDayOfWeek() == DayOfWeek.SUNDAY)
            next = next.plusDays(1);
        return next;
    }

    private static LocalDate plus(Stage stage, Integer days) {
        return days == null ? null : stage.on().plusDays(days);
    }
}

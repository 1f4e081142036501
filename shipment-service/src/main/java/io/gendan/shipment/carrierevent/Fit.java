package io.gendan.shipment.carrierevent;

import io.gendan.shipment.shipment.Saying.Call;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Whether an event is about a shipment, and of which of its legs it tells the departure or the arrival. */
final class Fit {
    private static final Duration BEFORE = Duration.ofDays(90);
    private static final Duration AFTER = Duration.ofDays(180);

    private Fit() {}

    /** A leg as it is planned now, after all rollovers. */
    record PlannedLeg(
            int legNo,
            String mode,
            String imo,
            String voyage,
            String from,
            String to,
            Instant departs,
            Instant arrives) {}

    /** @param known what the shipment is recognised by */
    static boolean isAbout(Word word, Set<String> known, List<PlannedLeg> legs) {
        var common = word.keys().stream().filter(known::contains).toList();
        if (common.isEmpty() || word.at() == null) return false;
        if (common.stream().anyMatch(Keys::namesTheShipment)) return true;
        if (Keys.nameAnother(word.keys(), known)) return false;
        return !word.at().isBefore(legs.getFirst().departs().minus(BEFORE))
                && !word.at().isAfter(legs.getLast().arrives().plus(AFTER));
    }

    static Call call(Word word) {
        if (!"TRANSPORT".equals(word.type()) || word.code() == null) return null;
        return switch (word.code()) {
            case "DEPA" -> Call.DEPARTURE;
            case "ARRI" -> Call.ARRIVAL;
            default -> null; // kept and flagged, and not acted on
        };
    }

    /** 0 when it tells of none: another place, another ship or voyage than ours, or a code that we do not know. */
    static int legNo(Word word, Collection<PlannedLeg> legs) {
        var call = call(word);
        if (call == null || word.place() == null || !Codes.CLASSIFIERS.contains(word.classifier())) return 0;
        return legs.stream()
                .filter(leg -> word.place().equals(call == Call.DEPARTURE ? leg.from() : leg.to()))
                .filter(leg ->
                        word.imo() == null || leg.imo() == null || word.imo().equals(leg.imo()))
                .filter(leg -> word.voyages().isEmpty() || word.voyages().contains(leg.voyage()))
                .filter(leg -> goesBy(word.mode(), leg.mode()))
                .min(Comparator.comparing((PlannedLeg leg) -> distance(word.at(), call, leg))
                        .thenComparing(PlannedLeg::legNo))
                .filter(leg -> distance(word.at(), call, leg).compareTo(AFTER) <= 0)
                .map(PlannedLeg::legNo)
                .orElse(0);
    }

    private static Duration distance(Instant at, Call call, PlannedLeg leg) {
        return Duration.between(at, call == Call.DEPARTURE ? leg.departs() : leg.arrives())
                .abs();
    }

    private static boolean goesBy(String said, String leg) {
        if (said == null || !Codes.MODES.contains(said) || said.equals("MULTIMODAL")) return true;
        return said.equals("TRUCK") ? leg.equals("ROAD") : said.equals(leg);
    }
}

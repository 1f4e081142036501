package io.gendan.acceptance.stream;

import java.time.Duration;
import java.util.List;

/** Ways that goods really go. */
public enum Route {
    /** Over Busan. */
    QINGDAO_NEW_YORK(
            new Hop("VESSEL", "D", "9074729", "CNTAO", "KRPUS", 2, 8),
            new Hop("VESSEL", "Liberty Bridge", "9319466", "KRPUS", "USNYC", 26, -5)),
    /** Over Singapore. */
    SHANGHAI_ROTTERDAM(
            new Hop("VESSEL", "Straits Feeder", "9456783", "CNSHA", "SGSIN", 6, 8),
            new Hop("VESSEL", "Maas Trader", "9321483", "SGSIN", "NLRTM", 24, 1)),
    /** By sea to Hamburg and by rail up the country: two carriages under two laws. */
    NINGBO_DUISBURG(
            new Hop("VESSEL", "Elbe Express", "9501370", "CNNGB", "DEHAM", 31, 1),
            new Hop("RAIL", null, null, "DEHAM", "DEDUI", 2, 1));

    final List<Hop> hops;

    Route(Hop... hops) {
        this.hops = List.of(hops);
    }

    /** {@code hours} is how far the clocks at its end are from UTC, as the carrier there writes them. */
    public record Hop(String mode, String vessel, String imo, String from, String to, int days, int hours) {
        Duration takes() {
            return Duration.ofDays(days);
        }
    }
}

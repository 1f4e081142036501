package io.gendan.gateway.door;

import io.vertx.core.http.HttpMethod;
import java.util.Locale;

/** What a request costs us, roughly: each kind has a limit of its own. */
enum Use {
    READS,
    WRITES,
    EXPORTS,
    PROBES;

    static Use of(HttpMethod method, String path) {
        if (path.startsWith(Door.HEALTH)) return PROBES;
        if (path.endsWith(".pdf") || path.endsWith(".xlsx") || path.endsWith(".csv")) return EXPORTS;
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD) || method.equals(HttpMethod.OPTIONS)
                ? READS
                : WRITES;
    }

    int of(Rations.PerMinute rations) {
        return switch (this) {
            case READS -> rations.reads();
            case WRITES -> rations.writes();
            case EXPORTS -> rations.exports();
            case PROBES -> rations.probes();
        };
    }

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}

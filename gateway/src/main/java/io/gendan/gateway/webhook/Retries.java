package io.gendan.gateway.webhook;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** When an event that was not taken is sent again: at first soon, then ever later, over three days; then the webhook is given up. */
@Singleton
class Retries {
    /** Up to this share is added, so that what failed together does not come back together. */
    private static final double JITTER = 0.2;

    private final List<Duration> waits;

    Retries(
            @ConfigProperty(
                            name = "gendan.webhook.retries",
                            defaultValue = "PT5S,PT5M,PT30M,PT2H,PT5H,PT10H,PT14H,PT20H,PT24H")
                    List<Duration> waits) {
        this.waits = waits;
    }

    /**
     * How long to wait; empty when it has been tried often enough.
     *
     * @param failures in a row, the last one counted
     * @param random from 0 to 1
     */
    Optional<Duration> after(int failures, double random) {
        if (failures > waits.size()) return Optional.empty();
        var wait = waits.get(failures - 1);
        return Optional.of(wait.plusMillis((long) (wait.toMillis() * JITTER * random)));
    }
}

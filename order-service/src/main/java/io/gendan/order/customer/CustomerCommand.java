package io.gendan.order.customer;

import java.time.Duration;

/** What one can ask of a customer's file. */
sealed interface CustomerCommand {

    record Register(
            String customerNo,
            String name,
            String category,
            Language language,
            String timeZone,
            Duration delayThreshold)
            implements CustomerCommand {}
}

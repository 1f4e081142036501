package io.gendan.gateway.door;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many requests of each kind are answered in a minute, and as many at once. */
@ConfigMapping(prefix = "gendan.limits")
interface Rations {
    /** Of one customer's systems, all their keys together. */
    PerMinute partner();

    /** Of one account. */
    PerMinute staff();

    /** Of one address: without a login, or with one that is none. */
    PerMinute address();

    interface PerMinute {
        int reads();

        int writes();

        /** Sheets and papers as files. */
        int exports();

        /** Of health: nobody else's pages use up what a load balancer asks. */
        @WithDefault("6000")
        int probes();
    }
}

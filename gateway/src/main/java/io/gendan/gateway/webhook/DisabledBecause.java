package io.gendan.gateway.webhook;

/** Why nothing is sent to a webhook; part of the API. */
enum DisabledBecause {
    /** Its owner said so. */
    PAUSED,
    /** It answered 410. */
    GONE,
    /** It has taken nothing for three days. */
    FAILING
}

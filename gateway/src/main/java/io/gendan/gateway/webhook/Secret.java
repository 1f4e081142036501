package io.gendan.gateway.webhook;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;

/** What a webhook's messages are signed with, and its owner checks them by. */
record Secret(byte[] bytes) {
    private static final int LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Secret next() {
        var bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        return new Secret(bytes);
    }

    /** As Standard Webhooks writes it. */
    String text() {
        return Webhook.SECRET_PREFIX + Base64.getEncoder().encodeToString(bytes);
    }

    /** {@code v1,…} */
    String signature(String messageId, Instant at, String body) {
        try {
            return new Webhook(bytes).sign(messageId, at.getEpochSecond(), body);
        } catch (EmptyWebhookSecretException | WebhookSigningException e) {
            throw new IllegalStateException("a message cannot be signed", e);
        }
    }

    /** A log shows no secret. */
    @Override
    public String toString() {
        return Webhook.SECRET_PREFIX + "…";
    }
}

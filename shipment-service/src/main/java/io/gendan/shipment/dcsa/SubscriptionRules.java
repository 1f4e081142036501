package io.gendan.shipment.dcsa;

import io.gendan.eventsourcing.Problem;
import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Whom we call, and how what they are sent is signed. */
@Singleton
class SubscriptionRules {
    static final Map<String, String> VERSION = Map.of("API-Version", "2.2.0");

    private final Callbacks callbacks;

    SubscriptionRules(Callbacks callbacks) {
        this.callbacks = callbacks;
    }

    /** Throws a problem (400, 422) where nobody can be called, or what is wanted cannot be said. */
    void check(SubscriptionBody body) {
        callbacks.checked(body.callbackUrl());
        body.wanted();
    }

    static void secret(String base64) {
        try {
            int length = base64 == null ? 0 : Base64.getDecoder().decode(base64).length;
            if (length < 16 || length > 64) throw invalid("/secret", "takes 16 to 64 bytes in Base64, not " + length);
        } catch (IllegalArgumentException e) {
            throw invalid("/secret", "is no Base64");
        }
    }

    static Problem invalid(String pointer, String detail) {
        return new Problem(
                422,
                "INVALID_REQUEST",
                pointer.substring(1) + " " + detail,
                List.of(new Problem.Field(pointer, detail)));
    }
}

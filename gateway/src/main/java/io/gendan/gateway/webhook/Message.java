package io.gendan.gateway.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What is sent in one request.
 *
 * @param id the same at each try and in each replay, by which who takes it knows that they have it
 */
record Message(UUID id, String type, String body) {

    /** By Standard Webhooks; while two secrets hold there are two signatures, and one that fits is enough. */
    Map<String, String> headers(List<Secret> secrets, Instant at) {
        return Map.of(
                "webhook-id",
                id.toString(),
                "webhook-timestamp",
                String.valueOf(at.getEpochSecond()),
                "webhook-signature",
                secrets.stream()
                        .map(secret -> secret.signature(id.toString(), at, body))
                        .collect(Collectors.joining(" ")),
                "Content-Type",
                "application/json",
                "User-Agent",
                "Gendan-Webhooks/1");
    }
}

package io.gendan.gateway.webhook;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param url https, to a host in the public network, on port 443 or 8443
 * @param types only events of these types, and of {@code kinds}; all when both are left out
 * @param kinds only events of subjects of these kinds: order, shipment, invoice, case …
 * @param contactEmail who is written to when the endpoint takes nothing for days
 * @param after the number of an event of {@code /v1/events} behind which it begins; what is new from now on when it is left out
 */
record WebhookRequest(
        @Schema(examples = "https://erp.example/gendan") @NotBlank
        String url,

        @Schema(examples = "[\"io.gendan.shipment.ShipmentDelayed.v1\"]")
        Set<@NotNull String> types,

        @Schema(examples = "[\"order\", \"shipment\"]") Set<@NotNull String> kinds,

        @Schema(examples = "integration@erp.example") @NotBlank @Email @Size(max = 200)
        String contactEmail,

        Long after) {

    /** As in the request that makes one; what is left out is as if it had never been said. */
    @Schema(name = "WebhookChangeRequest")
    record Change(
            @Schema(examples = "https://erp.example/gendan") @NotBlank
            String url,

            Set<@NotNull String> types,
            Set<@NotNull String> kinds,

            @Schema(examples = "integration@erp.example") @NotBlank @Email @Size(max = 200)
            String contactEmail) {}
}

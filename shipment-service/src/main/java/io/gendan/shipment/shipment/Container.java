package io.gendan.shipment.shipment;

import java.math.BigDecimal;
import java.util.List;

/**
 * A container with what of the goods is in it.
 *
 * @param containerNo by ISO 6346, like CSQU3054383
 * @param sizeType of ISO 6346, like 22G1, or null
 * @param grossKg of the goods in it, without the container
 */
public record Container(
        String containerNo,
        String sizeType,
        Integer packages,
        String packageKind,
        BigDecimal grossKg,
        List<String> seals) {

    public Container {
        seals = seals == null ? List.of() : List.copyOf(seals);
    }
}

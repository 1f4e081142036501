package io.gendan.shipment.shipment;

import java.math.BigDecimal;

/** How much it is, all in all; null where it is not known. */
public record Cargo(Integer packages, String packageKind, BigDecimal grossKg, BigDecimal volumeM3) {
    boolean isKnown() {
        return packages != null || packageKind != null || grossKg != null || volumeM3 != null;
    }
}

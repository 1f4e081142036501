package io.gendan.order.product;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.Set;

/** Who may know what a product costs us: the departments that make the price and those who answer for it, and no partner ever. */
public final class CostPrices {
    private static final Set<String> KNOWN_TO = Set.of(
            "SALES", "PURCHASING", "MANUFACTURING", "SUPERVISOR", "DEPUTY_GENERAL_MANAGER", "GENERAL_MANAGER", "ADMIN");

    private CostPrices() {}

    public static boolean areKnownTo(SecurityIdentity identity) {
        return KNOWN_TO.stream().anyMatch(identity::hasRole);
    }
}

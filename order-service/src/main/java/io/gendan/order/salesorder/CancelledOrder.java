package io.gendan.order.salesorder;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a cancelled order leaves behind.
 *
 * @param withdrawn had not gone out, and never will
 * @param out the customer has them: somebody decides about each, and withdraws it or not
 */
public record CancelledOrder(List<OfDemand> withdrawn, List<OfDemand> out) {
    @Schema(name = "DemandOfCancelledOrder")
    public record OfDemand(UUID id, String demandNo) {}
}

package io.gendan.order.presentation;

import io.gendan.order.presentation.PresentationEvent.Warning;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Absent when nothing was known. {@code demandNos} are those that are held or not collected. */
@Schema(name = "PresentationWarning")
record PresentationWarning(String sentence, List<UUID> incidentIds, List<UUID> shipmentIds, List<String> demandNos) {
    static PresentationWarning of(Warning known) {
        if (known.incidents().isEmpty() && known.heldDemands().isEmpty()) return null;
        return new PresentationWarning(
                "The goods of these documents are concerned by an incident that is not settled, or demands for them are"
                        + " held: tell the customer before the bank does",
                known.incidents(),
                known.shipments(),
                known.heldDemands());
    }
}

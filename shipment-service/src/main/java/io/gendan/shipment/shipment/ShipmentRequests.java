package io.gendan.shipment.shipment;

import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.identifier.OrderId;
import io.gendan.shipment.shipment.LoadRequests.CargoRequest;
import io.gendan.shipment.shipment.LoadRequests.ContainerRequest;
import io.gendan.shipment.shipment.LoadRequests.ReferenceRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers send about shipments. */
final class ShipmentRequests {
    private ShipmentRequests() {}

    record LegRequest(
            @Size(max = 100) @Schema(examples = "D", description = "A vessel's or barge's name")
            String vesselName,

            @Size(max = 20) @Schema(examples = "9074729", description = "IMO ship number, for legs by vessel")
            String imo,

            @NotBlank @Size(max = 30) @Schema(examples = "2601E", description = "Voyage, flight, train or run")
            String voyage,

            @NotBlank @Size(max = 10) @Schema(examples = "CNTAO")
            String from,

            @NotBlank @Size(max = 10) @Schema(examples = "KRPUS")
            String to,

            @NotNull @Schema(examples = "2026-09-01T08:00:00Z")
            Instant plannedDeparture,

            @NotNull @Schema(examples = "2026-09-03T20:00:00Z")
            Instant plannedArrival,

            @Schema(examples = "VESSEL", description = "VESSEL when it is left out")
            TransportMode mode,

            @Pattern(regexp = "[A-Z0-9]{2,10}", message = "is a code of 2 to 10 capital letters or digits")
            @Schema(examples = "COSU", description = "The carrier's code by SMDG or SCAC")
            String carrier) {

        Leg numbered(int legNo) {
            return new Leg(legNo, vesselName, imo, voyage, from, to, plannedDeparture, plannedArrival, mode, carrier);
        }
    }

    record BookRequest(
            @Pattern(regexp = "\\S(.{0,38}\\S)?", message = "takes 1 to 40 characters") @Schema(examples = "S-2026-17")
            String shipmentNo,

            @NotNull OrderId orderId,
            @Size(max = 40) String contractNo,

            @Schema(examples = "VESSEL", description = "As its legs say when it is left out")
            TransportMode transportMode,

            @Size(max = 200) @Schema(examples = "100 CTN umbrellas, 23 inch")
            String quantityAndSpec,

            @Size(max = 200) @Schema(examples = "New York") String deliveryPlace,
            @NotNull @Size(min = 1, max = 10) List<@Valid @NotNull LegRequest> legs,
            @Valid CargoRequest cargo,
            @Size(max = 10) List<@Valid @NotNull ReferenceRequest> references,
            @Size(max = 200) List<@Valid @NotNull ContainerRequest> containers) {

        List<Leg> numbered() {
            var numbered = new ArrayList<Leg>();
            for (var leg : legs) numbered.add(leg.numbered(numbered.size() + 1));
            return numbered;
        }

        Cargo itsCargo() {
            return cargo == null ? null : cargo.cargo();
        }

        List<Reference> knownAs() {
            return references == null
                    ? List.of()
                    : references.stream()
                            .map(ReferenceRequest::reference)
                            .distinct()
                            .toList();
        }

        List<Container> stowedIn() {
            return containers == null
                    ? List.of()
                    : containers.stream().map(ContainerRequest::container).toList();
        }
    }

    record ConditionRequest(
            @NotNull CargoCondition condition,

            @NotBlank @Size(max = 200) @Schema(examples = "Carrier's survey in Busan")
            String source,

            @Size(max = 2000) String note,
            IncidentId incidentId) {}
}

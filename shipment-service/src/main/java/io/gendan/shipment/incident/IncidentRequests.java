package io.gendan.shipment.incident;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers send about incidents. */
final class IncidentRequests {
    private IncidentRequests() {}

    @Schema(name = "ReportIncidentRequest")
    record ReportRequest(
            @NotNull @Schema(examples = "COLLISION") IncidentKind kind,

            @NotBlank @Size(max = 20) @Schema(examples = "9074729")
            String imo,

            @NotBlank @Size(max = 100) @Schema(examples = "D")
            String vesselName,

            @NotBlank @Size(max = 30) @Schema(examples = "2601E")
            String voyage,

            @NotBlank
            @Size(max = 10)
            @Schema(examples = "KRPUS", description = "UN/LOCODE of the place or the next port")
            String place,

            @NotNull @Schema(examples = "2026-01-05T03:20:00Z")
            Instant occurredAt,

            @NotNull @Schema(examples = "HIGH") Severity severity,

            @NotBlank @Size(max = 200) @Schema(examples = "Carrier's notice to the trade")
            String source,

            @Size(max = 4000) @Schema(examples = "Collision in the fairway; part of the cargo is lost")
            String description,

            @Schema(
                    examples = "false",
                    description = "true: this is another incident than the open one of the same ship, voyage and kind")
            Boolean anotherOne,

            @Schema(
                    examples = "false",
                    description =
                            "true: the ship goes by this name too, though our bookings have another for her number")
            Boolean otherName) {
        Casualty casualty() {
            return new Casualty(vesselName, imo, voyage, place, occurredAt);
        }
    }

    record DeclareAverageRequest(
            @NotBlank @Size(max = 200) @Schema(examples = "Richards Hogg Lindley, London")
            String adjuster,

            @NotBlank @Size(max = 200) @Schema(examples = "Owner's notice of general average")
            String source) {}

    @Schema(name = "CorrectIncidentRequest", description = "What is left out stays as it is known")
    record CorrectRequest(
            @Size(max = 20) @Schema(examples = "9321483") String imo,

            @Size(min = 1, max = 100) @Schema(examples = "E")
            String vesselName,

            @Size(max = 30) @Schema(examples = "2602E") String voyage,

            @Size(max = 10) @Schema(examples = "KRPUS", description = "UN/LOCODE of the place or the next port")
            String place,

            @Schema(examples = "2026-01-05T04:20:00Z") Instant occurredAt,

            @NotBlank @Size(max = 500) @Schema(examples = "The carrier had named the sister ship")
            String reason,

            @Schema(
                    examples = "false",
                    description =
                            "true: it stays another incident than the open one of the ship and voyage it turns out to be of")
            Boolean anotherOne,

            @Schema(
                    examples = "false",
                    description =
                            "true: the ship goes by this name too, though our bookings have another for her number")
            Boolean otherName) {

        boolean namesTheShip() {
            return imo != null || vesselName != null;
        }

        Casualty over(Casualty known) {
            return new Casualty(
                    vesselName == null ? known.vesselName() : vesselName,
                    imo == null ? known.imo() : imo,
                    voyage == null ? known.voyage() : voyage,
                    place == null ? known.place() : place,
                    occurredAt == null ? known.occurredAt() : occurredAt);
        }
    }

    record ConfirmRequest(
            @NotBlank @Size(max = 200) @Schema(examples = "Harbour master of Busan")
            String source) {}

    record WithdrawRequest(
            @NotBlank @Size(max = 500) @Schema(examples = "It was another ship of the same name")
            String reason) {}
}

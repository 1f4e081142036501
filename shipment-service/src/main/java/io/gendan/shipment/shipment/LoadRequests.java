package io.gendan.shipment.shipment;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers send about what a shipment is packed in, and under which numbers others know it. */
final class LoadRequests {
    private LoadRequests() {}

    record CargoRequest(
            @Positive @Schema(examples = "100") Integer packages,

            @Size(max = 20) @Schema(examples = "CTN", description = "UN/ECE recommendation 21, or words")
            String packageKind,

            @Positive @Digits(integer = 9, fraction = 3) @Schema(examples = "1250.5")
            BigDecimal grossKg,

            @Positive @Digits(integer = 6, fraction = 3) @Schema(examples = "6.8")
            BigDecimal volumeM3) {

        Cargo cargo() {
            return new Cargo(packages, packageKind, grossKg, volumeM3);
        }
    }

    record ReferenceRequest(
            @NotNull @Schema(examples = "BOOKING") Reference.Kind kind,

            @NotBlank @Size(max = 35) @Schema(examples = "ABC709951")
            String value) {

        Reference reference() {
            return new Reference(kind, value.strip());
        }
    }

    record ContainerRequest(
            @NotBlank @Size(max = 20) @Schema(examples = "CSQU3054383", description = "ISO 6346")
            String containerNo,

            @Pattern(regexp = "[A-Z0-9]{4}", message = "is a size and type by ISO 6346, like 22G1")
            @Schema(examples = "22G1")
            String sizeType,

            @Positive @Schema(examples = "100") Integer packages,
            @Size(max = 20) @Schema(examples = "CTN") String packageKind,

            @Positive @Digits(integer = 9, fraction = 3) @Schema(examples = "1250.5")
            BigDecimal grossKg,

            @Size(max = 10) @Schema(examples = "[\"SL4711\"]")
            List<@NotBlank @Size(max = 15) String> seals) {

        Container container() {
            return new Container(containerNo, sizeType, packages, packageKind, grossKg, seals);
        }
    }

    record BecauseRequest(
            @NotBlank @Size(max = 500) @Schema(examples = "It was another booking's")
            String reason) {}
}

package io.gendan.shipment.survey;

import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.shipment.CargoCondition;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers send about surveys. */
final class SurveyRequests {
    private SurveyRequests() {}

    @Schema(name = "OrderSurveyRequest")
    record OrderRequest(
            @NotBlank @Size(max = 200) @Schema(examples = "Korea Marine Surveyors")
            String surveyor,

            @NotBlank @Size(max = 10) @Schema(examples = "KRPUS")
            String place,

            @NotNull @Schema(examples = "2026-01-12") LocalDate dueOn,

            @Schema(description = "The incident that it is about, if it is about one")
            IncidentId incidentId) {}

    @Schema(name = "SurveyFindingRequest")
    record FindingRequest(
            @Size(max = 20) @Schema(examples = "CSQU3054383")
            String containerNo,

            @Size(max = 200) @Schema(examples = "ACME 1-40") String marks,
            @NotNull @Positive @Schema(examples = "40") Integer packages,
            @NotNull @Schema(examples = "DAMAGED") CargoCondition condition,

            @Size(max = 1000) @Schema(examples = "Wet through, seal broken")
            String note) {}

    @Schema(name = "SurveyReportRequest")
    record ReportRequest(
            @NotBlank @Size(max = 60) @Schema(examples = "KMS-26-0117")
            String reportNo,

            @NotNull @Schema(examples = "2026-01-12T02:30:00Z")
            Instant surveyedAt,

            @NotEmpty @Size(max = 500) List<@Valid @NotNull FindingRequest> findings,

            @Size(min = 1, max = 500)
            @Schema(examples = "20 more cartons were opened", description = "Why a report is given again")
            String correction) {

        List<Finding> found() {
            return findings.stream()
                    .map(one ->
                            new Finding(one.containerNo(), one.marks(), one.packages(), one.condition(), one.note()))
                    .toList();
        }
    }

    @Schema(name = "CancelSurveyRequest")
    record CancelRequest(
            @NotBlank @Size(max = 500) @Schema(examples = "The carrier's own was accepted")
            String reason) {}
}

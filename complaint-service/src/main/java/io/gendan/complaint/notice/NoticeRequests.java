package io.gendan.complaint.notice;

import io.gendan.complaint.words.Department;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of {@link NoticeResource}. */
final class NoticeRequests {
    private NoticeRequests() {}

    record IssueNoticeRequest(
            @Size(max = 500) @Schema(description = "The customer's, 单位地址", examples = "12 Harbor Street, New York")
            String address) {}

    record WriteSectionRequest(
            @NotNull @Schema(examples = "DISPOSITION_AND_COUNTERMEASURE")
            Section section,

            @NotBlank @Size(max = 10000) @Schema(examples = "The kiln is fired by a curve that is logged")
            String text) {}

    record ConfirmImplementationRequest(
            @NotBlank @Size(max = 4000) @Schema(examples = "Seen in the works: three firings logged, no cracks")
            String text,

            @Schema(
                    examples = "2026-06-10",
                    description = "When it is judged whether it helped; in 90 days unless another day is said")
            LocalDate effectCheckOn) {}

    record SignOffRequest(
            @NotNull @Schema(examples = "MANUFACTURING") Department department) {}
}

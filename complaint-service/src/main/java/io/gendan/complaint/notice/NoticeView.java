package io.gendan.complaint.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.complaint.words.Cause;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.Department;
import io.gendan.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The complaint handling notice, form 13-16, as the API shows it: as it stands now, and what stood there before.
 *
 * @param effectCheckOn when it is judged whether the countermeasure helped; {@code notEffective} what showed that it did not,
 *     until another one is written
 */
@Schema(name = "ComplaintNotice")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoticeView(
        ComplaintId complaintId,
        String complaintNo,
        String noticeNo,
        int edition,
        Instant issuedAt,
        String issuedBy,
        CustomerId customerId,
        String orderNo,
        LocalDate orderedOn,
        String productNo,
        String goods,
        String unit,
        BigDecimal orderedQuantity,
        Department complainedDepartment,
        Cause cause,
        String supplier,
        BigDecimal claimQuantity,
        Money claimAmount,
        Set<String> wishes,
        Text causeFindings,
        Text salesObservation,
        Text dispositionAndCountermeasure,
        Text implementationGuide,
        Text implementationConfirmation,
        LocalDate effectCheckOn,
        Text notEffective,
        List<Signed> signOffs,
        List<Earlier> earlier,
        long version) {

    @Schema(name = "NoticeText")
    public record Text(int edition, String text, String by, Instant at) {}

    @Schema(name = "NoticeSignOff")
    public record Signed(int edition, Department department, String by, Instant at) {}

    /** What stood in a section in an earlier edition, or was confirmed or signed of it. */
    @Schema(name = "NoticeEarlier")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Earlier(int edition, Section section, Text text, Text confirmation, Signed signOff) {}
}

package io.gendan.complaint.effectcheck;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.complaint.words.Cause;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.CustomerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The check of a countermeasure's effect, as the API shows it.
 *
 * @param dueOn from when its effect is to be judged
 * @param repeats like complaints since it was confirmed, up to that day: of the same cause and the same product, else of the same
 *     supplier, else of the same customer; {@code repeatsFound} how many there were when it was judged
 * @param lookedAt what whoever judged it looked at
 */
@Schema(name = "EffectCheck")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EffectCheckView(
        EffectCheckId id,
        ComplaintId complaintId,
        String complaintNo,
        String noticeNo,
        int edition,
        CustomerId customerId,
        String productNo,
        String supplier,
        Cause cause,
        String countermeasure,
        String owner,
        Instant confirmedAt,
        LocalDate dueOn,
        Status status,
        Instant warnedAt,
        String lookedAt,
        Integer repeatsFound,
        String checkedBy,
        Instant checkedAt,
        List<Repeat> repeats,
        long version) {

    @Schema(name = "EffectCheckStatus")
    enum Status {
        WAITING,
        DUE,
        EFFECTIVE,
        NOT_EFFECTIVE,
        REPLACED
    }

    @Schema(name = "EffectRepeat")
    record Repeat(ComplaintId complaintId, String complaintNo, Instant receivedAt) {}
}

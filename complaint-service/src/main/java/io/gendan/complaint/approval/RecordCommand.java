package io.gendan.complaint.approval;

import io.gendan.complaint.words.AttachmentId;
import java.time.Instant;
import java.util.Set;

/** What one can ask of the record of a complaint. {@code by} is who asks, {@code as} by what right. */
sealed interface RecordCommand {
    record Enclose(EnclosureKind kind, AttachmentId attachment, String by, Instant now) implements RecordCommand {}

    record Submit(Proposal proposal, String by, Instant now) implements RecordCommand {}

    /** @param own with which voices the caller may speak */
    record GiveOpinion(Opinion opinion, Set<Voice> own) implements RecordCommand {}

    /** @param because why missing opinions are not waited for; null when they are */
    record PassOn(Authority as, String words, String because, Instant now) implements RecordCommand {}

    record Return(Authority as, String reason, Instant now) implements RecordCommand {}

    record Recall(String reason, String by, Instant now) implements RecordCommand {}

    record Approve(Authority as, String words, Instant now) implements RecordCommand {}

    record Reject(Authority as, String reason, Instant now) implements RecordCommand {}
}

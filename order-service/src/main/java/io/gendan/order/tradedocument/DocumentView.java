package io.gendan.order.tradedocument;

import io.gendan.order.demand.ShipmentId;
import io.gendan.order.salesorder.OrderId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One paper of the checklist.
 *
 * @param shipmentId absent when it is for the whole order
 * @param draftNo of the latest draft, absent before the first; its file is at {@code /v1/documents/{id}/drafts/{draftNo}}
 * @param sha256 of that file
 */
@Schema(name = "TradeDocument")
record DocumentView(
        DocumentId id,
        OrderId orderId,
        ShipmentId shipmentId,
        DocumentKind kind,
        String documentNo,
        DocumentStep step,
        Integer draftNo,
        String sha256,
        List<Note> history,
        long version) {

    /** The paper as the customer knows it: as far as it was last with them, and what passed between us about it. */
    DocumentView forCustomer() {
        var passed = history.stream()
                .filter(note -> note.step().isWithTheCustomer())
                .map(Note::forCustomer)
                .toList();
        var last = sent().max().orElseThrow();
        return new DocumentView(
                id,
                orderId,
                shipmentId,
                kind,
                documentNo,
                passed.getLast().step(),
                last,
                history.stream()
                        .filter(note -> note.draft() != null && note.draft().draftNo() == last)
                        .map(note -> note.draft().sha256())
                        .findFirst()
                        .orElse(null),
                passed,
                version);
    }

    /** Whether this writing of it was sent to the customer. */
    boolean wasSent(int draft) {
        return sent().anyMatch(one -> one == draft);
    }

    private IntStream sent() {
        return history.stream().filter(note -> note.step() == DocumentStep.SENT).mapToInt(Note::draftNo);
    }

    /** What was done at one step; what does not belong to it is absent. {@code by} is an account, {@code contact} a contact person. */
    @Schema(name = "TradeDocumentNote")
    record Note(
            DocumentStep step,
            Integer draftNo,
            Draft draft,
            UUID contact,
            Channel channel,
            String changes,
            String reason,
            Instant sentAt,
            Instant askedAt,
            Instant confirmedAt,
            String by,
            Instant at) {
        Note forCustomer() {
            return new Note(step, draftNo, null, null, channel, changes, null, sentAt, askedAt, confirmedAt, null, at);
        }
    }
}

package io.gendan.complaint.approval;

import io.gendan.complaint.words.AttachmentId;
import java.time.Instant;

/**
 * What one department says of one proposal. It is never changed.
 *
 * @param reliesOnSupplier whether it counts on something that the supplier agrees to; {@code supplierConsent} is then their letter
 *     of consent, else null
 */
record Opinion(
        Voice voice,
        Stance stance,
        String words,
        boolean reliesOnSupplier,
        AttachmentId supplierConsent,
        String by,
        Instant at) {

    /** The same said again, at another time. */
    boolean saysAs(Opinion other) {
        return equals(new Opinion(
                other.voice, other.stance, other.words, other.reliesOnSupplier, other.supplierConsent, other.by, at));
    }
}

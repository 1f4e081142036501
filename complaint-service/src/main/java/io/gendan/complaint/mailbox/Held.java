package io.gendan.complaint.mailbox;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a mail was not taken for what it looks like, and waits for a person. More may come. */
@Schema(name = "MailHeldBecause")
enum Held {
    /** Some of it could not be read. */
    BROKEN,
    /** By DMARC it does not come from where it says. */
    SENDER_NOT_VERIFIED,
    /** Nobody is known by this address, or people of several customers are. */
    SENDER_UNKNOWN,
    CUSTOMER_NOT_KNOWN,
    NOTHING_WRITTEN,
    /** The same person wrote under the same subject a moment ago: a machine that does not say so, or a correction. */
    SAME_SUBJECT_AGAIN,
    TOO_MANY,
    /** It names a letter or a number of ours, and whoever wrote it may not speak for that customer. */
    NOT_THEIR_MATTER,
    /** It answers what is no complaint. */
    OTHER_MATTER,
    /** The complaint that it answers is over. */
    COMPLAINT_ENDED,
    /** Somebody dismissed it before it could be fetched, and may have logged it by hand. */
    DECIDED_UNREAD
}

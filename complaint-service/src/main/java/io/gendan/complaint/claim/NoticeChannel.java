package io.gendan.complaint.claim;

/** How a notice of loss went out. It is written, or it is none. */
enum NoticeChannel {
    LETTER,
    EMAIL,
    FAX,
    COURIER,
    /** An exception on the receipt that was signed when the goods were handed over. */
    DELIVERY_RECEIPT
}

package io.gendan.complaint.complaint;

/** How a complaint, or a word about it, reached us or the customer. */
public enum Channel {
    TELEPHONE,
    FAX,
    LETTER,
    EMAIL,
    /** On site: we were with them, or they with us. */
    VISIT,
    /** The page behind the link that they were given. */
    FORM,
    /** The customer's own system. */
    API,
    /** Nobody spoke: an incident struck their goods, and that says so itself. No person records it. */
    INCIDENT
}

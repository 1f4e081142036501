package io.gendan.complaint.words;

/** What shows that a complaint is right. */
public enum Evidence {
    SAMPLE_RETURNED,
    PHOTOS,
    TALLY_CERTIFICATE,
    WEIGHT_CERTIFICATE,
    /** Of the authority or the terminal that charged it. */
    CHARGE_RECEIPT,
    BANK_DISCREPANCY_NOTICE,
    SURVEY_REPORT,
    DELIVERY_RECEIPT_EXCEPTION,
    OTHER
}

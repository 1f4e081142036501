package io.gendan.complaint.words;

public enum LetterKind {
    INCIDENT_NOTICE,
    /** More shipments of the same customer turned out to be on board after the notice was written. */
    NOTICE_ADDITION,
    CONDITION_UPDATE,
    WITHDRAWAL_CORRECTION,
    /** The incident was corrected, and some of the goods that were said to be hit were not. */
    NOT_CONCERNED,
    INSURANCE_QUESTION,
    DELAY_NOTICE,
    ACKNOWLEDGEMENT,
    PARTICULARS_REQUEST,
    APOLOGY_WITH_CAUSE,
    OFFER,
    UNFOUNDED_EXPLANATION,
    RECOURSE_NOTICE,
    /** A carrier has not said in time how the goods are. */
    CARRIER_REMINDER,
    CLOSING_THANKS
}

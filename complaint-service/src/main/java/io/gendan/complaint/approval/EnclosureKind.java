package io.gendan.complaint.approval;

/** 投诉记录, 传真件, 信件. */
public enum EnclosureKind {
    COMPLAINT_NOTE,
    FAX,
    LETTER
}

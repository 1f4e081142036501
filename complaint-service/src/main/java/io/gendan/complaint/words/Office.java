package io.gendan.complaint.words;

/** Who instructs on a complaint's record, in their order. The names are roles. */
public enum Office {
    DEPUTY_GENERAL_MANAGER,
    GENERAL_MANAGER
}

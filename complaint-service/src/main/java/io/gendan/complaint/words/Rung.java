package io.gendan.complaint.words;

/** Who has to act when the handler has not, lowest first. The names are roles. */
public enum Rung {
    SUPERVISOR,
    DEPUTY_GENERAL_MANAGER,
    GENERAL_MANAGER
}

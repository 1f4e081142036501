package io.gendan.complaint.incidentcase;

/** Who has to act when the handler has not, lowest first. The names are roles. */
enum Rung {
    SUPERVISOR,
    DEPUTY_GENERAL_MANAGER,
    GENERAL_MANAGER
}

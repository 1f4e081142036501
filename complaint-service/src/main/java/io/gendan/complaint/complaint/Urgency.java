package io.gendan.complaint.complaint;

/** How soon the customer must hear from a person. */
public enum Urgency {
    NORMAL,
    URGENT
}

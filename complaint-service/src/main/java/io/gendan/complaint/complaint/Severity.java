package io.gendan.complaint.complaint;

/** How bad it is. */
enum Severity {
    MINOR,
    MAJOR,
    CRITICAL
}

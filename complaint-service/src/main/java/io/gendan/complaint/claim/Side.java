package io.gendan.complaint.claim;

/** Whose offer it is. */
enum Side {
    US,
    THEM
}

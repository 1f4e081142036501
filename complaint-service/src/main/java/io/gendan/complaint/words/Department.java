package io.gendan.complaint.words;

/** Who has a say about a complaint, in the words of form 13-15. */
public enum Department {
    SALES,
    PURCHASING,
    MANUFACTURING,
    RND
}

package io.gendan.complaint.approval;

public enum Stance {
    AGREE,
    DISSENT
}

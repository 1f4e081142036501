package io.gendan.complaint.effectcheck;

enum Verdict {
    EFFECTIVE,
    NOT_EFFECTIVE
}

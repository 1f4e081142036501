package io.gendan.complaint.approval;

import io.gendan.complaint.words.DelegationId;
import io.gendan.complaint.words.Office;
import java.time.Instant;

/** By what right somebody instructs: it is their office, or it was delegated to them for these days. */
record Authority(Office office, String by, String insteadOf, DelegationId delegation) {

    Instruction says(String words, Instant at) {
        return new Instruction(office, words, by, insteadOf, delegation, at);
    }
}

package io.gendan.complaint.approval;

import io.gendan.complaint.words.DelegationId;
import io.gendan.complaint.words.Office;
import java.time.Instant;

/**
 * What a deputy general manager or the general manager says, 批示.
 *
 * @param insteadOf the account for which {@code by} stands in, by {@code delegation}; both null when it is their own office
 */
record Instruction(Office office, String words, String by, String insteadOf, DelegationId delegation, Instant at) {}

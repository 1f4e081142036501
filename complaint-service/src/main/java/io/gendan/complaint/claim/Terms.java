package io.gendan.complaint.claim;

import java.time.LocalDate;

/**
 * What sets the times of a claim that no law of carriage does. The law is kept as it was when it was said.
 *
 * @param deliveredOn when a supplier handed the goods over, with {@code law}; null with it
 * @param claimBy the last day that the contract or the policy allows; {@code clause} says where that stands
 */
record Terms(LocalDate deliveredOn, SaleLaw law, LocalDate claimBy, String clause) {}

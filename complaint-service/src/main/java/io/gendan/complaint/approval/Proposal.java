package io.gendan.complaint.approval;

import io.gendan.money.Money;

/**
 * What is to be conceded, or done.
 *
 * @param offerNo of the offer that waits for the general manager, {@code worth} what it costs; null where only a plan is proposed
 * @param plan in words; may be null where there is an offer
 */
record Proposal(Integer offerNo, Money worth, String plan) {}

package io.gendan.complaint.approval;

import io.gendan.complaint.words.Office;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One proposal on its way: who submitted it, what each department says of it, how it was instructed.
 *
 * @param notHeard whose opinion the deputy did not wait for, and {@code notHeardBecause} why
 * @param deputy, manager what each of them has said last; null until then
 * @param recalledBecause the proposer's reason, where they took it back
 */
record Round(
        int roundNo,
        RoundStatus status,
        Proposal proposal,
        String submittedBy,
        Instant submittedAt,
        List<Opinion> opinions,
        Set<Voice> notHeard,
        String notHeardBecause,
        Instruction deputy,
        Instruction manager,
        String recalledBecause,
        Instant recalledAt) {

    static Round of(RecordEvent.Submitted it) {
        return new Round(
                it.roundNo(),
                RoundStatus.WITH_DEPARTMENTS,
                it.proposal(),
                it.by(),
                it.at(),
                List.of(),
                Set.of(),
                null,
                null,
                null,
                null,
                null);
    }

    Round with(Opinion opinion) {
        var more = new ArrayList<>(opinions);
        more.add(opinion);
        return new Round(
                roundNo,
                status,
                proposal,
                submittedBy,
                submittedAt,
                List.copyOf(more),
                notHeard,
                notHeardBecause,
                deputy,
                manager,
                null,
                null);
    }

    Round with(RecordEvent.PassedOn it) {
        return new Round(
                roundNo,
                RoundStatus.WITH_GENERAL_MANAGER,
                proposal,
                submittedBy,
                submittedAt,
                opinions,
                it.missing(),
                it.because(),
                it.instruction(),
                null,
                null,
                null);
    }

    Round now(RoundStatus next, Instruction it) {
        var byDeputy = it.office() == Office.DEPUTY_GENERAL_MANAGER;
        return new Round(
                roundNo,
                next,
                proposal,
                submittedBy,
                submittedAt,
                opinions,
                notHeard,
                notHeardBecause,
                byDeputy ? it : deputy,
                byDeputy ? null : it,
                null,
                null);
    }

    Round with(RecordEvent.Recalled it) {
        return new Round(
                roundNo,
                RoundStatus.RECALLED,
                proposal,
                submittedBy,
                submittedAt,
                opinions,
                notHeard,
                notHeardBecause,
                deputy,
                manager,
                it.reason(),
                it.at());
    }

    Optional<Opinion> of(Voice voice) {
        return opinions.stream().filter(one -> one.voice() == voice).findFirst();
    }

    /** Who has not spoken. */
    Set<Voice> missing() {
        var missing = EnumSet.allOf(Voice.class);
        opinions.forEach(one -> missing.remove(one.voice()));
        return missing;
    }
}

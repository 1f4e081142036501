package io.gendan.complaint.effectcheck;

import io.gendan.complaint.effectcheck.EffectCheckCommand.CallOff;
import io.gendan.complaint.effectcheck.EffectCheckCommand.Plan;
import io.gendan.complaint.effectcheck.EffectCheckEvent.About;
import io.gendan.complaint.notice.Countermeasures.Countermeasure;
import io.gendan.complaint.notice.WhenCountermeasureConfirmed;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A countermeasure is in force: whether it helps is looked at later. What was in force before it is not judged any more. */
@Singleton
class WhenConfirmed implements WhenCountermeasureConfirmed {
    private final EffectChecks checks;

    WhenConfirmed(EffectChecks checks) {
        this.checks = checks;
    }

    @Override
    public void confirmed(Tx tx, Countermeasure it, LocalDate checkOn, String by, Instant now) {
        var before = tx.query(
                "SELECT id FROM effect_check WHERE complaint_id = ? AND status IN ('WAITING', 'DUE') ORDER BY id",
                row -> new EffectCheckId(row.getObject("id", UUID.class)),
                it.complaint());
        for (var one : before) checks.handle(tx, one, new CallOff(by, now));
        var about = new About(
                it.complaint(),
                it.complaintNo(),
                it.noticeNo(),
                it.edition(),
                it.customer(),
                it.productNo(),
                it.supplier(),
                it.cause(),
                it.text(),
                it.writtenBy(),
                it.confirmedAt());
        checks.begin(tx, new EffectCheckId(Id.next()), new Plan(about, checkOn, by, now));
    }
}

package io.gendan.complaint.effectcheck;

import io.gendan.complaint.effectcheck.EffectCheckEvent.CalledOff;
import io.gendan.complaint.effectcheck.EffectCheckEvent.Checked;
import io.gendan.complaint.effectcheck.EffectCheckEvent.FellDue;
import io.gendan.complaint.effectcheck.EffectCheckEvent.Planned;
import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Which countermeasures are still to be judged, and by when? {@link EffectCheckViews} reads it. */
@Singleton
class EffectCheckList implements ReadModel<EffectCheck, EffectCheckEvent> {
    @Override
    public String name() {
        return "effect-check-list";
    }

    @Override
    public List<String> tables() {
        return List.of("effect_check");
    }

    @Override
    public void follow(Tx tx, Recorded<EffectCheckEvent> fact, EffectCheck state) {
        switch (fact.event()) {
            case Planned it -> insert(tx, fact, it);
            case FellDue it -> set(tx, fact, "status = 'DUE', warned_at = ?", it.at());
            case Checked it ->
                set(
                        tx,
                        fact,
                        "status = ?, looked_at = ?, repeats_found = ?, checked_by = ?, checked_at = ?",
                        it.verdict(),
                        it.lookedAt(),
                        it.repeats(),
                        it.by(),
                        it.at());
            case CalledOff _ -> set(tx, fact, "status = 'REPLACED'");
        }
    }

    private static void insert(Tx tx, Recorded<EffectCheckEvent> fact, Planned it) {
        var about = it.about();
        tx.update(
                "INSERT INTO effect_check (id, complaint_id, complaint_no, notice_no, edition, customer_id, product_no, supplier,"
                        + " cause, countermeasure, owner, confirmed_at, due_on, status, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?)",
                fact.streamId(),
                about.complaint(),
                about.complaintNo(),
                about.noticeNo(),
                about.edition(),
                about.customer(),
                about.productNo(),
                about.supplier(),
                about.cause(),
                about.countermeasure(),
                about.owner(),
                about.confirmedAt(),
                it.dueOn(),
                fact.version());
    }

    private static void set(Tx tx, Recorded<EffectCheckEvent> fact, String columns, Object... values) {
        var arguments = new ArrayList<>(List.of(values));
        arguments.add(fact.version());
        arguments.add(fact.streamId());
        tx.update("UPDATE effect_check SET " + columns + ", version = ? WHERE id = ?", arguments.toArray());
    }
}

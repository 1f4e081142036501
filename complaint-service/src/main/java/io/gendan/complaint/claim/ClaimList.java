package io.gendan.complaint.claim;

import io.gendan.complaint.claim.ClaimEvent.*;
import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Which claims are there, how far is each, and what has to be done by when? */
@Singleton
class ClaimList implements ReadModel<Claim, ClaimEvent> {
    @Override
    public String name() {
        return "claim-list";
    }

    @Override
    public List<String> tables() {
        return List.of("claim_deadline", "claim_shipment", "claim");
    }

    @Override
    public void follow(Tx tx, Recorded<ClaimEvent> fact, Claim state) {
        var id = fact.streamId();
        switch (fact.event()) {
            case Raised raised -> insert(tx, id, raised);
            case Acknowledged it ->
                set(tx, id, "their_reference = coalesce(?, their_reference), reason = NULL", it.reference());
            case Rejected it -> set(tx, id, "reason = ?", it.reason());
            case Withdrawn it -> set(tx, id, "reason = ?", it.reason());
            case WrittenOff it ->
                set(tx, id, "reason = ?", it.note() == null ? it.reason().name() : it.note());
            case DeadlinePassed it -> set(tx, id, "escalated_at = ?", it.at());
            case PutBehind it -> set(tx, id, "back_to_back = ?", it.customers());
            case GivenInKind it -> set(tx, id, "in_kind_on = coalesce(in_kind_on, ?)", it.on());
            case SettledSumRaised _ -> set(tx, id, "reason = ?", null);
            case TermsGiven _, TransportTimesHeard _, SettledWithCustomer _, NoticeGiven _, Submitted _, Offered _ -> {}
            case Settled _, Paid _, PaymentReversed _, Closed _, DeadlineWarned _ -> {}
        }
        update(tx, fact, state);
        deadlines(tx, id, state);
    }

    private static void insert(Tx tx, UUID id, Raised raised) {
        var about = raised.about();
        var matter = about.matter();
        tx.update(
                "INSERT INTO claim (id, claim_no, direction, party, counterpart, customer_id, complaint_id, case_id, order_id,"
                        + " back_to_back, cause, loss, stage_no, amount, currency, status, documents, offers, paid, raised_by,"
                        + " raised_at, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'RAISED', '[]', '[]', 0, ?, ?, 0)",
                id,
                about.claimNo(),
                about.direction(),
                about.party(),
                about.counterpart(),
                matter.customer(),
                matter.complaint(),
                matter.incidentCase(),
                matter.order(),
                raised.backToBack(),
                raised.cause(),
                raised.loss(),
                raised.stageNo(),
                raised.claimed().amount(),
                raised.claimed().currency(),
                raised.by(),
                raised.at());
        for (int i = 0; i < matter.shipments().size(); i++)
            tx.update(
                    "INSERT INTO claim_shipment (claim_id, shipment_id, place) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                    id,
                    matter.shipments().get(i),
                    i);
    }

    private static void set(Tx tx, UUID id, String columns, Object value) {
        tx.update("UPDATE claim SET " + columns + " WHERE id = ?", value, id);
    }

    private static void update(Tx tx, Recorded<ClaimEvent> fact, Claim state) {
        var file = Claim.file(state);
        var notice = file.notice();
        var account = file.account();
        var running = file.running();
        var rows = tx.update(
                "UPDATE claim SET status = ?, notice_on = ?, notice_channel = ?, documents = ?::jsonb, offers = ?::jsonb,"
                        + " terms = ?::jsonb, agreed = ?, settled_on = ?, settled_with_customer = ?, paid = ?, look_on = ?,"
                        + " version = ? WHERE id = ?",
                ClaimStatus.of(state),
                notice == null ? null : notice.on(),
                notice == null ? null : notice.channel(),
                EventJson.toJson(file.documents()),
                EventJson.toJson(file.offers()),
                running.terms() == null ? null : EventJson.toJson(running.terms()),
                account == null ? null : account.agreed().amount(),
                account == null ? null : account.settledOn(),
                running.settledWithCustomer(),
                account == null ? java.math.BigDecimal.ZERO : account.paid().amount(),
                Watching.next(state).orElse(null),
                fact.version(),
                fact.streamId());
        if (rows != 1) throw new IllegalStateException("claim " + fact.streamId() + " has no row: rebuild claim-list");
    }

    /** Once a sum is agreed, or the claim is over, no day has to be watched any more. */
    private static void deadlines(Tx tx, UUID id, Claim state) {
        tx.update("DELETE FROM claim_deadline WHERE claim_id = ?", id);
        if (!(state instanceof Claim.Open open)) return;
        var running = open.file().running();
        var all = Counting.of(open.file());
        for (int i = 0; i < all.size(); i++) {
            var one = all.get(i);
            Instant passed = running.passed().get(one.key());
            tx.update(
                    "INSERT INTO claim_deadline (claim_id, place, kind, by_day, source, remark, shipment_id, stage_no, warned,"
                            + " passed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    id,
                    i,
                    one.kind(),
                    one.by(),
                    one.source(),
                    one.remark(),
                    one.shipment(),
                    one.stageNo(),
                    running.warned().get(one.key()),
                    passed);
        }
    }
}

package io.gendan.complaint.incidentcase;

import io.gendan.complaint.incidentcase.CaseEvent.*;
import io.gendan.complaint.words.Condition;
import io.gendan.complaint.words.LetterKind;
import io.gendan.complaint.words.ShipmentId;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which cases are there, how far is each, and which of them somebody must look after now? */
@Singleton
class CaseList implements ReadModel<IncidentCase, CaseEvent> {
    @Override
    public String name() {
        return "case-list";
    }

    @Override
    public List<String> tables() {
        return List.of("case_shipment", "incident_case");
    }

    @Override
    public void follow(Tx tx, Recorded<CaseEvent> fact, IncidentCase state) {
        var file = IncidentCase.file(state);
        switch (fact.event()) {
            case Opened opened -> open(tx, fact, opened);
            case CarrierAsked asked -> change(tx, fact, "carrier_due_at = ?", asked.dueAt());
            case ShipmentAdded added -> add(tx, fact, added, file);
            case LetterWritten written when announces(written.kind()) -> change(tx, fact, "unnamed_since = NULL");
            case LetterWritten _ -> change(tx, fact, "");
            case CustomerTold told -> told(tx, fact, told, file);
            case InsuranceAsked asked ->
                change(tx, fact, "insurance_status = 'ASKED', insurance_due_at = ?", asked.dueAt());
            case InsuranceAnswered answered -> insurance(tx, fact, answered.answer());
            case CarrierAnswered answered ->
                condition(tx, fact, answered.about().shipmentIds().getFirst(), answered.at(), file);
            case ConditionLearned learned -> condition(tx, fact, learned.shipment(), learned.at(), file);
            case ConditionFedBack told -> {
                condition(tx, fact, told.shipment(), told.at(), file);
                CaseShipmentRows.fedBack(tx, fact, told);
            }
            case FoundUnharmed found -> unharmed(tx, fact, found);
            case WithdrawalNoted noted -> change(tx, fact, "withdrawn_at = ?", noted.at());
            case ComplaintOpened it -> harm(tx, fact, "complaint_id = ?", it.complaint(), it.shipment());
            case RecourseRaised it -> harm(tx, fact, "recourse_id = ?", it.claim(), it.shipment());
            case CarrierReminded _, CarrierSilenceEscalated _, InsuranceReminded _ -> change(tx, fact, "");
            case Settled settled -> settled(tx, fact, settled);
            case Escalated escalated ->
                change(tx, fact, "escalated_to = ?, escalate_at = ?", escalated.to(), escalateAt(file));
        }
    }

    /** What befalls a whole ship's customers in one go is written in one go. */
    @Override
    public void followAll(Tx tx, List<News<IncidentCase, CaseEvent>> all) {
        if (!ManyTakenIn.written(tx, all) && !ManyTold.written(tx, all)) ReadModel.super.followAll(tx, all);
    }

    private static void open(Tx tx, Recorded<CaseEvent> fact, Opened opened) {
        tx.update(
                "INSERT INTO incident_case (id, case_no, incident_id, incident_no, customer_id, untold, insurance_status, version)"
                        + " VALUES (?, ?, ?, ?, ?, true, 'UNKNOWN', ?)",
                fact.streamId(),
                opened.caseNo(),
                opened.incident().id(),
                opened.incident().incidentNo(),
                opened.customerId(),
                fact.version());
    }

    private static void add(Tx tx, Recorded<CaseEvent> fact, ShipmentAdded added, CaseFile file) {
        CaseShipmentRows.add(tx, fact, added.shipment());
        change(
                tx,
                fact,
                "untold = true, carrier_answered_at = NULL, escalate_at = ?, unnamed_since = coalesce(unnamed_since, ?)",
                escalateAt(file),
                fact.recordedAt());
    }

    /** Names the goods that are hit to the customer. */
    static boolean announces(LetterKind kind) {
        return kind != LetterKind.CONDITION_UPDATE && kind != LetterKind.INSURANCE_QUESTION;
    }

    private static void harm(Tx tx, Recorded<CaseEvent> fact, String column, Id came, ShipmentId of) {
        CaseShipmentRows.set(tx, fact, column, came, of);
        change(tx, fact, "");
    }

    private static void unharmed(Tx tx, Recorded<CaseEvent> fact, FoundUnharmed found) {
        CaseShipmentRows.set(tx, fact, "unharmed_at = ?", found.at(), found.shipment());
        change(tx, fact, "unnamed_since = coalesce(unnamed_since, ?)", fact.recordedAt());
    }

    private static void told(Tx tx, Recorded<CaseEvent> fact, CustomerTold told, CaseFile file) {
        tx.update(
                "UPDATE case_shipment SET told_at = coalesce(told_at, ?) WHERE case_id = ? AND shipment_id = ANY (?)",
                told.at(),
                fact.streamId(),
                told.about().shipmentIds());
        change(
                tx,
                fact,
                "told_by = CASE WHEN told_at IS NULL THEN ? ELSE told_by END,"
                        + " channel = CASE WHEN told_at IS NULL THEN ? ELSE channel END,"
                        + " told_at = coalesce(told_at, ?), untold = ?, escalate_at = ?",
                told.by(),
                told.channel(),
                told.at(),
                file.untoldSince().isPresent(),
                escalateAt(file));
    }

    private static void settled(Tx tx, Recorded<CaseEvent> fact, Settled settled) {
        var columns = "settled_at = ?, settle_reason = ?, escalate_at = NULL, unnamed_since = NULL";
        change(tx, fact, columns, settled.at(), settled.reason());
    }

    private static Instant escalateAt(CaseFile file) {
        return file.escalationAt().orElse(null);
    }

    private static void insurance(Tx tx, Recorded<CaseEvent> fact, Insurance answer) {
        var columns = "insurance_status = ?, insurer = ?, policy_no = ?";
        change(tx, fact, columns, answer.status(), answer.insurer(), answer.policyNo());
    }

    private static void condition(Tx tx, Recorded<CaseEvent> fact, ShipmentId shipment, Instant at, CaseFile file) {
        var cargo = file.cargo().get(shipment);
        tx.update(
                "UPDATE case_shipment SET condition = ?, fed_back_at = ? WHERE case_id = ? AND shipment_id = ?",
                cargo.condition(),
                cargo.fedBack() && cargo.condition() != Condition.UNKNOWN ? at : null,
                fact.streamId(),
                shipment);
        var open = file.cargo(one -> one.condition() == Condition.UNKNOWN);
        change(
                tx,
                fact,
                "carrier_answered_at = CASE WHEN ? THEN coalesce(carrier_answered_at, ?) END",
                open.isEmpty(),
                at);
    }

    private static void change(Tx tx, Recorded<CaseEvent> fact, String columns, Object... values) {
        var arguments = new ArrayList<Object>(List.of(fact.version()));
        arguments.addAll(Arrays.asList(values));
        arguments.add(fact.streamId());
        var comma = columns.isEmpty() ? "" : ", ";
        if (tx.update("UPDATE incident_case SET version = ?" + comma + columns + " WHERE id = ?", arguments.toArray())
                != 1) throw new IllegalStateException("case " + fact.streamId() + " has no row: rebuild case-list");
    }
}

package io.gendan.complaint.claim;

import io.gendan.eventsourcing.Refusal;

enum ClaimRefusal implements Refusal {
    NO_SUCH_CLAIM(404, "There is no claim with this id"),
    PARTY_DOES_NOT_FIT(
            422, "A claim against us is a CUSTOMER's; ours is against a SUPPLIER, CARRIER, FORWARDER or INSURER"),
    CUSTOMER_MISSING(
            422, "Say which customer it is about: their id, or the id of their claim that our recourse is behind"),
    COMPLAINT_NOT_KNOWN(422, "We know no complaint with this id"),
    COMPLAINT_OF_ANOTHER_CUSTOMER(422, "This complaint is of another customer"),
    GENERAL_MANAGER_SETTLES(
            403,
            "What a customer claims because of a complaint is agreed on there; past it the general manager settles"),
    ORDER_NOT_KNOWN(422, "We know no order with this id; one that was placed a moment ago is known a moment later"),
    ORDER_OF_ANOTHER_CUSTOMER(422, "This order is of another customer"),
    SHIPMENT_NOT_KNOWN(
            422, "We know no shipment with this id; one that was booked a moment ago is known a moment later"),
    SHIPMENT_OF_ANOTHER_ORDER(422, "This shipment is of another order"),
    SHIPMENT_OF_ANOTHER_CUSTOMER(422, "This shipment is of another customer"),
    STAGE_NOT_KNOWN(422, "The carriage of these shipments has no stage with this number"),
    DOCUMENT_NOT_KNOWN(422, "There is no file with this id"),
    DOCUMENT_ERASED(422, "What stood in this file was erased"),
    DOCUMENT_OF_ANOTHER_CUSTOMER(422, "This file belongs to another customer's complaint"),
    SUM_NOT_SAID(422, "The complaint names no sum, or sums in several currencies: say how much the customer claims"),
    COUNTERPART_BEARS_NOTHING(422, "Only who bears a share of the liability is claimed from: leave the others out"),
    RECOURSE_ABOVE_LOSS(409, "Withdraw first what was raised by shares that hold no more"),
    CLAIMED_ALREADY(409, "The customer's claim of this complaint is raised, with another sum"),
    COUNTERPART_NOT_SAID(422, "The complaint does not say which firm bears that share: name it"),
    CASE_NOT_KNOWN(422, "There is no incident case with this id"),
    CASE_OF_ANOTHER_CUSTOMER(422, "The incident case is another customer's"),
    AMOUNT_NOT_POSITIVE(422, "An amount is more than nothing"),
    NOT_THE_CLAIMS_CURRENCY(422, "A claim is negotiated, settled and paid in its own currency"),
    BACK_TO_BACK_NOT_KNOWN(422, "There is no claim with this id that it could belong to"),
    BACK_TO_BACK_SAME_DIRECTION(
            422, "What we pay and what we recover belong together: name a claim of the other direction"),
    STAGE_DOES_NOT_FIT(
            422,
            "Stages are those of the carriage of the claim's shipments: only a claim of ours against a carrier or forwarder has one"),
    TERMS_DO_NOT_FIT(
            422,
            "Delivery and law of sale are for claims against a supplier; the law of carriage sets the times for a carrier"),
    TERMS_INCOMPLETE(
            422,
            "Say when the goods were handed over, or until when the contract allows the claim and where it says so"),
    LAW_NOT_KNOWN(422, "We know no such law of sale: GET /v1/sale-laws lists them"),
    LAW_NOT_IN_FORCE(422, "This law did not hold on the day of delivery"),
    DAY_NOT_BELIEVABLE(422, "That is a day from the year 2000 up to today"),
    NOTICE_TOO_OLD(422, "A notice of loss is of the last three years"),
    NOTICE_ALREADY_GIVEN(409, "Notice has been given: what more there is to say goes with the documents"),
    DOCUMENTS_MISSING(422, "A claim is submitted with at least one document"),
    NOT_SUBMITTED(409, "The claim has not been submitted with its documents yet"),
    NOT_ANSWERED(409, "Nobody has acknowledged the claim or made an offer yet"),
    CLAIM_REJECTED(409, "The claim was rejected: submit it again, record an offer, or give it up"),
    ABOVE_CLAIMED(422, "That is more than what is claimed"),
    SETTLEMENT_NOT_PROPOSED(
            409, "Somebody proposes that sum first: record it as an offer, and another person settles on it"),
    OWN_PROPOSAL(409, "Nobody approves their own proposal: another person settles on it"),
    NOT_SETTLED(409, "No sum has been agreed yet"),
    ALREADY_SETTLED(409, "A sum has been agreed: it is paid, and the claim is closed"),
    ABOVE_AGREED(422, "All payments together are no more than the agreed sum"),
    PAYMENT_REFERENCE_TAKEN(409, "Another payment of this claim has this reference"),
    PAYMENT_NOT_KNOWN(404, "The claim has no payment with this reference"),
    NOT_FULLY_PAID(409, "Not all of the agreed sum has been paid"),
    SUBMITTED_IS_NOT_WITHDRAWN(
            409, "What we have claimed is not taken back: a supervisor writes it off, with a reason"),
    ONLY_OURS_IS_WRITTEN_OFF(409, "What a customer wants is settled, rejected or withdrawn by them"),
    NOT_TIME_BARRED(409, "As far as we know its time has not run out"),
    OTHER_NEEDS_NOTE(422, "Given up for another reason than those named: say in the note for which"),
    NOTHING_TO_WRITE_OFF(409, "All of it has been paid: close it"),
    CLAIM_CLOSED(409, "The claim is closed"),
    CLAIM_WITHDRAWN(409, "The claim was withdrawn"),
    CLAIM_WRITTEN_OFF(409, "The claim was written off");

    private final int status;
    private final String sentence;

    ClaimRefusal(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}

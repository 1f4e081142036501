package io.gendan.complaint.approval;

import io.gendan.eventsourcing.Refusal;

/** Every way of saying no. The names are part of the public API. */
enum RecordRefusal implements Refusal {
    NOTHING_PROPOSED(422, "A proposal is an offer that waits for approval, or a plan in words: name one"),
    ROUND_OPEN(409, "A proposal is being decided: recall it, or wait until it comes back"),
    NOTHING_SUBMITTED(409, "No proposal is being decided: submit one first"),
    ROUND_DECIDED(409, "The general manager has decided on this proposal"),
    ROUND_CHANGED(409, "The proposal was passed on already: the general manager has it"),
    NOT_YOUR_DEPARTMENT(403, "Nobody gives the opinion of a department that is not theirs"),
    NOT_YOUR_PROPOSAL(403, "A proposal is recalled by whoever submitted it"),
    OWN_PROPOSAL(403, "Nobody approves their own proposal, nor speaks on it but as its handler"),
    OPINION_GIVEN(409, "An opinion is not changed: this department has given its own on this proposal"),
    SUPPLIER_CONSENT_MISSING(
            422, "The opinion relies on the supplier's agreement: enclose the supplier's letter of consent"),
    SUPPLIER_IS_PURCHASINGS(422, "What the supplier agrees to is purchasing's to say"),
    OPINIONS_MISSING(409, "Not everybody was heard: wait for them, or say why not"),
    DEPUTY_FIRST(409, "The deputy general manager instructs first"),
    NOT_YOUR_OFFICE(403, "Only who holds this office instructs, or to whom it is delegated on this day"),
    ONE_PERSON_TWICE(403, "Two instructions are those of two people: another one has to give the second");

    private final int status;
    private final String sentence;

    RecordRefusal(int status, String sentence) {
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

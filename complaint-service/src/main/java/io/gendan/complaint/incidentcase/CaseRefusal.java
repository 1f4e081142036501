package io.gendan.complaint.incidentcase;

import io.gendan.eventsourcing.Refusal;

enum CaseRefusal implements Refusal {
    NO_SUCH_CASE("There is no case with this id", 404),
    CASE_SETTLED("The case is settled and takes nothing more; a new incident has a case of its own", 409),
    CUSTOMER_NOT_TOLD(
            "Tell the customer first: wait for the letter's acceptance, or record your call, fax or visit", 409),
    CONDITION_NOT_FED_BACK(
            "The customer does not know yet how the goods are: wait for the letter's acceptance, or record your call, fax or visit",
            409),
    CARGO_UNKNOWN("Record what the carrier or a surveyor says of it first, or settle for the reason that holds", 409),
    CARGO_NOT_SOUND("Some of the cargo is damaged or lost: settle for the reason that holds", 409),
    CARGO_CONCERNED("Some of the cargo was hit: settle for the reason that holds", 409),
    CARGO_NOT_HARMED("Nobody has said that these goods are damaged or lost", 409),
    COMPLAINT_OPENED_ALREADY("The case has opened a complaint for these goods", 409),
    RECOURSE_RAISED_ALREADY("The case has raised a recourse claim for these goods", 409),
    INCIDENT_NOT_WITHDRAWN("Nobody has withdrawn the incident: settle for the reason that holds", 409),
    SHIPMENT_NOT_OF_THIS_CASE("The case has no shipment with this id; GET the case to see its shipments", 422),
    TOLD_IN_THE_FUTURE("The customer cannot have been told later than now", 422),
    TOLD_BEFORE_KNOWN("The customer cannot have been told before the incident was known", 422),
    OTHER_NEEDS_NOTE("Settled for another reason than those named: say in the note for which", 422),
    UNINSURED_HAS_NO_POLICY("Goods that are not insured have no insurer and no policyNo: leave both out", 422);

    private final String sentence;
    private final int status;

    CaseRefusal(String sentence, int status) {
        this.sentence = sentence;
        this.status = status;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public int status() {
        return status;
    }
}

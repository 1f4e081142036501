package io.gendan.complaint.complaint;

import io.gendan.eventsourcing.Refusal;

/** Every way of saying no. The names are part of the public API. */
public enum ComplaintRefusal implements Refusal {
    NO_SUCH_COMPLAINT(404, "There is no complaint with this id"),
    COMPLAINT_ENDED(409, "The complaint has ended: reopen it with a reason if it is not over"),
    COMPLAINT_NOT_ENDED(409, "The complaint is still being followed: there is nothing to reopen"),
    COMPLAINT_JOINED(409, "It was joined to another complaint, which goes on for both: go there"),
    NOT_IDENTIFIED(409, "It is not known yet what the problem is: identify it first"),
    TOO_LATE_TO_IDENTIFY(409, "Both sides have agreed on what is done: reopen it to begin anew"),
    ORDER_NAMED(409, "The order was named when it was identified, and what may be conceded hangs on it"),
    NOT_EXPLAINED(409, "The customer was not told why it is unfounded: explain it to them first"),
    WAITS_FOR_CUSTOMER(409, "The customer was told that it is unfounded: record whether they confirm or dispute that"),
    CUSTOMER_WAS_OFFERED(409, "The customer has an offer: withdraw it before you call the complaint unfounded"),
    CAUSE_OPEN(409, "The cause is still under investigation: nothing is offered meanwhile"),
    CAUSE_NOT_FOUND(409, "No cause was found yet, so that nothing can be investigated again"),
    EVIDENCE_MISSING(409, "The evidence that this cause needs is missing"),
    NOTHING_TO_SHOW(422, "Evidence is a file or a reference to where it is kept: name one"),
    LIABILITY_NOT_100(422, "The shares of liability are from 0 to 100 %, and add up to 100 %"),
    LIABILITY_UNDETERMINED(409, "Some of the liability is undetermined: assess it before you offer anything"),
    NOT_ASSESSED(409, "Nature and liability are not assessed yet"),
    NO_REMEDY(422, "Terms have at least one remedy"),
    WORTH_MISSING(422, "A remedy of this kind costs something: say what it is worth"),
    WORTH_NOT_POSITIVE(422, "A remedy is worth more than nothing"),
    QUANTITY_MISSING(422, "Goods are sent again, or exchanged, in some quantity: say it"),
    QUANTITY_ABOVE_DELIVERED(422, "Nobody sends again, takes back or pays for more than was delivered"),
    WORTH_BELOW_PERCENT(422, "Say the sum that the percentage comes to, or another percentage"),
    NOTE_ABOVE_OFFER(
            422,
            "What is promised in a note counts: say it as worth, percent or quantity of a remedy, or leave it out"),
    CURRENCIES_MIXED(422, "Terms are in one currency, that of the order"),
    REPLACEMENT_FIRST(409, "Sound goods come first, money where there are none left: say why there is no replacement"),
    OFFER_OPEN(409, "An offer is open: have it answered or withdraw it before the next"),
    NO_SUCH_OFFER(404, "The complaint has no offer with this number"),
    OFFER_NOT_OPEN(409, "This offer was answered before"),
    OFFER_NOT_APPROVED(409, "This offer is above the ceiling and waits for the general manager"),
    OFFER_WAITS_FOR_NOBODY(409, "This offer is not above the ceiling, or was decided before"),
    OFFER_EXPIRED(409, "This offer was valid until an earlier day: make a new one"),
    OFFER_IN_THE_PAST(422, "An offer is valid until a day that is still to come"),
    OWN_PROPOSAL(403, "Nobody approves their own proposal"),
    ABOVE_CEILING(409, "This goes beyond what may be conceded to such a customer: propose it as an offer of ours"),
    ALREADY_AGREED(409, "Both sides have agreed: what was agreed is carried out, or the complaint reopened"),
    NOTHING_AGREED(409, "There is nothing yet that both sides have agreed on"),
    NO_SUCH_REMEDY(422, "The agreed terms have no remedy with this number"),
    NO_SUCH_ACTION(404, "The complaint has no action with this number"),
    DUE_IN_THE_PAST(422, "What is to be done is due on a day that is still to come"),
    PROOF_MISSING(422, "An action is done when something shows it: name a file or a reference"),
    DONE_IN_THE_FUTURE(422, "What is done is not done on a day to come"),
    GOODS_BEFORE_MONEY(409, "The sound goods were promised first and have not been sent"),
    NOT_HANDLED(409, "What was agreed on is not done yet"),
    NOT_FOLLOWED_UP(409, "The customer was not asked how it worked: follow it up first"),
    NOT_SOLVED(409, "The customer says that it is not solved: reopen the complaint"),
    NO_SUCH_QUESTION(404, "The complaint has no question with this number"),
    CANNOT_JOIN_ITSELF(422, "A complaint cannot be joined to itself"),
    JOINED_TO_STRANGER(409, "Complaints of two customers are two complaints"),
    ALREADY_NEGOTIATED(409, "An offer was made: join the other one to this"),
    CHANNEL_IS_API(422, "What a partner's system says comes by the channel API"),
    MAKER_IS_OURS_TO_SAY(422, "Who made the goods is ours to say: leave it out"),
    CUSTOMER_NOT_KNOWN(422, "We know no customer with this id"),
    CASE_NOT_KNOWN(422, "There is no incident case with this id"),
    CASE_OF_ANOTHER_CUSTOMER(422, "The incident case is another customer's"),
    ORDER_NOT_KNOWN(422, "We know no order with this id; one that was placed a moment ago is known a moment later"),
    ORDER_OF_ANOTHER_CUSTOMER(422, "This order is of another customer"),
    SHIPMENT_NOT_KNOWN(
            422, "We know no shipment with this id; one that was booked a moment ago is known a moment later"),
    SHIPMENT_OF_ANOTHER_ORDER(422, "This shipment is of another order"),
    AT_IN_THE_FUTURE(422, "Nobody spoke at a time that is still to come"),
    AT_BEFORE_RECEIVED(422, "Nobody was answered before they complained");

    private final int status;
    private final String sentence;

    ComplaintRefusal(int status, String sentence) {
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

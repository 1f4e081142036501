package io.gendan.complaint.letter;

import io.gendan.eventsourcing.Refusal;

enum DraftRefusal implements Refusal {
    LETTER_NOT_FOUND(404, "There is no letter with this id"),
    MATTER_NOT_FOUND(404, "There is nothing with this id that a letter could be about"),
    WRITTEN_BY_THE_HOUSE(409, "The house writes and sends this letter by itself, at once: nobody edits it"),
    ALREADY_WRITTEN(409, "This letter has been written already"),
    LETTER_SENT(409, "It has been sent, and stays as it was sent: write another"),
    LETTER_CALLED_OFF(409, "This letter was called off: write another"),
    NO_OPEN_OFFER(409, "A letter offers what was offered: only of a complaint of which an offer of ours is open"),
    LETTER_OF_ANOTHER_OFFER(409, "The offer that this letter is about is open no more: write another letter"),
    OFFER_LETTER_SENT(409, "A letter about this offer was sent: what is offered is put in writing once"),
    STILL_ON_ITS_WAY(
            409, "It is on its way: it can be erased when the receiving server has it, or once it is called off"),
    TEXT_ERASED(410, "What stood in this letter was erased"),
    FACTS_MISSING(422, "What the matter does not know about itself has to be said"),
    NOT_THE_OFFER_MADE(
            422, "Leave it out: the letter says what was offered. Who wants to offer more makes another offer"),
    MORE_THAN_OFFERED(422, "Who wants to offer more makes another offer, and writes about that"),
    OFFER_NOT_NAMED(422, "A letter about an offer names what was offered: quantities, percentages and the sum"),
    NOT_WRITTEN_BY_PEOPLE(422, "The house writes these by itself"),
    WORDS_MISSING(422, "Give the facts, of which the template makes a letter, or the subject and the body"),
    FIRM_MISSING(422, "This kind of letter goes to a firm: give its name and e-mail address"),
    ADDRESS_MISSING(409, "Nobody has said to which address this firm is written: say it first"),
    NOT_TO_A_FIRM(409, "This letter goes to a customer, whose people are known"),
    ADDRESS_UNREADABLE(422, "This is not one e-mail address"),
    CLAIM_OF_THEIRS(
            409, "The customer claims this from us: a firm is held responsible in a letter about a claim of ours"),
    NOTHING_ASKED(409, "The case is settled: no carrier is to answer any more"),
    SUM_NOT_POSITIVE(422, "A sum in a letter is more than nothing: leave it out where there is none");

    private final int status;
    private final String sentence;

    DraftRefusal(int status, String sentence) {
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

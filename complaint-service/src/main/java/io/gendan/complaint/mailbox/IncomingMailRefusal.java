package io.gendan.complaint.mailbox;

import io.gendan.eventsourcing.Refusal;

enum IncomingMailRefusal implements Refusal {
    NO_SUCH_MAIL(404, "There is no incoming mail with this id"),
    MAIL_DECIDED(409, "It is decided already what this mail is"),
    MAIL_ERASED(409, "What stood in this mail was erased: there is nothing to log"),
    MAIL_EMPTY(
            422, "Nothing is written in this mail that could be read: log the complaint by hand, and dismiss the mail");

    private final int status;
    private final String sentence;

    IncomingMailRefusal(int status, String sentence) {
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

package io.gendan.complaint.letter;

import io.gendan.complaint.words.Cause;
import io.gendan.complaint.words.Evidence;
import io.gendan.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What a matter can say in letters about itself, so that nobody has to write it down again. What it does not know is null. */
public record MatterFacts(
        Goods goods, Carriage carriage, Findings findings, OpenOffer offer, Pursuit pursuit, Inquiry inquiry) {

    /**
     * @param replyBy by when somebody has promised, or asked for, an answer
     * @param pleaseSend evidence that its cause needs and nobody has sent, {@code questions} to the customer that are open
     */
    public record Goods(
            String orderNo,
            String product,
            Cause cause,
            Instant replyBy,
            List<Evidence> pleaseSend,
            List<String> questions) {
        static final Goods UNKNOWN = new Goods(null, null, null, null, null, null);
    }

    /** @param casualty what struck them, null where nothing did */
    public record Carriage(String shipmentNo, String incoterm, String namedPlace, LetterContent.Casualty casualty) {
        static final Carriage UNKNOWN = new Carriage(null, null, null, null);
    }

    /**
     * @param countermeasure so that it does not happen again
     * @param explanation of what is unfounded, {@code result} of what was done about it
     */
    public record Findings(String finding, String countermeasure, String explanation, String result) {
        static final Findings UNKNOWN = new Findings(null, null, null, null);

        public static Findings of(String finding) {
            return new Findings(finding, null, null, null);
        }
    }

    /**
     * Ours, made and not answered. A letter offers nothing else: how far one may go was decided when it was made.
     *
     * @param terms in its own words, {@code remedies} what they are
     * @param amount null where goods and not money are offered; {@code currency} of the offer, null where it costs us nothing
     */
    public record OpenOffer(
            int offerNo,
            List<String> terms,
            List<Offered> remedies,
            Money amount,
            String currency,
            LocalDate validUntil,
            Instant madeAt) {}

    /** @param deadline the nearest one, {@code deadlineSource} the law or contract that says so */
    public record Pursuit(String counterpart, Cause cause, Money amount, LocalDate deadline, String deadlineSource) {
        static final Pursuit UNKNOWN = new Pursuit(null, null, null, null, null);
    }

    /**
     * What we asked a carrier and have not heard.
     *
     * @param counterpart who carries, null where that is more than one
     * @param reminderNo of the reminder that is due; {@code replyBy} null where nobody has said by when
     */
    public record Inquiry(String counterpart, Instant askedAt, Integer reminderNo, Instant replyBy) {
        static final Inquiry NONE = new Inquiry(null, null, null, null);
    }

    public static final MatterFacts NOTHING = new MatterFacts(null, null, null, null, null, null);

    public MatterFacts {
        if (goods == null) goods = Goods.UNKNOWN;
        if (carriage == null) carriage = Carriage.UNKNOWN;
        if (findings == null) findings = Findings.UNKNOWN;
        if (pursuit == null) pursuit = Pursuit.UNKNOWN;
        if (inquiry == null) inquiry = Inquiry.NONE;
    }
}

package io.gendan.gateway.timeline;

import static io.gendan.gateway.timeline.Sentence.count;
import static io.gendan.gateway.timeline.Sentence.money;
import static io.gendan.gateway.timeline.Sentence.say;
import static io.gendan.gateway.timeline.Sentence.word;
import static io.gendan.gateway.timeline.What.*;

import io.gendan.contracts.Money;
import io.gendan.contracts.complaint.ComplaintMessage;
import java.util.List;
import java.util.stream.Collectors;

/** What complaint-service said, as sentences. */
final class ComplaintWords {
    private ComplaintWords() {}

    static Sentence of(ComplaintMessage message) {
        return switch (message) {
            case ComplaintMessage.CaseOpened m ->
                say(CASE_OPENED, "Case %s was opened: this customer has to be told", m.caseNo());
            case ComplaintMessage.CustomerTold m ->
                say(
                        TOLD,
                        "The customer was told (%s) by %s about %s, recorded by %s, case %s",
                        word(m.what()),
                        word(m.channel()),
                        count(m.shipmentIds(), "shipment"),
                        m.by(),
                        m.caseNo());
            case ComplaintMessage.InsuranceAnswered m -> say(INSURANCE, "%s, case %s", insurance(m), m.caseNo());
            case ComplaintMessage.CarrierAnswered m ->
                say(
                        CARRIER_ANSWERED,
                        "The carrier answered (%s): the cargo is %s%s, case %s",
                        m.source(),
                        word(m.condition()),
                        m.note() == null ? "" : " (" + m.note() + ")",
                        m.caseNo());
            case ComplaintMessage.CaseSettled m ->
                say(SETTLED, "Case %s was settled: %s", m.caseNo(), word(m.reason()));
            case ComplaintMessage.ComplaintEscalated m ->
                say(
                        ESCALATED,
                        "%s was escalated to %s%s: %s",
                        m.complaintNo() == null ? "Case " + m.caseNo() : "Complaint " + m.complaintNo(),
                        word(m.to()),
                        m.cover() == null ? "" : ", for whom " + m.cover() + " acts",
                        m.why());
            case ComplaintMessage.ComplaintClockNear m ->
                say(
                        COMPLAINT_DUE,
                        "Complaint %s: %s is due soon%s",
                        m.complaintNo(),
                        word(m.clock()),
                        m.owner() == null ? ", and it is nobody's" : "; " + m.owner() + " was warned");
            case ComplaintMessage.ComplaintLogged m ->
                say(
                        COMPLAINT_LOGGED,
                        "The customer complained by %s: complaint %s",
                        word(m.channel()),
                        m.complaintNo());
            case ComplaintMessage.ComplaintIdentified m ->
                say(COMPLAINT_IDENTIFIED, "Complaint %s is about %s", m.complaintNo(), word(m.cause()));
            case ComplaintMessage.OfferMade m ->
                say(
                        OFFER_MADE,
                        "The customer was offered %s%s, complaint %s",
                        remedies(m.remedies()),
                        worth(m.worth()),
                        m.complaintNo());
            case ComplaintMessage.OfferAccepted m ->
                say(
                        OFFER_ACCEPTED,
                        "Both sides agreed on %s%s, complaint %s",
                        remedies(m.remedies()),
                        worth(m.worth()),
                        m.complaintNo());
            case ComplaintMessage.ComplaintHandled m ->
                say(COMPLAINT_HANDLED, "All that was agreed on is done, complaint %s", m.complaintNo());
            case ComplaintMessage.ComplaintClosed m ->
                say(COMPLAINT_CLOSED, "Complaint %s was closed: %s", m.complaintNo(), word(m.outcome()));
            case ComplaintMessage.ComplaintEnded m ->
                say(COMPLAINT_ENDED, "Complaint %s ended: %s", m.complaintNo(), word(m.how()));
            case ComplaintMessage.ComplaintReopened m ->
                say(COMPLAINT_REOPENED, "Complaint %s was reopened", m.complaintNo());
            case ComplaintMessage.EffectCheckDue m ->
                say(
                        EFFECT_CHECK,
                        "Whether the countermeasure of %s against %s helped is to be judged, notice %s: it fell due on %s",
                        m.owner(),
                        word(m.cause()),
                        m.noticeNo(),
                        m.dueOn());
            case ComplaintMessage.EffectChecked m ->
                say(
                        EFFECT_CHECK,
                        "The countermeasure against %s was found %s by %s, %s like it since, notice %s",
                        word(m.cause()),
                        word(m.verdict()),
                        m.by(),
                        m.repeats() == 1 ? "1 complaint" : m.repeats() + " complaints",
                        m.noticeNo());
            case ComplaintMessage.ClaimRaised m -> ClaimWords.of(m);
            case ComplaintMessage.ClaimNoticeGiven m -> ClaimWords.of(m);
            case ComplaintMessage.ClaimRejected m -> ClaimWords.of(m);
            case ComplaintMessage.ClaimSettled m -> ClaimWords.of(m);
            case ComplaintMessage.ClaimPaid m -> ClaimWords.of(m);
            case ComplaintMessage.ClaimPaymentReversed m -> ClaimWords.of(m);
            case ComplaintMessage.ClaimEnded m -> ClaimWords.of(m);
            case ComplaintMessage.ClaimDeadlineNear m -> ClaimWords.of(m);
            case ComplaintMessage.ClaimEscalated m -> ClaimWords.of(m);
        };
    }

    private static String insurance(ComplaintMessage.InsuranceAnswered m) {
        if ("ASKED".equals(m.status())) return "The customer was asked whether the goods are insured";
        if (!"INSURED".equals(m.status())) return "The insurance answer: " + word(m.status());
        return "The goods are insured"
                + (m.insurer() == null ? "" : " with " + m.insurer())
                + (m.policyNo() == null ? "" : ", policy " + m.policyNo());
    }

    private static String remedies(List<String> remedies) {
        if (remedies == null || remedies.isEmpty()) return "what is in its letter";
        return remedies.stream().map(Sentence::word).collect(Collectors.joining(" and "));
    }

    private static String worth(Money worth) {
        return worth == null ? "" : " worth " + money(worth);
    }
}

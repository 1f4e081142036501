package io.gendan.gateway.timeline;

import static io.gendan.gateway.timeline.Sentence.money;
import static io.gendan.gateway.timeline.Sentence.say;
import static io.gendan.gateway.timeline.Sentence.word;
import static io.gendan.gateway.timeline.What.CLAIM;
import static io.gendan.gateway.timeline.What.CLAIM_DEADLINE;
import static io.gendan.gateway.timeline.What.CLAIM_PAID;

import io.gendan.contracts.complaint.ComplaintMessage;
import java.time.LocalDate;

/** What complaint-service said of claims, as sentences. */
final class ClaimWords {
    private ClaimWords() {}

    static Sentence of(ComplaintMessage.ClaimRaised m) {
        return say(CLAIM, "%s over %s was raised (%s)", which(m.claim()), money(m.claimed()), word(m.cause()));
    }

    static Sentence of(ComplaintMessage.ClaimNoticeGiven m) {
        return say(CLAIM, "%s: notice was given by %s on %s", which(m.claim()), word(m.channel()), day(m.on()));
    }

    static Sentence of(ComplaintMessage.ClaimRejected m) {
        return say(CLAIM, "%s was rejected: %s", which(m.claim()), m.reason());
    }

    static Sentence of(ComplaintMessage.ClaimSettled m) {
        return say(
                CLAIM,
                "%s over %s was settled on %s by %s",
                which(m.claim()),
                money(m.claimed()),
                money(m.agreed()),
                m.by());
    }

    static Sentence of(ComplaintMessage.ClaimPaid m) {
        return say(
                CLAIM_PAID,
                "%s: %s was paid on %s (%s), %s in all",
                which(m.claim()),
                money(m.amount()),
                day(m.on()),
                m.reference(),
                money(m.paid()));
    }

    static Sentence of(ComplaintMessage.ClaimPaymentReversed m) {
        return say(
                CLAIM_PAID,
                "%s: the payment %s of %s was recorded by mistake (%s); %s is left as paid",
                which(m.claim()),
                m.reference(),
                money(m.amount()),
                m.reason(),
                money(m.paid()));
    }

    static Sentence of(ComplaintMessage.ClaimEnded m) {
        return say(
                CLAIM,
                "%s is %s%s%s",
                which(m.claim()),
                word(m.how()),
                m.lost() == null ? "" : ", " + money(m.lost()) + " is lost",
                m.reason() == null ? "" : ": " + word(m.reason()));
    }

    static Sentence of(ComplaintMessage.ClaimDeadlineNear m) {
        return say(
                CLAIM_DEADLINE,
                "%s: the last day for %s is %s (%s)",
                which(m.claim()),
                what(m.kind()),
                day(m.dueBy()),
                m.source());
    }

    static Sentence of(ComplaintMessage.ClaimEscalated m) {
        return say(
                CLAIM_DEADLINE,
                "%s: the last day for %s was %s (%s); it was escalated to %s",
                which(m.claim()),
                what(m.kind()),
                day(m.dueBy()),
                m.source(),
                word(m.to()));
    }

    private static String which(ComplaintMessage.Claim claim) {
        if (claim == null) return "A claim";
        var whose = "OURS".equals(claim.direction()) ? "Our claim %s against %s" : "The claim %s of %s";
        return whose.formatted(claim.claimNo(), claim.counterpart());
    }

    private static String day(LocalDate day) {
        return day == null ? "an unknown day" : day.toString();
    }

    private static String what(String kind) {
        return switch (kind) {
            case "NOTICE" -> "notice of loss";
            case "CUT_OFF" -> "notice under the sale";
            case "CLAIM_PERIOD" -> "claims under the contract";
            case "SUIT" -> "a suit";
            case "RECOURSE" -> "recourse";
            case null, default -> word(kind);
        };
    }
}

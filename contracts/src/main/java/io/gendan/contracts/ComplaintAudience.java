package io.gendan.contracts;

import static io.gendan.contracts.Audience.INTERNAL;
import static io.gendan.contracts.Audience.customer;

import io.gendan.contracts.complaint.ComplaintMessage;
import io.gendan.contracts.complaint.ComplaintMessage.Claim;
import java.util.stream.Stream;

/**
 * What was said to the customer and agreed with them is theirs to see. What it costs us, who decided and why, who watches over it, and
 * all of our recourse is ours.
 */
final class ComplaintAudience {
    private static final String[] COMPLAINT = {"complaintId", "complaintNo", "customerId", "orderId", "shipmentId", "at"
    };
    private static final String[] CLAIM = {
        "claim.claimId",
        "claim.claimNo",
        "claim.customerId",
        "claim.complaintId",
        "claim.orderIds",
        "claim.shipmentIds",
        "at"
    };

    private ComplaintAudience() {}

    static Audience of(ComplaintMessage message) {
        return switch (message) {
            case ComplaintMessage.CustomerTold _ ->
                customer(
                        "caseId",
                        "caseNo",
                        "incidentId",
                        "customerId",
                        "orderIds",
                        "shipmentIds",
                        "what",
                        "channel",
                        "at");
            case ComplaintMessage.CaseSettled _ ->
                customer("caseId", "caseNo", "incidentId", "customerId", "orderIds", "shipmentIds", "at");
            case ComplaintMessage.ComplaintLogged m -> logged(m);
            case ComplaintMessage.OfferMade _ -> complaint("offerNo", "remedies", "validUntil");
            case ComplaintMessage.OfferAccepted _ -> complaint("offerNo", "from", "remedies");
            case ComplaintMessage.ComplaintHandled _ -> complaint();
            case ComplaintMessage.ComplaintClosed _ -> complaint("outcome");
            case ComplaintMessage.ComplaintEnded _ -> complaint("how", "joinedInto");
            case ComplaintMessage.ComplaintReopened _ -> complaint();
            case ComplaintMessage.CaseOpened _,
                    ComplaintMessage.InsuranceAnswered _,
                    ComplaintMessage.CarrierAnswered _,
                    ComplaintMessage.ComplaintIdentified _,
                    ComplaintMessage.ComplaintClockNear _,
                    ComplaintMessage.EffectCheckDue _,
                    ComplaintMessage.EffectChecked _,
                    ComplaintMessage.ComplaintEscalated _ -> INTERNAL;
            case ComplaintMessage.ClaimRaised m -> claim(m.claim(), "claimed");
            case ComplaintMessage.ClaimNoticeGiven m -> claim(m.claim(), "channel", "on");
            case ComplaintMessage.ClaimRejected m -> claim(m.claim());
            case ComplaintMessage.ClaimSettled m -> claim(m.claim(), "claimed", "agreed", "on");
            case ComplaintMessage.ClaimPaid m -> claim(m.claim(), "reference", "amount", "on", "paid");
            case ComplaintMessage.ClaimPaymentReversed m -> claim(m.claim(), "reference", "amount", "paid");
            case ComplaintMessage.ClaimEnded m -> claim(m.claim(), "how");
            case ComplaintMessage.ClaimDeadlineNear _, ComplaintMessage.ClaimEscalated _ -> INTERNAL;
        };
    }

    /** What an incident said by itself nobody complained of: that their goods are harmed the customer hears from us, not from this. */
    private static Audience logged(ComplaintMessage.ComplaintLogged message) {
        return "INCIDENT".equals(message.channel()) ? INTERNAL : complaint("channel", "receivedAt");
    }

    private static Audience complaint(String... more) {
        return customer(both(COMPLAINT, more));
    }

    /** Only what the customer themselves claims of us; recourse stands under the same customer, and they are not to see it. */
    private static Audience claim(Claim claim, String... more) {
        if (claim == null) return INTERNAL;
        var theirs = "AGAINST_US".equals(claim.direction()) && "CUSTOMER".equals(claim.party());
        return theirs ? customer(both(CLAIM, more)) : INTERNAL;
    }

    private static String[] both(String[] fields, String... more) {
        return Stream.concat(Stream.of(fields), Stream.of(more)).toArray(String[]::new);
    }
}

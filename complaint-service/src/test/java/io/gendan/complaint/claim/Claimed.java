package io.gendan.complaint.claim;

import io.gendan.complaint.claim.Claim.Step;
import io.gendan.complaint.claim.ClaimCommand.Acknowledge;
import io.gendan.complaint.claim.ClaimCommand.Close;
import io.gendan.complaint.claim.ClaimCommand.GiveNotice;
import io.gendan.complaint.claim.ClaimCommand.Offer;
import io.gendan.complaint.claim.ClaimCommand.Pay;
import io.gendan.complaint.claim.ClaimCommand.Reject;
import io.gendan.complaint.claim.ClaimCommand.ReversePayment;
import io.gendan.complaint.claim.ClaimCommand.Settle;
import io.gendan.complaint.claim.ClaimCommand.Submit;
import io.gendan.complaint.claim.ClaimCommand.Withdraw;
import io.gendan.complaint.claim.ClaimCommand.WriteOff;
import io.gendan.complaint.claim.ClaimEvent.*;
import io.gendan.complaint.words.CaseId;
import io.gendan.complaint.words.Cause;
import io.gendan.complaint.words.ClaimId;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.OrderId;
import io.gendan.complaint.words.Party;
import io.gendan.complaint.words.ShipmentId;
import io.gendan.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The facts of one claim, by name: the carrier has damaged tea for 10,000 dollars. */
final class Claimed {
    static final Instant NOW = Instant.parse("2026-01-06T08:00:00Z");
    static final LocalDate TODAY = LocalDate.parse("2026-01-06");
    static final ShipmentId TEA = new ShipmentId(new UUID(0, 6));
    static final ClaimId CUSTOMERS = new ClaimId(new UUID(0, 7));
    static final Matter MATTER = new Matter(
            new CustomerId(new UUID(0, 2)),
            new ComplaintId(new UUID(0, 3)),
            new CaseId(new UUID(0, 4)),
            new OrderId(new UUID(0, 5)),
            List.of(TEA));

    static final Raised raised = against(Party.CARRIER);
    static final About ABOUT = raised.about();
    static final Raised theirs = new Raised(
            new About("CL-2026-000001", Direction.AGAINST_US, Party.CUSTOMER, "Harbor Home Inc.", MATTER),
            Cause.TRANSPORT_DAMAGE,
            null,
            null,
            usd("10000.00"),
            null,
            "staff-1",
            NOW);
    static final NoticeGiven noticed = new NoticeGiven(ABOUT, NoticeChannel.COURIER, null, TODAY, "staff-1", NOW);
    static final List<Document> PAPERS = List.of(new Document("Survey report SR-17", null));
    static final Submitted submitted = new Submitted(ABOUT, PAPERS, "staff-1", NOW);
    static final Acknowledged acknowledged = new Acknowledged(ABOUT, "ABL/4711", "staff-1", NOW);
    static final Rejected rejected = new Rejected(ABOUT, "packing", "staff-1", NOW);
    static final Offered offered = new Offered(1, Side.THEM, usd("8000.00"), null, "staff-1", NOW);
    static final Settled settled = new Settled(ABOUT, usd("10000.00"), usd("9000.00"), TODAY, "staff-1", NOW);
    static final Paid half = new Paid(ABOUT, "BOC-1", usd("4000.00"), TODAY, usd("4000.00"), "staff-1", NOW);
    static final Paid rest = new Paid(ABOUT, "BOC-2", usd("5000.00"), TODAY, usd("9000.00"), "staff-1", NOW);
    static final Withdrawn withdrawn = new Withdrawn(ABOUT, "in error", "staff-1", NOW);
    static final WrittenOff writtenOff =
            new WrittenOff(ABOUT, WriteOffReason.NOT_LIABLE, null, usd("10000.00"), "staff-4", NOW);
    static final Closed closed = new Closed(ABOUT, "staff-1", NOW);

    static final GiveNotice NOTICE = new GiveNotice(NoticeChannel.COURIER, null, TODAY, TODAY, "staff-1", NOW);
    static final Submit SUBMIT = new Submit(PAPERS, TODAY, "staff-1", NOW);
    static final Acknowledge ACKNOWLEDGE = new Acknowledge("ABL/4711", "staff-1", NOW);
    static final Reject REJECT = new Reject("packing", "staff-1", NOW);
    static final Offer OFFER = new Offer(Side.THEM, new BigDecimal("8000"), "USD", null, "staff-1", NOW);
    static final Settle SETTLE = settle("9000", "staff-1");
    static final Pay PAY = pay("BOC-1", "4000");
    static final ReversePayment REVERSE = new ReversePayment("BOC-1", "another claim's", "staff-4", NOW);
    static final Withdraw WITHDRAW = new Withdraw("in error", "staff-1", NOW);
    static final WriteOff WRITE_OFF = new WriteOff(WriteOffReason.NOT_LIABLE, null, TODAY, "staff-4", NOW);
    static final Close CLOSE = new Close("staff-1", NOW);

    private Claimed() {}

    static Raised against(Party party) {
        var about = new About("CL-2026-000001", Direction.OURS, party, "Atlantic Bridge Line", MATTER);
        var loss = party == Party.CARRIER || party == Party.FORWARDER ? Loss.HIDDEN : null;
        return new Raised(about, Cause.TRANSPORT_DAMAGE, loss, null, usd("10000.00"), CUSTOMERS, "staff-1", NOW);
    }

    static Settle settle(String amount, String by) {
        return new Settle(new BigDecimal(amount), "USD", new BigDecimal("0.10"), false, TODAY, by, NOW);
    }

    static Pay pay(String reference, String amount) {
        return new Pay(reference, new BigDecimal(amount), "USD", TODAY, TODAY, "staff-1", NOW);
    }

    static Money usd(String amount) {
        return new Money(new BigDecimal(amount), "USD");
    }

    static StageTimes stage(int stageNo, String hiddenBy, String suitBy) {
        return new StageTimes(
                stageNo,
                "VESSEL",
                "CNTAO",
                "USNYC",
                "PRC_MARITIME_CODE_2025",
                LocalDate.parse("2026-01-02"),
                LocalDate.parse(hiddenBy),
                LocalDate.parse("2026-03-03"),
                LocalDate.parse(suitBy),
                90,
                "Maritime Code of the PRC as revised in 2025",
                null);
    }

    static TransportTimesHeard heard(StageTimes... stages) {
        return new TransportTimesHeard(TEA, List.of(stages), NOW);
    }

    /** The facts that lead to a step. */
    static ClaimEvent[] until(Step step) {
        return switch (step) {
            case RAISED -> new ClaimEvent[] {raised};
            case NOTICE_GIVEN -> new ClaimEvent[] {raised, noticed};
            case SUBMITTED -> new ClaimEvent[] {raised, noticed, submitted};
            case ACKNOWLEDGED -> new ClaimEvent[] {raised, noticed, submitted, acknowledged};
            case REJECTED -> new ClaimEvent[] {raised, noticed, submitted, rejected};
            case NEGOTIATING -> new ClaimEvent[] {raised, noticed, submitted, acknowledged, offered};
        };
    }
}

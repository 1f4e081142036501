package io.gendan.complaint.claim;

import static io.gendan.complaint.claim.ClaimRefusal.CLAIM_CLOSED;
import static io.gendan.complaint.claim.ClaimRefusal.CLAIM_WITHDRAWN;
import static io.gendan.complaint.claim.ClaimRefusal.CLAIM_WRITTEN_OFF;
import static io.gendan.complaint.claim.ClaimRefusal.NO_SUCH_CLAIM;

import io.gendan.complaint.claim.ClaimCommand.*;
import io.gendan.complaint.claim.ClaimEvent.*;
import io.gendan.eventsourcing.Decider;
import io.gendan.eventsourcing.Refused;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A sum that a customer wants from us, or that we want back from whoever caused the loss or insured it: notified in writing before
 * it is too late, submitted with its documents, negotiated, settled and paid in parts; or given up, which somebody answers for.
 */
sealed interface Claim {
    record Unknown() implements Claim {}

    /** Nothing is agreed yet. */
    record Open(Step step, ClaimFile file) implements Claim {}

    /** A sum is agreed, and is being paid. */
    record Agreed(ClaimFile file) implements Claim {}

    record Ended(End end, ClaimFile file) implements Claim {}

    enum Step {
        RAISED,
        NOTICE_GIVEN,
        SUBMITTED,
        ACKNOWLEDGED,
        REJECTED,
        NEGOTIATING
    }

    enum End {
        CLOSED,
        WITHDRAWN,
        TIME_BARRED,
        WRITTEN_OFF
    }

    Decider<ClaimCommand, Claim, ClaimEvent> DECIDER = new Decider<>() {
        @Override
        public Claim initial() {
            return new Unknown();
        }

        @Override
        public List<ClaimEvent> decide(Claim claim, ClaimCommand command) {
            return switch (command) {
                case Raise raise -> Raising.raise(claim, raise);
                case GiveTerms terms -> Raising.terms(claim, terms);
                case HearTransportTimes times -> Watching.hear(claim, times);
                case NoteSettledWithCustomer settled -> Watching.settledWithCustomer(claim, settled);
                case PutItBehind it -> Watching.putBehind(claim, it);
                case Look look -> Watching.look(claim, look);
                case GiveNotice notice -> Submitting.notice(claim, notice);
                case Submit submit -> Submitting.submit(claim, submit);
                case Acknowledge acknowledge -> Submitting.acknowledge(claim, acknowledge);
                case Reject reject -> Submitting.reject(claim, reject);
                case Offer offer -> Negotiating.offer(claim, offer);
                case Settle settle -> Negotiating.settle(claim, settle);
                case GiveInKind given -> AgreedOn.inKind(claim, given);
                case RaiseSettledSum raise -> AgreedOn.raise(claim, raise);
                case Pay pay -> Paying.pay(claim, pay);
                case ReversePayment reverse -> Paying.reverse(claim, reverse);
                case Withdraw withdraw -> GivingUp.withdraw(claim, withdraw);
                case WriteOff writeOff -> GivingUp.writeOff(claim, writeOff);
                case Close close -> GivingUp.close(claim, close);
            };
        }

        @Override
        public Claim evolve(Claim claim, ClaimEvent event) {
            return switch (event) {
                case Raised raised -> new Open(Step.RAISED, ClaimFile.of(raised));
                case TermsGiven given -> after(claim, it -> it.with(it.running().with(given.terms())));
                case TransportTimesHeard times ->
                    after(claim, it -> it.with(it.running().with(times)));
                case PutBehind on -> after(claim, it -> it.behind(on.customers()));
                case SettledWithCustomer on ->
                    after(claim, it -> it.with(it.running().with(on)));
                case DeadlineWarned warned ->
                    after(claim, it -> it.with(it.running().with(warned)));
                case DeadlinePassed passed ->
                    after(claim, it -> it.with(it.running().with(passed)));
                case NoticeGiven given ->
                    new Open(Step.NOTICE_GIVEN, file(claim).with(given));
                case Submitted it -> new Open(submitted(claim), file(claim).with(it.documents()));
                case Acknowledged _ -> new Open(Step.ACKNOWLEDGED, file(claim));
                case Rejected _ -> new Open(Step.REJECTED, file(claim));
                case Offered offer -> new Open(Step.NEGOTIATING, file(claim).with(offer));
                case Settled on -> new Agreed(file(claim).with(new Account(on.agreed(), on.on(), Map.of(), Set.of())));
                case GivenInKind given -> after(claim, it -> it.with(given));
                case SettledSumRaised on -> new Agreed(AgreedOn.raised(file(claim), on));
                case Paid payment -> after(claim, it -> it.with(it.account().with(payment)));
                case PaymentReversed payment ->
                    Paying.openAgain(after(claim, it -> it.with(it.account().without(payment))));
                case Withdrawn _ -> new Ended(End.WITHDRAWN, file(claim));
                case WrittenOff off -> new Ended(off.reason().end(), file(claim));
                case Closed _ -> new Ended(End.CLOSED, file(claim));
            };
        }
    };

    /** What a claim that was raised knows. */
    static ClaimFile file(Claim claim) {
        return switch (claim) {
            case Open open -> open.file();
            case Agreed agreed -> agreed.file();
            case Ended ended -> ended.file();
            case Unknown _ -> throw NO_SUCH_CLAIM.refused();
        };
    }

    static Refused over(Ended ended) {
        return switch (ended.end()) {
            case CLOSED -> CLAIM_CLOSED.refused();
            case WITHDRAWN -> CLAIM_WITHDRAWN.refused();
            case TIME_BARRED, WRITTEN_OFF -> CLAIM_WRITTEN_OFF.refused();
        };
    }

    /** More documents do not undo an answer, but a rejection is to be thought over. */
    private static Step submitted(Claim claim) {
        return claim instanceof Open open && (open.step() == Step.ACKNOWLEDGED || open.step() == Step.NEGOTIATING)
                ? open.step()
                : Step.SUBMITTED;
    }

    private static Claim after(Claim claim, UnaryOperator<ClaimFile> change) {
        return switch (claim) {
            case Open open -> new Open(open.step(), change.apply(open.file()));
            case Agreed agreed -> new Agreed(change.apply(agreed.file()));
            case Ended ended -> new Ended(ended.end(), change.apply(ended.file()));
            case Unknown _ -> claim;
        };
    }
}

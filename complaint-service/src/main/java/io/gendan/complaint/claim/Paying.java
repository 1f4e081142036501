package io.gendan.complaint.claim;

import static io.gendan.complaint.claim.ClaimRefusal.ABOVE_AGREED;
import static io.gendan.complaint.claim.ClaimRefusal.NOT_SETTLED;
import static io.gendan.complaint.claim.ClaimRefusal.NO_SUCH_CLAIM;
import static io.gendan.complaint.claim.ClaimRefusal.PAYMENT_NOT_KNOWN;
import static io.gendan.complaint.claim.ClaimRefusal.PAYMENT_REFERENCE_TAKEN;

import io.gendan.complaint.claim.Claim.Agreed;
import io.gendan.complaint.claim.Claim.End;
import io.gendan.complaint.claim.Claim.Ended;
import io.gendan.complaint.claim.Claim.Open;
import io.gendan.complaint.claim.Claim.Unknown;
import io.gendan.complaint.claim.ClaimCommand.Pay;
import io.gendan.complaint.claim.ClaimCommand.ReversePayment;
import io.gendan.complaint.claim.ClaimEvent.Paid;
import io.gendan.complaint.claim.ClaimEvent.PaymentReversed;
import io.gendan.money.Money;
import java.util.List;

/** The agreed sum as it comes in parts; each part once, by its reference. */
final class Paying {
    private Paying() {}

    static List<ClaimEvent> pay(Claim claim, Pay pay) {
        return switch (claim) {
            case Agreed(var file) -> paid(file, pay);
            case Ended ended when isKnown(ended, pay) -> paid(ended.file(), pay);
            case Ended ended when isGivenUp(ended) && ended.file().account() != null -> paid(ended.file(), pay);
            case Ended ended -> throw Claim.over(ended);
            case Open _ -> throw NOT_SETTLED.refused();
            case Unknown _ -> throw NO_SUCH_CLAIM.refused();
        };
    }

    /** The last payment may be told again when the claim is closed already. */
    private static boolean isKnown(Ended ended, Pay pay) {
        return ended.file().account() != null
                && ended.file().account().payments().containsKey(pay.reference());
    }

    /** Something may come of what was given up, from an insolvent estate for example. */
    private static boolean isGivenUp(Ended ended) {
        return ended.end() == End.WRITTEN_OFF || ended.end() == End.TIME_BARRED;
    }

    private static List<ClaimEvent> paid(ClaimFile file, Pay pay) {
        var amount = file.amount(pay.amount(), pay.currency());
        var account = file.account();
        var known = account.payments().get(pay.reference());
        if (known != null) {
            if (known.amount().equals(amount) && known.on().equals(pay.on())) return List.of();
            throw PAYMENT_REFERENCE_TAKEN.refused(
                    pay.reference() + " stands for " + known.amount().amount() + " of " + known.on()
                            + ": reverse it first if that is wrong",
                    "/reference");
        }
        Submitting.believable(pay.on(), pay.today(), "/on");
        if (amount.amount().compareTo(account.open()) > 0)
            throw ABOVE_AGREED.refused(
                    amount.said() + " is more than the " + account.open() + " that are still to be paid of "
                            + account.agreed().said(),
                    "/amount/amount");
        return List.of(new Paid(
                file.about(), pay.reference(), amount, pay.on(), account.paid().plus(amount), pay.by(), pay.now()));
    }

    static List<ClaimEvent> reverse(Claim claim, ReversePayment reverse) {
        return switch (claim) {
            case Agreed(var file) -> reversed(file, reverse);
            case Ended ended when ended.file().account() != null -> reversed(ended.file(), reverse);
            case Ended ended -> throw Claim.over(ended);
            case Open _ -> throw NOT_SETTLED.refused();
            case Unknown _ -> throw NO_SUCH_CLAIM.refused();
        };
    }

    private static List<ClaimEvent> reversed(ClaimFile file, ReversePayment reverse) {
        var account = file.account();
        if (account.reversed().contains(reverse.reference())) return List.of(); // asked twice
        var payment = account.payments().get(reverse.reference());
        if (payment == null) throw PAYMENT_NOT_KNOWN.refused();
        var left = account.paid().amount().subtract(payment.amount().amount());
        return List.of(new PaymentReversed(
                file.about(),
                reverse.reference(),
                payment.amount(),
                reverse.reason(),
                new Money(left, payment.amount().currency()),
                reverse.by(),
                reverse.now()));
    }

    /** A closed claim whose payment was none is waited for again. */
    static Claim openAgain(Claim claim) {
        return switch (claim) {
            case Ended ended when ended.end() == End.CLOSED -> new Agreed(ended.file());
            case Ended _, Agreed _, Open _, Unknown _ -> claim;
        };
    }
}

package io.gendan.complaint.claim;

import static io.gendan.complaint.claim.ClaimRefusal.NO_SUCH_CLAIM;

import io.gendan.complaint.claim.Claim.Agreed;
import io.gendan.complaint.claim.Claim.Ended;
import io.gendan.complaint.claim.Claim.Open;
import io.gendan.complaint.claim.Claim.Unknown;
import io.gendan.complaint.claim.ClaimCommand.GiveInKind;
import io.gendan.complaint.claim.ClaimCommand.RaiseSettledSum;
import io.gendan.complaint.claim.ClaimEvent.GivenInKind;
import io.gendan.complaint.claim.ClaimEvent.SettledSumRaised;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the agreement in a complaint means for the customer's claim, beside the sum it is settled on first. */
final class AgreedOn {
    private AgreedOn() {}

    static List<ClaimEvent> inKind(Claim claim, GiveInKind give) {
        return switch (claim) {
            case Open open -> given(open.file(), give);
            case Agreed(var file) -> given(file, give);
            case Ended ended -> given(ended.file(), give);
            case Unknown _ -> throw NO_SUCH_CLAIM.refused();
        };
    }

    private static List<ClaimEvent> given(ClaimFile file, GiveInKind give) {
        var before = file.inKind();
        if (file.isOurs() || before != null && before.worth().equals(give.worth())) return List.of();
        return List.of(
                new GivenInKind(file.about(), give.offerNo(), give.worth(), give.today(), give.by(), give.now()));
    }

    /** Of what is settled or was replaced. What customers took back, or we rejected for good, is no longer about money. */
    static List<ClaimEvent> raise(Claim claim, RaiseSettledSum raise) {
        return switch (claim) {
            case Agreed(var file) -> raised(file, raise);
            case Ended(var end, var file) ->
                switch (end) {
                    case CLOSED -> file.account() == null ? List.of() : raised(file, raise);
                    case WITHDRAWN -> file.inKind() == null ? List.of() : raised(file, raise);
                    case TIME_BARRED, WRITTEN_OFF -> List.of();
                };
            case Open _ -> List.of();
            case Unknown _ -> throw NO_SUCH_CLAIM.refused();
        };
    }

    /** Never lowered: it may have been settled on more than the complaint says. */
    private static List<ClaimEvent> raised(ClaimFile file, RaiseSettledSum raise) {
        var sum = file.amount(raise.amount(), raise.currency());
        var account = file.account();
        if (file.isOurs()
                || account != null && sum.amount().compareTo(account.agreed().amount()) <= 0) return List.of();
        return List.of(new SettledSumRaised(
                file.about(), file.raised().claimed(), sum, raise.today(), raise.by(), raise.now()));
    }

    static ClaimFile raised(ClaimFile file, SettledSumRaised on) {
        var account = file.account();
        return file.with(
                account == null
                        ? new Account(on.agreed(), on.on(), Map.of(), Set.of())
                        : account.raisedTo(on.agreed()));
    }
}

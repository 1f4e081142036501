package io.gendan.complaint.claim;

import io.gendan.complaint.claim.ClaimEvent.*;
import io.gendan.contracts.complaint.ComplaintMessage;
import io.gendan.contracts.complaint.ComplaintMessage.ClaimDeadlineNear;
import io.gendan.contracts.complaint.ComplaintMessage.ClaimEnded;
import io.gendan.contracts.complaint.ComplaintMessage.ClaimEscalated;
import io.gendan.contracts.complaint.ComplaintMessage.ClaimNoticeGiven;
import io.gendan.contracts.complaint.ComplaintMessage.ClaimPaid;
import io.gendan.contracts.complaint.ComplaintMessage.ClaimPaymentReversed;
import io.gendan.contracts.complaint.ComplaintMessage.ClaimRaised;
import io.gendan.contracts.complaint.ComplaintMessage.ClaimRejected;
import io.gendan.contracts.complaint.ComplaintMessage.ClaimSettled;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Publisher;
import io.gendan.eventsourcing.Recorded;
import io.gendan.money.Money;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Singleton
class ClaimPublisher implements Publisher<ClaimEvent> {
    @Override
    public String topic() {
        return "gendan.complaint";
    }

    @Override
    public Optional<? extends Record> translate(Recorded<ClaimEvent> fact) {
        var id = fact.streamId();
        return switch (fact.event()) {
            case Raised on -> Optional.of(raised(id, on));
            case NoticeGiven on -> {
                var claim = claim(id, on.about());
                yield Optional.of(new ClaimNoticeGiven(claim, on.channel().name(), on.on(), on.by(), on.at()));
            }
            case Rejected on -> Optional.of(new ClaimRejected(claim(id, on.about()), on.reason(), on.by(), on.at()));
            case Settled on -> {
                var claim = claim(id, on.about());
                yield Optional.of(
                        new ClaimSettled(claim, money(on.claimed()), money(on.agreed()), on.on(), on.by(), on.at()));
            }
            case SettledSumRaised on -> {
                var claim = claim(id, on.about());
                yield Optional.of(
                        new ClaimSettled(claim, money(on.claimed()), money(on.agreed()), on.on(), on.by(), on.at()));
            }
            case Paid on -> {
                var claim = claim(id, on.about());
                yield Optional.of(new ClaimPaid(
                        claim, on.reference(), money(on.amount()), on.on(), money(on.paid()), on.by(), on.at()));
            }
            case PaymentReversed on -> {
                var claim = claim(id, on.about());
                yield Optional.of(new ClaimPaymentReversed(
                        claim, on.reference(), money(on.amount()), on.reason(), money(on.paid()), on.by(), on.at()));
            }
            case Withdrawn on -> Optional.of(ended(id, on.about(), "WITHDRAWN", on.reason(), null, on.by(), on.at()));
            case WrittenOff on -> Optional.of(writtenOff(id, on));
            case Closed on -> Optional.of(ended(id, on.about(), "CLOSED", null, null, on.by(), on.at()));
            case DeadlineWarned on -> Optional.of(near(id, on));
            case DeadlinePassed on -> Optional.of(passed(id, on));
            // Between us and the other side.
            case TermsGiven _, Submitted _, Acknowledged _, Offered _ -> Optional.empty();
            // What others have told the world.
            case TransportTimesHeard _, SettledWithCustomer _, PutBehind _, GivenInKind _ -> Optional.empty();
        };
    }

    private static ClaimRaised raised(UUID id, Raised on) {
        var backToBack = on.backToBack() == null ? null : on.backToBack().value();
        var claim = claim(id, on.about());
        return new ClaimRaised(claim, on.cause().name(), money(on.claimed()), backToBack, on.by(), on.at());
    }

    private static ClaimEnded writtenOff(UUID id, WrittenOff on) {
        var how = on.reason().end().name();
        var why = on.note() == null ? on.reason().name() : on.note();
        return ended(id, on.about(), how, why, money(on.lost()), on.by(), on.at());
    }

    private static ClaimEnded ended(
            UUID id, About about, String how, String reason, io.gendan.contracts.Money lost, String by, Instant at) {
        return new ClaimEnded(claim(id, about), how, reason, lost, by, at);
    }

    private static ClaimDeadlineNear near(UUID id, DeadlineWarned on) {
        var deadline = on.deadline();
        var kind = deadline.kind().name();
        var claim = claim(id, on.about());
        return new ClaimDeadlineNear(claim, kind, deadline.by(), deadline.source(), on.daysBefore(), on.at());
    }

    private static ClaimEscalated passed(UUID id, DeadlinePassed on) {
        var deadline = on.deadline();
        var kind = deadline.kind().name();
        return new ClaimEscalated(claim(id, on.about()), kind, deadline.by(), deadline.source(), "SUPERVISOR", on.at());
    }

    private static ComplaintMessage.Claim claim(UUID id, About about) {
        var matter = about.matter();
        return new ComplaintMessage.Claim(
                id,
                about.claimNo(),
                about.direction().name(),
                about.party().name(),
                about.counterpart(),
                plain(matter.customer()),
                plain(matter.complaint()),
                plain(matter.incidentCase()),
                matter.order() == null ? List.of() : List.of(matter.order().value()),
                matter.shipments().stream().map(Id::value).toList());
    }

    private static UUID plain(Id id) {
        return id == null ? null : id.value();
    }

    private static io.gendan.contracts.Money money(Money sum) {
        return new io.gendan.contracts.Money(sum.amount(), sum.currency());
    }
}

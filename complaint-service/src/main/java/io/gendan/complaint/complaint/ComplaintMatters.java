package io.gendan.complaint.complaint;

import io.gendan.complaint.complaint.ComplaintView.AskedQuestion;
import io.gendan.complaint.complaint.ComplaintView.OfferView;
import io.gendan.complaint.letter.Matter;
import io.gendan.complaint.letter.MatterFacts;
import io.gendan.complaint.letter.MatterFacts.Carriage;
import io.gendan.complaint.letter.MatterFacts.Findings;
import io.gendan.complaint.letter.MatterFacts.Goods;
import io.gendan.complaint.letter.MatterFacts.OpenOffer;
import io.gendan.complaint.letter.MatterFacts.Pursuit;
import io.gendan.complaint.letter.Matters;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.Evidence;
import io.gendan.complaint.words.Party;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** People write letters about a complaint; while its cause is open these concede nothing, and they offer what was offered. */
@Singleton
class ComplaintMatters implements Matters {
    private final ComplaintList list;
    private final Prevention prevention;
    private final Clock clock;

    ComplaintMatters(ComplaintList list, Prevention prevention, Clock clock) {
        this.prevention = prevention;
        this.list = list;
        this.clock = clock;
    }

    @Override
    public Matter.Kind kind() {
        return Matter.Kind.COMPLAINT;
    }

    @Override
    public Optional<Known> find(Tx tx, UUID id) {
        var complaint = new ComplaintId(id);
        return list.find(tx, complaint)
                .map(view -> new Known(
                        Matter.of(complaint, view.complaintNo()),
                        view.customerId(),
                        view.causeFindings() == null,
                        facts(tx, view)));
    }

    private MatterFacts facts(Tx tx, ComplaintView view) {
        return new MatterFacts(
                goods(view),
                new Carriage(view.subject().shipmentNo(), null, null, null),
                new Findings(
                        view.causeFindings(),
                        prevention.countermeasure(tx, view.id()).orElse(null),
                        view.unfoundedBecause(),
                        result(view)),
                view.offers().stream()
                        .filter(this::isOpen)
                        .findFirst()
                        .map(offer -> offer(offer, view.subject().unit()))
                        .orElse(null),
                pursuit(view),
                null);
    }

    private static Goods goods(ComplaintView view) {
        var subject = view.subject();
        var asked = view.openQuestions().stream()
                .filter(question -> question.of() == Party.CUSTOMER)
                .map(AskedQuestion::what)
                .toList();
        return new Goods(
                subject.orderNo(),
                ComplaintLetters.product(subject),
                view.problem() == null ? null : view.problem().cause(),
                view.answeredAt() == null ? view.replyBy() : null, // what was promised then was kept then
                view.missingEvidence() == null ? null : evidence(view.missingEvidence()),
                asked.isEmpty() ? null : asked);
    }

    /** One of each is enough: the first is asked for. */
    private static List<Evidence> evidence(List<List<Evidence>> missing) {
        return missing.stream().map(List::getFirst).toList();
    }

    private static String result(ComplaintView view) {
        var done = view.actions().stream()
                .filter(action -> action.doneOn() != null)
                .map(ComplaintView.Action::what)
                .collect(Collectors.joining("; "));
        return done.isEmpty() ? agreed(view) : done;
    }

    /** While nobody has said what was done: what it was to be. */
    private static String agreed(ComplaintView view) {
        return view.offers().stream()
                .filter(offer -> Objects.equals(offer.offerNo(), view.agreedOfferNo()))
                .map(offer -> String.join("; ", OfferInLetters.notes(offer)))
                .filter(notes -> !notes.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private boolean isOpen(OfferView offer) {
        return offer.from() == Offer.Side.US
                && offer.status() == Offer.Status.MADE
                && (offer.validUntil() == null || !offer.validUntil().isBefore(Days.of(clock.instant())));
    }

    private static OpenOffer offer(OfferView offer, String unit) {
        return new OpenOffer(
                offer.offerNo(),
                OfferInLetters.notes(offer),
                OfferInLetters.remedies(offer, unit),
                OfferInLetters.amount(offer),
                offer.worth() == null ? null : offer.worth().currency(),
                offer.validUntil(),
                offer.madeAt());
    }

    /** Whoever bears most of it beside us, by the name that the complaint has for them. */
    private static Pursuit pursuit(ComplaintView view) {
        var shares = view.liability() == null
                ? java.util.Map.<Party, Integer>of()
                : view.liability().shares();
        int supplier = shares.getOrDefault(Party.SUPPLIER, 0);
        int carrier = shares.getOrDefault(Party.CARRIER, 0);
        var counterpart = supplier == 0 && carrier == 0
                ? null
                : supplier >= carrier
                        ? view.subject().supplier()
                        : view.subject().carrier();
        return new Pursuit(counterpart, null, null, null, null);
    }
}

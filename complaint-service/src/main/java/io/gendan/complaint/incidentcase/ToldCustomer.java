package io.gendan.complaint.incidentcase;

import static io.gendan.complaint.incidentcase.CaseRefusal.TOLD_BEFORE_KNOWN;
import static io.gendan.complaint.incidentcase.CaseRefusal.TOLD_IN_THE_FUTURE;

import io.gendan.complaint.incidentcase.CaseCommand.RecordAcceptance;
import io.gendan.complaint.incidentcase.CaseCommand.RecordContact;
import io.gendan.complaint.incidentcase.CaseEvent.ConditionFedBack;
import io.gendan.complaint.incidentcase.CaseEvent.CustomerTold;
import io.gendan.complaint.incidentcase.CaseEvent.InsuranceAsked;
import io.gendan.complaint.words.LetterId;
import io.gendan.complaint.words.Risk;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The rules of what counts as told: a mail that the receiving server accepted, or a named person's call, fax or visit. */
final class ToldCustomer {
    private static final String THIS_SERVICE = "complaint-service";

    private ToldCustomer() {}

    static List<CaseEvent> byLetter(CaseFile file, RecordAcceptance acceptance) {
        var letter = file.onTheirWay().get(acceptance.letter());
        if (letter == null) return List.of(); // its acceptance is recorded
        var named =
                file.cargo(cargo -> letter.shipments().contains(cargo.shipment().id()));
        var how = new How(Channel.EMAIL, THIS_SERVICE, letter.letter(), acceptance.at());
        return switch (letter.kind()) {
            case INCIDENT_NOTICE, NOTICE_ADDITION -> notice(file, named, how);
            case WITHDRAWAL_CORRECTION, NOT_CONCERNED -> List.of(how.told(file, named, Telling.CORRECTION));
            case CONDITION_UPDATE ->
                List.of(
                        how.told(file, named, Telling.UPDATE),
                        new ConditionFedBack(letter.shipments().getFirst(), letter.condition(), how.at()));
            // What people write about a case tells nothing that it waits to be told.
            case INSURANCE_QUESTION, DELAY_NOTICE, ACKNOWLEDGEMENT, PARTICULARS_REQUEST -> List.of();
            case APOLOGY_WITH_CAUSE, OFFER, UNFOUNDED_EXPLANATION, RECOURSE_NOTICE, CLOSING_THANKS -> List.of();
            case CARRIER_REMINDER -> List.of(); // nor does what a carrier is written
        };
    }

    /** Whoever calls says all there is to say at that moment; what became known later, the call cannot have told. */
    static List<CaseEvent> byPerson(CaseFile file, RecordContact contact) {
        if (contact.at().isAfter(contact.now())) throw TOLD_IN_THE_FUTURE.refused(TOLD_IN_THE_FUTURE.sentence(), "/at");
        var knownAt = file.knownAt();
        if (contact.at().isBefore(knownAt))
            throw TOLD_BEFORE_KNOWN.refused(TOLD_BEFORE_KNOWN.sentence() + ": that was at " + knownAt, "/at");

        var how = new How(contact.channel(), contact.by(), null, contact.at());
        Predicate<Cargo> heardOf = cargo -> !cargo.knownAt().isAfter(how.at());
        var untold = file.cargo(heardOf.and(cargo -> !cargo.told() && !cargo.isToPutRight()));
        var news = file.cargo(
                heardOf.and(cargo -> !cargo.fedBack() && !cargo.conditionAt().isAfter(how.at())));
        var unharmed = file.cargo(
                cargo -> cargo.isToPutRight() && !cargo.unharmed().found().at().isAfter(how.at()));
        var withdrawal = file.withdrawal();

        var facts = new ArrayList<CaseEvent>();
        if (!untold.isEmpty()) facts.addAll(notice(file, untold, how));
        if (!news.isEmpty()) facts.add(how.told(file, news, Telling.UPDATE));
        for (var cargo : news) facts.add(new ConditionFedBack(cargo.shipment().id(), cargo.condition(), how.at()));
        if (withdrawal != null && !withdrawal.told() && !withdrawal.noted().at().isAfter(how.at()))
            facts.add(how.told(file, file.cargo(heardOf), Telling.CORRECTION));
        else if (!unharmed.isEmpty()) facts.add(how.told(file, unharmed, Telling.CORRECTION));
        return facts.isEmpty() ? List.of(how.told(file, file.cargo(heardOf), Telling.UPDATE)) : facts;
    }

    /** Telling a customer whose goods travel at their own risk is asking them whether they are insured. */
    private static List<CaseEvent> notice(CaseFile file, List<Cargo> shipments, How how) {
        var told = how.told(file, shipments, Telling.NOTICE);
        var atTheirRisk = shipments.stream()
                .filter(cargo -> Risk.under(cargo.shipment().incoterm()) == Risk.BUYER)
                .toList();
        if (atTheirRisk.isEmpty() || file.insurance() != Insurance.NOT_ASKED) return List.of(told);
        var dueAt = how.at().plus(file.opened().deadlines().insuranceWithin());
        return List.of(told, new InsuranceAsked(file.about(atTheirRisk), dueAt, how.at()));
    }

    private record How(Channel channel, String by, LetterId letter, Instant at) {
        CustomerTold told(CaseFile file, List<Cargo> of, Telling what) {
            return new CustomerTold(file.about(of), what, channel, by, letter, at);
        }
    }
}

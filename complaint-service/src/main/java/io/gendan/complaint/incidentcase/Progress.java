package io.gendan.complaint.incidentcase;

import io.gendan.complaint.words.ShipmentId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What a case asks of us, and how far each of it is, as its state says. */
final class Progress {
    enum What {
        TELL_CUSTOMER,
        ASK_INSURANCE,
        ASK_CARRIER,
        FEED_CONDITION_BACK,
        OPEN_COMPLAINT,
        RAISE_RECOURSE,
        SETTLE
    }

    /** Whether it is on us, on somebody else, or done. */
    enum How {
        OPEN,
        WAITING,
        DONE
    }

    /** @param dueAt null where nobody has promised when */
    record Step(What what, How how, Instant since, Instant dueAt) {}

    private Progress() {}

    static List<Step> of(IncidentCase state) {
        var file = IncidentCase.file(state);
        var closed = state instanceof IncidentCase.Closed;
        var steps = new ArrayList<Step>();
        steps.add(telling(file));
        if (!file.cargo(Cargo::isAtCustomersRisk).isEmpty()) steps.add(insurance(file));
        steps.add(carrier(file));
        steps.add(feedingBack(file));
        if (!file.cargo(Cargo::isHarmed).isEmpty()) {
            var course = file.course();
            steps.add(harm(file, What.OPEN_COMPLAINT, one -> course.complaints().containsKey(id(one))));
            steps.add(harm(file, What.RAISE_RECOURSE, one -> course.recourses().containsKey(id(one))));
        }
        steps.add(settling(file, closed));
        return steps;
    }

    /** A letter on its way is waited for. */
    private static Step telling(CaseFile file) {
        var how = file.onTheirWay().isEmpty() ? How.OPEN : How.WAITING;
        var untold = file.untoldSince();
        if (untold.isPresent())
            return new Step(
                    What.TELL_CUSTOMER,
                    how,
                    untold.get(),
                    untold.get().plus(file.opened().deadlines().tellWithin()));
        var toPutRight = file.cargo(Cargo::isToPutRight);
        if (!toPutRight.isEmpty())
            return new Step(
                    What.TELL_CUSTOMER,
                    how,
                    toPutRight.getFirst().unharmed().found().at(),
                    null);
        var withdrawal = file.withdrawal();
        if (withdrawal != null && !withdrawal.told())
            return new Step(What.TELL_CUSTOMER, how, withdrawal.noted().at(), null);
        return new Step(What.TELL_CUSTOMER, How.DONE, file.knownAt(), null);
    }

    private static Step insurance(CaseFile file) {
        var question = file.course().toCustomer();
        return switch (file.insurance().status()) {
            case UNKNOWN -> new Step(What.ASK_INSURANCE, How.OPEN, file.knownAt(), null); // telling them asks it
            case ASKED -> new Step(What.ASK_INSURANCE, How.WAITING, question.askedAt(), question.dueAt());
            case INSURED, UNINSURED ->
                new Step(What.ASK_INSURANCE, How.DONE, question == null ? null : question.askedAt(), null);
        };
    }

    private static Step carrier(CaseFile file) {
        var question = file.course().toCarrier();
        return file.cargo(Cargo::isUnclear).isEmpty() || file.withdrawal() != null
                ? new Step(What.ASK_CARRIER, How.DONE, question.askedAt(), null)
                : new Step(What.ASK_CARRIER, How.WAITING, question.askedAt(), question.dueAt());
    }

    private static Step feedingBack(CaseFile file) {
        var news = file.cargo(one -> !one.fedBack());
        if (!news.isEmpty())
            return new Step(
                    What.FEED_CONDITION_BACK,
                    file.onTheirWay().isEmpty() ? How.OPEN : How.WAITING,
                    news.getFirst().conditionAt(),
                    null);
        var unclear = !file.cargo(Cargo::isUnclear).isEmpty() && file.withdrawal() == null;
        return new Step(What.FEED_CONDITION_BACK, unclear ? How.WAITING : How.DONE, null, null);
    }

    private static Step harm(CaseFile file, What what, Predicate<Cargo> isDone) {
        var harmed = file.cargo(Cargo::isHarmed);
        var open = harmed.stream().filter(isDone.negate()).findFirst();
        return new Step(
                what,
                open.isPresent() ? How.OPEN : How.DONE,
                open.orElse(harmed.getFirst()).conditionAt(),
                null);
    }

    private static Step settling(CaseFile file, boolean closed) {
        if (closed) return new Step(What.SETTLE, How.DONE, null, null);
        var knowsAll = telling(file).how() == How.DONE
                && file.cargo(one -> !one.fedBack()).isEmpty();
        return new Step(What.SETTLE, knowsAll ? How.OPEN : How.WAITING, file.knownAt(), null);
    }

    private static ShipmentId id(Cargo cargo) {
        return cargo.shipment().id();
    }
}

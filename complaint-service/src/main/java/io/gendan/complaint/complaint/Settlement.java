package io.gendan.complaint.complaint;

import io.gendan.money.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How it is put right: offers of both sides in their order, what was agreed on, and who does what for it.
 *
 * @param madeAt since when the other side has an offer, by its number; what was only proposed is not in it
 * @param agreed null until both sides agree, and after a reopening
 */
record Settlement(List<Offer> offers, Map<Integer, Instant> madeAt, Offer agreed, List<Task> tasks) {
    static final Settlement NONE = new Settlement(List.of(), Map.of(), null, List.of());

    /** A new offer, or what has become of one. */
    Settlement with(Offer offer) {
        return new Settlement(put(offers, offer, offer.offerNo()), madeAt, agreed, tasks);
    }

    /** An offer that the other side has from now on, whatever becomes of it. */
    Settlement made(Offer offer, Instant at) {
        var all = new HashMap<>(madeAt);
        all.put(offer.offerNo(), at);
        var after = with(offer);
        return new Settlement(after.offers, Map.copyOf(all), agreed, tasks);
    }

    Settlement with(Task task) {
        return new Settlement(offers, madeAt, agreed, put(tasks, task, task.taskNo()));
    }

    Settlement now(int offerNo, Offer.Status status) {
        return with(offer(offerNo).orElseThrow().now(status));
    }

    /** Whatever was open has been answered by something else. */
    Settlement countered() {
        return open().map(offer -> with(offer.now(Offer.Status.COUNTERED))).orElse(this);
    }

    Settlement agreed(Offer offer) {
        var after = with(offer);
        return new Settlement(after.offers, madeAt, offer, tasks);
    }

    /** The offers stay on record; what was done so far stays done. */
    Settlement anew() {
        return new Settlement(offers, madeAt, null, tasks);
    }

    Optional<Offer> offer(int offerNo) {
        return offers.stream().filter(offer -> offer.offerNo() == offerNo).findFirst();
    }

    /** How far these terms go, with all that was agreed on before in the same currency. */
    Money concededWith(Terms terms, GoodsValue value) {
        var worth = value.of(terms).orElseThrow();
        return offers.stream()
                .filter(offer -> offer.status() == Offer.Status.ACCEPTED)
                .flatMap(offer -> value.of(offer.terms()).stream())
                .filter(before -> before.currency().equals(worth.currency()))
                .reduce(worth, Money::plus);
    }

    /** The one that somebody has to answer. */
    Optional<Offer> open() {
        return offers.stream()
                .filter(offer -> switch (offer.status()) {
                    case WAITS_FOR_APPROVAL, APPROVED, MADE -> true;
                    case REJECTED, COUNTERED, DECLINED, WITHDRAWN, ACCEPTED -> false;
                })
                .findFirst();
    }

    Optional<Task> task(int taskNo) {
        return tasks.stream().filter(task -> task.taskNo() == taskNo).findFirst();
    }

    /** Tasks for what was agreed on now, not for what was before a reopening. */
    List<Task> tasksOf(int remedyNo) {
        return tasks.stream()
                .filter(task -> task.offerNo() == agreed.offerNo() && task.remedyNo() == remedyNo)
                .toList();
    }

    boolean isAllDone() {
        for (int no = 1; no <= agreed.terms().remedies().size(); no++) if (!isDone(no)) return false;
        return true;
    }

    boolean isDone(int remedyNo) {
        var own = tasksOf(remedyNo);
        return !own.isEmpty() && own.stream().allMatch(Task::isDone);
    }

    /** Numbers are from 1 without gaps. */
    private static <T> List<T> put(List<T> all, T one, int no) {
        var more = new ArrayList<>(all);
        if (no <= more.size()) more.set(no - 1, one);
        else more.add(one);
        return List.copyOf(more);
    }
}

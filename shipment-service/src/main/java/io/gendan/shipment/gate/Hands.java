package io.gendan.shipment.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Who work at an incident at once: each has customers of its own, and takes their shipments batch by batch. */
final class Hands {
    static final int COUNT = 2;

    /** The shipments of so many are locked until their commit, and somebody may want to book one on. */
    private static final int BATCH = 500;

    private Hands() {}

    /** What a hand does with a batch. False: it is somebody else's work now. */
    interface Step {
        boolean take(int hand, List<Waiting.Shipment> batch);
    }

    /** One after the other, for who waits for them and is to hold no more than one connection. False when one of them stopped. */
    static boolean inTurn(List<Waiting.Shipment> byCustomer, Step step) {
        return IntStream.range(0, COUNT).allMatch(hand -> work(byCustomer, hand, step));
    }

    /** False when one of them stopped. What one throws is thrown when all have ended. */
    static boolean atOnce(List<Waiting.Shipment> byCustomer, Step step) {
        var work = IntStream.range(0, COUNT)
                .filter(hand -> byCustomer.stream().anyMatch(shipment -> hand(shipment) == hand))
                .<Callable<Boolean>>mapToObj(hand -> () -> work(byCustomer, hand, step))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = work.stream().map(threads::submit).toList();
            boolean all = true;
            for (var answer : answers) all &= of(answer);
            return all;
        }
    }

    private static boolean work(List<Waiting.Shipment> byCustomer, int hand, Step step) {
        var its = byCustomer.stream().filter(shipment -> hand(shipment) == hand).toList();
        return batches(its).stream().allMatch(batch -> step.take(hand, batch));
    }

    private static int hand(Waiting.Shipment shipment) {
        return Math.floorMod(shipment.customer().value().hashCode(), COUNT);
    }

    private static boolean of(Future<Boolean> answer) {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the threads are interrupted by their executor's close
            return false;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException thrown) throw thrown;
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Whole customers, so that the first word a customer gets knows of all their shipments. */
    static List<List<Waiting.Shipment>> batches(List<Waiting.Shipment> byCustomer) {
        var batches = new ArrayList<List<Waiting.Shipment>>();
        Optional<Waiting.Shipment> last = Optional.empty();
        for (var shipment : byCustomer) {
            var another = last.isEmpty() || !last.get().customer().equals(shipment.customer());
            if (batches.isEmpty() || another && batches.getLast().size() >= BATCH) batches.add(new ArrayList<>());
            batches.getLast().add(shipment);
            last = Optional.of(shipment);
        }
        return batches;
    }
}

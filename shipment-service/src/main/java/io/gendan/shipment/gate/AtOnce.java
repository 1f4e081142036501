package io.gendan.shipment.gate;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Several pieces of work at once, and the caller waits for all of them. */
final class AtOnce {
    private AtOnce() {}

    /** True when all said so. What one throws is thrown when all have ended. */
    static boolean all(List<Supplier<Boolean>> pieces) {
        if (pieces.size() < 2) return pieces.stream().allMatch(Supplier::get);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    pieces.stream().map(piece -> threads.submit(piece::get)).toList();
            boolean all = true;
            for (var answer : answers) all &= of(answer);
            return all;
        }
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
}

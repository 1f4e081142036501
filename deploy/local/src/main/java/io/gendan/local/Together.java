package io.gendan.local;

import java.util.Collection;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** The same for several at once; the first failure is thrown when all are done. */
final class Together {

    static <T> void each(Collection<? extends T> all, Consumer<T> work) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = all.stream()
                    .<Future<?>>map(one -> threads.submit(() -> work.accept(one)))
                    .toList();
            for (var one : running) one.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException known) throw known;
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            throw new CannotRun("interrupted", interrupted);
        }
    }

    private Together() {}
}

package io.gendan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Whoever starts and stops parts does it alone: two at once would each start the same part, and one would be nobody's. */
final class OneAtATime implements AutoCloseable {
    private final FileChannel file;

    /** Throws {@link CannotRun} while another process holds it; one that was killed holds nothing. */
    OneAtATime(Path state) {
        try {
            file = FileChannel.open(
                    Folders.create(state).resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock mine = file.tryLock();
            if (mine != null) return;
            file.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        throw new CannotRun("Another ./gendan up or down is at work here: wait until it has ended.");
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

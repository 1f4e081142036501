package io.gendan.eventsourcing;

/** Somebody else was faster: the stream is not at the version that was expected. */
public final class StaleVersion extends RuntimeException {
    StaleVersion(String what) {
        super(what, null, false, false);
    }
}

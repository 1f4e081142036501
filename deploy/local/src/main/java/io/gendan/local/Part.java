package io.gendan.local;

/**
 * One part of the house: a process that can be started, stopped in good order, or killed as a power cut would. Starting what
 * runs and stopping what does not run changes nothing.
 */
public interface Part {

    String name();

    /** Returns at once; {@link #awaitReady()} waits. */
    void start();

    /** Throws {@link CannotRun}, with the last lines of its log, if it dies or is not ready in time. */
    void awaitReady();

    boolean isRunning();

    boolean isReady();

    void stop();

    /** kill -9 of the process and all its children. */
    void kill();

    /** The ports it listens on; all of them must be free before it starts. */
    int[] ports();

    /** "ready", "starting" or "down". */
    default String status() {
        return !isRunning() ? "down" : isReady() ? "ready" : "starting";
    }

    default void restart() {
        stop();
        start();
        awaitReady();
    }
}

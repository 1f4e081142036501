package io.gendan.local;

/** Something the person at the keyboard can do something about: its message is shown as it is, without a stack trace. */
public final class CannotRun extends RuntimeException {

    public CannotRun(String message) {
        super(message);
    }

    CannotRun(String message, Throwable cause) {
        super(message, cause);
    }
}

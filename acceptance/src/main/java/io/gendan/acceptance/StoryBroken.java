package io.gendan.acceptance;

/** A step of the story did not hold. */
public final class StoryBroken extends RuntimeException {
    public StoryBroken(String what) {
        super(what);
    }
}

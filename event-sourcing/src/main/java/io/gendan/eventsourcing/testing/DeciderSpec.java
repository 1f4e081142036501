package io.gendan.eventsourcing.testing;

import io.gendan.eventsourcing.Decider;
import io.gendan.eventsourcing.Refusal;
import io.gendan.eventsourcing.Refused;
import java.util.List;

/** {@code given(decider, facts…).when(command).then(facts…)}: a rule as a sentence, without a test framework. */
public final class DeciderSpec<C, S, E> {
    private final Decider<C, S, E> decider;
    private final List<E> history;

    private DeciderSpec(Decider<C, S, E> decider, List<E> history) {
        this.decider = decider;
        this.history = history;
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <C, S, E> DeciderSpec<C, S, E> given(Decider<C, S, E> decider, E... history) {
        return new DeciderSpec<>(decider, List.of(history));
    }

    public Outcome<E> when(C command) {
        try {
            return new Outcome<>(decider.decide(decider.replay(history), command), null);
        } catch (Refused refused) {
            return new Outcome<>(List.of(), refused.refusal());
        }
    }

    public record Outcome<E>(List<E> facts, Refusal refusal) {
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final void then(E... expected) {
            if (refusal != null)
                throw new AssertionError("expected " + List.of(expected) + " but it was refused: " + refusal);
            if (!facts.equals(List.of(expected)))
                throw new AssertionError("expected\n  " + List.of(expected) + "\nbut got\n  " + facts);
        }

        public void thenNothing() {
            then();
        }

        public void thenRefused(Refusal expected) {
            if (refusal != expected)
                throw new AssertionError(
                        "expected the refusal " + expected + " but got " + (refusal == null ? facts : refusal));
        }
    }
}

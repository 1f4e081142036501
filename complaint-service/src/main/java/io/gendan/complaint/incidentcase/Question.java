package io.gendan.complaint.incidentcase;

import io.gendan.complaint.words.Rung;
import java.time.Instant;

/**
 * A question of ours that waits for its answer.
 *
 * @param remindAt when there is something to be done if it stays unanswered, null when all was done that helps
 * @param escalatedTo null as long as reminding is enough
 */
record Question(Instant askedAt, Instant dueAt, Instant remindAt, int reminders, Rung escalatedTo) {
    /** Whoever has not answered three reminders does not answer a fourth. */
    static final int MOST_REMINDERS = 3;

    static Question asked(Instant at, Instant dueAt) {
        return new Question(at, dueAt, dueAt, 0, null);
    }

    Question reminded(int no, Instant nextAt) {
        return new Question(askedAt, dueAt, nextAt, no, escalatedTo);
    }

    Question escalated(Rung to) {
        return new Question(askedAt, dueAt, null, reminders, to);
    }
}

package io.gendan.order.tradedocument;

import io.gendan.order.tradedocument.DocumentEvent.Paper;
import java.time.Instant;
import java.util.UUID;

/** What one can ask of a trade document. People are named by the ids of their contacts and accounts. */
sealed interface DocumentCommand {

    record Expect(Paper paper, String by, Instant now) implements DocumentCommand {}

    /** @param file its draftNo is not looked at: the next one is given */
    record Write(Draft file, String by, Instant now) implements DocumentCommand {}

    record Send(UUID contact, Channel channel, Instant sentAt, String by, Instant now) implements DocumentCommand {}

    record AskForChanges(UUID contact, String changes, Instant askedAt, String by, Instant now)
            implements DocumentCommand {}

    record Confirm(UUID contact, Channel channel, Instant confirmedAt, String by, Instant now)
            implements DocumentCommand {}

    record File(String by, Instant now) implements DocumentCommand {}

    /** @param there whether the draft has a file that is not erased yet */
    record EraseFile(int draftNo, boolean there, String reason, String by, Instant now) implements DocumentCommand {}

    record Drop(String reason, String by, Instant now) implements DocumentCommand {}
}

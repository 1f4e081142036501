package io.gendan.local.parts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the mailbox page shows of a mail without opening its file. {@code to} is the envelope's. */
record KeptMail(String id, String messageId, Instant receivedAt, String from, List<String> to, String subject) {

    boolean isTo(Optional<String> address) {
        return address.isEmpty() || to.stream().anyMatch(address.get()::equalsIgnoreCase);
    }
}

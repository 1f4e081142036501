package io.gendan.order.customer;

import io.gendan.order.grade.Grade;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What one can ask of a customer's file. */
sealed interface CustomerCommand {

    /** A person by their id: who it is is written beside the log. */
    record FirstContact(ContactId contact, List<ContactRole> roles) {}

    record Register(String customerNo, CustomerProfile profile, List<FirstContact> contacts, String by, Instant now)
            implements CustomerCommand {}

    /** What is null stays as it is. */
    record Change(
            String name,
            String category,
            Grade grade,
            Language language,
            String timeZone,
            Duration delayThreshold,
            List<WayToReach> waysToReach,
            String by,
            Instant now)
            implements CustomerCommand {}

    record AddContact(ContactId contact, List<ContactRole> roles, String by, Instant now) implements CustomerCommand {}

    /**
     * @param known whether this customer has such a person; those who were registered before people were in the facts by id are
     *     in the table alone
     * @param fields what is otherwise of the person, by name
     * @param roles null when they stay
     */
    record ChangeContact(
            ContactId contact, boolean known, List<String> fields, List<ContactRole> roles, String by, Instant now)
            implements CustomerCommand {}

    record EraseContact(ContactId contact, boolean known, ErasureReason reason, String by, Instant now)
            implements CustomerCommand {}
}

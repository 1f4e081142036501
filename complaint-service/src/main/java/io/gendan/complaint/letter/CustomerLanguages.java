package io.gendan.complaint.letter;

import io.gendan.complaint.words.CustomerId;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** In which language to write to a customer who has changed it since an order was placed. */
@Singleton
class CustomerLanguages {
    void now(Tx tx, CustomerId customer, String language) {
        tx.update(
                "INSERT INTO customer_language (customer_id, language) VALUES (?, ?)"
                        + " ON CONFLICT (customer_id) DO UPDATE SET language = excluded.language",
                customer,
                language);
    }

    String of(Tx tx, CustomerId customer, String otherwise) {
        return of(tx, List.of(customer)).getOrDefault(customer, otherwise);
    }

    /** Of those who have. */
    Map<CustomerId, String> of(Tx tx, Collection<CustomerId> customers) {
        return tx
                .query(
                        "SELECT customer_id, language FROM customer_language WHERE customer_id = ANY (?::uuid[])",
                        row -> Map.entry(
                                new CustomerId(row.getObject("customer_id", UUID.class)), row.getString("language")),
                        customers)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

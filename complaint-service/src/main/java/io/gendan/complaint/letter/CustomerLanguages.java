package io.gendan.complaint.letter;

import io.gendan.complaint.words.CustomerId;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;

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
        return tx.first(
                        "SELECT language FROM customer_language WHERE customer_id = ?",
                        row -> row.getString("language"),
                        customer)
                .orElse(otherwise);
    }
}

package io.gendan.order.customer;

import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** The people at our customers. They are in no event, so that whoever asks to be forgotten is. */
@Singleton
class Contacts {
    record Contact(UUID id, String name, String email, String phone) {}

    void add(Tx tx, CustomerId customer, String name, String email, String phone) {
        tx.update(
                "INSERT INTO contact (id, customer_id, name, email, phone) VALUES (?, ?, ?, ?, ?)",
                Id.next(),
                customer,
                name,
                email,
                phone);
    }

    List<Contact> of(Tx tx, CustomerId customer) {
        return tx.query(
                "SELECT id, name, email, phone FROM contact WHERE customer_id = ? ORDER BY id",
                row -> new Contact(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("phone")),
                customer);
    }
}

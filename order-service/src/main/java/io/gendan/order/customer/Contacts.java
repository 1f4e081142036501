package io.gendan.order.customer;

import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The people at our customers. They are in no event, so that whoever asks to be forgotten is. */
@Singleton
public class Contacts {
    public record Contact(UUID id, String name, String email, String phone) {}

    void add(Tx tx, CustomerId customer, String name, String email, String phone) {
        tx.update(
                "INSERT INTO contact (id, customer_id, name, email, phone) VALUES (?, ?, ?, ?, ?)",
                Id.next(),
                customer,
                name,
                email,
                phone);
    }

    public List<Contact> of(Tx tx, CustomerId customer) {
        return tx.query(
                "SELECT id, name, email, phone FROM contact WHERE customer_id = ? ORDER BY id",
                Contacts::contact,
                customer);
    }

    /** The people of many customers in one look. */
    Map<CustomerId, List<Contact>> of(Tx tx, List<CustomerId> customers) {
        record At(CustomerId customer, Contact contact) {}
        return tx
                .query(
                        "SELECT id, customer_id, name, email, phone FROM contact WHERE customer_id = ANY (?) ORDER BY id",
                        row -> new At(new CustomerId(row.getObject("customer_id", UUID.class)), contact(row)),
                        customers)
                .stream()
                .collect(Collectors.groupingBy(At::customer, Collectors.mapping(At::contact, Collectors.toList())));
    }

    private static Contact contact(ResultSet row) throws SQLException {
        return new Contact(
                row.getObject("id", UUID.class), row.getString("name"), row.getString("email"), row.getString("phone"));
    }
}

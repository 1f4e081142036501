package io.gendan.order.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.eventsourcing.Tx;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The people at our customers. They are in no event, so that whoever asks to be forgotten is. */
@Singleton
public class Contacts {
    private static final String SELECT = "SELECT contact.*, coalesce(customer_contact.roles, '{PURCHASING}') AS roles"
            + " FROM contact LEFT JOIN customer_contact ON customer_contact.contact_id = contact.id ";

    /** What is not known of them is absent. */
    @Schema(name = "CustomerContact")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Contact(
            ContactId id, String name, String email, String phone, String fax, String address, List<String> roles) {

        Person person() {
            return new Person(name, email, phone, fax, address);
        }
    }

    void add(Tx tx, CustomerId customer, ContactId id, Person person) {
        tx.update(
                "INSERT INTO contact (id, customer_id, name, email, phone, fax, address) VALUES (?, ?, ?, ?, ?, ?, ?)",
                id,
                customer,
                person.name(),
                person.email(),
                person.phone(),
                person.fax(),
                person.address());
    }

    void change(Tx tx, ContactId id, Person person) {
        tx.update(
                "UPDATE contact SET name = ?, email = ?, phone = ?, fax = ?, address = ? WHERE id = ?",
                person.name(),
                person.email(),
                person.phone(),
                person.fax(),
                person.address(),
                id);
    }

    void erase(Tx tx, ContactId id) {
        tx.update("DELETE FROM contact WHERE id = ?", id);
    }

    Optional<Person> find(Tx tx, CustomerId customer, ContactId id) {
        return tx.first(
                SELECT + "WHERE contact.id = ? AND contact.customer_id = ?",
                row -> contact(row).person(),
                id,
                customer);
    }

    public List<Contact> of(Tx tx, CustomerId customer) {
        return tx.query(SELECT + "WHERE contact.customer_id = ? ORDER BY contact.id", Contacts::contact, customer);
    }

    /** The people of many customers in one look. */
    Map<CustomerId, List<Contact>> of(Tx tx, List<CustomerId> customers) {
        record At(CustomerId customer, Contact contact) {}
        return tx
                .query(
                        SELECT + "WHERE contact.customer_id = ANY (?::uuid[]) ORDER BY contact.id",
                        row -> new At(new CustomerId(row.getObject("customer_id", UUID.class)), contact(row)),
                        customers)
                .stream()
                .collect(Collectors.groupingBy(At::customer, Collectors.mapping(At::contact, Collectors.toList())));
    }

    List<ContactsResource.Sender> at(Tx tx, List<String> emails) {
        return tx.query(
                "SELECT * FROM contact WHERE lower(email) = ANY (SELECT lower(unnest(?::text[]))) ORDER BY id",
                row -> new ContactsResource.Sender(
                        new CustomerId(row.getObject("customer_id", UUID.class)),
                        new ContactId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("email")),
                emails);
    }

    private static Contact contact(ResultSet row) throws SQLException {
        return new Contact(
                new ContactId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("fax"),
                row.getString("address"),
                Arrays.asList((String[]) row.getArray("roles").getArray()));
    }
}

package io.gendan.complaint.letter;

import io.gendan.complaint.words.CustomerId;
import io.gendan.eventsourcing.EventJson;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.util.KeyUtils;
import jakarta.inject.Singleton;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Whom to write to, and who writes: order-service keeps the customers' people and is asked at the moment, many at a time. */
@Singleton
public class AddressBook {
    private static final Logger LOG = Logger.getLogger(AddressBook.class);

    private final URI contacts;
    private final PrivateKey key;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();

    AddressBook(
            @ConfigProperty(name = "gendan.order.url") String orderService,
            @ConfigProperty(name = "gendan.service.private.key") Path privateKey)
            throws IOException, GeneralSecurityException {
        contacts = URI.create(orderService + "/internal/contacts");
        key = KeyUtils.decodePrivateKey(Files.readString(privateKey));
    }

    /** @param id null where it is a firm that order-service does not know; {@code address} where they are, or null */
    record Contact(UUID id, String name, String email, String address) {
        static Optional<Contact> at(Addressee.Firm firm) {
            return Optional.of(new Contact(null, null, firm.email(), null)).filter(Contact::hasReadableAddress);
        }

        private boolean hasAddress() {
            return email != null && !email.isBlank();
        }

        private boolean hasReadableAddress() {
            if (!hasAddress()) return false;
            try {
                new InternetAddress(email, true).validate();
                return true;
            } catch (AddressException e) {
                return false; // what it says holds the address, and that is personal
            }
        }
    }

    record Entry(CustomerId customerId, List<Contact> contacts) {
        /** With the people alone that a mail can reach: one unreadable address keeps the letter from nobody else. */
        Entry reachable() {
            var people = contacts.stream().filter(Contact::hasReadableAddress).toList();
            long unreadable = contacts.stream().filter(Contact::hasAddress).count() - people.size();
            if (unreadable > 0)
                LOG.warnf("%d e-mail address(es) of customer %s cannot be read", unreadable, customerId.value());
            return new Entry(customerId, people);
        }
    }

    private record Asked(Collection<CustomerId> customerIds) {}

    private record Answered(List<Entry> items) {}

    /** Those that order-service knows, each with whom a mail can reach. */
    Map<CustomerId, Entry> lookUp(Collection<CustomerId> customers) throws IOException, InterruptedException {
        return EventJson.fromJson(ask(contacts, new Asked(customers)), Answered.class).items().stream()
                .collect(Collectors.toMap(Entry::customerId, Entry::reachable));
    }

    /** A contact person of a customer's. */
    public record Known(CustomerId customerId, UUID contactId, String name) {}

    private record AskedFor(List<String> emails) {}

    private record Whose(List<Known> items) {}

    /** Whose address this is; the same may be known at more than one customer. */
    public List<Known> at(String email) throws IOException, InterruptedException {
        var senders = contacts.resolve(contacts.getPath() + "/by-address");
        return EventJson.fromJson(ask(senders, new AskedFor(List.of(email))), Whose.class)
                .items();
    }

    private String ask(URI where, Object what) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(where)
                .timeout(Duration.ofSeconds(5))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(EventJson.toJson(what)))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IOException("order-service answered " + answer.statusCode());
        return answer.body();
    }

    private String token() {
        return Jwt.issuer("complaint-service")
                .subject("complaint-service")
                .audience("order-service")
                .expiresIn(Duration.ofMinutes(1))
                .sign(key);
    }
}

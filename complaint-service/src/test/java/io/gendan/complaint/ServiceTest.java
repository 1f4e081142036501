package io.gendan.complaint;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gendan.contracts.Money;
import io.gendan.contracts.PublicMessages;
import io.gendan.contracts.order.OrderMessage;
import io.gendan.contracts.order.OrderMessage.ConcessionCeilingSet;
import io.gendan.contracts.order.OrderMessage.CustomerRegistered;
import io.gendan.contracts.order.OrderMessage.OrderPlaced;
import io.gendan.eventsourcing.EventJson;
import io.gendan.local.RealPostgresAndKafka;
import io.gendan.local.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** The whole service on a real PostgreSQL, Kafka and mail server; the other services are played by their messages. */
@QuarkusTestResource(
        value = RealPostgresAndKafka.class,
        initArgs = {
            @ResourceArg(name = "database", value = "complaint_service"),
            @ResourceArg(name = "mail", value = "true")
        })
@QuarkusTestResource(OrderServiceAtTheBoundary.class)
public abstract class ServiceTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** As the service whose message it is would say it. The same id said twice is one message. */
    protected static void hear(UUID messageId, UUID subject, Record message) {
        var type = PublicMessages.TYPES.entrySet().stream()
                .filter(entry -> entry.getValue() == message.getClass())
                .findFirst()
                .orElseThrow()
                .getKey();
        var topic = message instanceof OrderMessage ? "gendan.order" : "gendan.shipment";
        var record = new ProducerRecord<>(topic, subject.toString(), EventJson.toJson(message));
        Map.of(
                        "ce_id", messageId.toString(),
                        "ce_type", type,
                        "ce_source", "/shipment-service",
                        "ce_subject", subject.toString(),
                        "ce_sequence", "1",
                        "ce_time", Instant.now().toString(),
                        "ce_correlationid", UUID.randomUUID().toString())
                .forEach((name, value) -> record.headers().add(name, value.getBytes()));
        var properties = new Properties();
        properties.put("bootstrap.servers", TestPlatform.kafka().bootstrap());
        properties.put("key.serializer", "org.apache.kafka.common.serialization.StringSerializer");
        properties.put("value.serializer", "org.apache.kafka.common.serialization.StringSerializer");
        try (var sender = new KafkaProducer<String, String>(properties)) {
            sender.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    protected static void hear(UUID subject, Record message) {
        hear(UUID.randomUUID(), subject, message);
    }

    /** A customer of that grade with an order of USD 18,000.00, and how far one may go with such: 5 per cent, USD 1,000.00 at most. */
    protected static void known(UUID customer, String name, String grade, UUID order) {
        hear(
                customer,
                new CustomerRegistered(
                        customer, "C-1", name, "RETAIL", "en", "UTC", Duration.ofDays(1), grade, List.of("EMAIL")));
        hear(
                order,
                new OrderPlaced(
                        order,
                        "SO-" + order.toString().substring(0, 8),
                        customer,
                        "Acme",
                        "en",
                        "FOB",
                        "Qingdao",
                        new Money(new BigDecimal("18000.00"), "USD"),
                        LocalDate.of(2026, 3, 1),
                        Duration.ofDays(1)));
        hear(
                UUID.randomUUID(),
                new ConcessionCeilingSet(
                        grade,
                        new BigDecimal("5"),
                        new Money(new BigDecimal("1000.00"), "USD"),
                        Instant.parse("2026-01-01T00:00:00Z")));
    }

    protected static JsonPath cases(Affected of) {
        return given().get("/v1/cases?incident=" + of.incident() + "&customer=" + of.customer())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    protected static void awaitStatus(Affected of, String status) {
        await().atMost(20, SECONDS).until(() -> cases(of).getList("items.status"), List.of(status)::equals);
    }

    protected static ValidatableResponse post(String id, String command, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/cases/" + id + "/" + command)
                .then();
    }

    protected static ValidatableResponse settle(String id, long version, String reason) {
        return given().contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body("{\"reason\": \"" + reason + "\", \"note\": \"agreed on the telephone\"}")
                .post("/v1/cases/" + id + "/settle")
                .then();
    }

    /** The mails in the mailbox of a customer, oldest first. */
    protected static List<JsonNode> mails(UUID customer) {
        return mailsTo(OrderServiceAtTheBoundary.address(customer.toString()));
    }

    protected static List<JsonNode> mailsTo(String address) {
        var uri = URI.create(TestPlatform.mail().url() + "/messages?to=" + address);
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
            var found = new ArrayList<JsonNode>();
            JSON.readTree(answer.body()).forEach(found::addFirst);
            return found;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

package io.gendan.contracts;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.gendan.contracts.complaint.ComplaintMessage;
import io.gendan.contracts.order.OrderMessage;
import io.gendan.contracts.shipment.ShipmentMessage;
import io.gendan.eventsourcing.EventJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes docs/api/asyncapi.yaml: which topic carries which message, made from the records and their golden files. */
final class AsyncApi {
    static final Path FILE = Path.of("../docs/api/asyncapi.yaml");
    private static final Path GOLDEN = Path.of("src/test/resources/messages");
    private static final Map<String, Class<?>> TOPICS = new TreeMap<>(Map.of(
            "order", OrderMessage.class, "shipment", ShipmentMessage.class, "complaint", ComplaintMessage.class));
    private static final List<String> UUIDS = List.of("ce_id", "ce_subject", "ce_correlationid");

    private final ObjectMapper json = new ObjectMapper();
    private final RecordWords words = new RecordWords();
    private final Schemas schemas = new Schemas(words);
    private final ObjectNode document = json.createObjectNode();

    AsyncApi() throws IOException {}

    /** From the contracts' folder: {@code AsyncApi} writes the file anew. */
    public static void main(String[] args) throws IOException {
        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, new AsyncApi().yaml());
    }

    String yaml() throws IOException {
        document.put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", "Gendan messages")
                .put("version", "1")
                .put("description", """
                        What the services tell the world: CloudEvents 1.0 in binary mode on Kafka. The key is ce_subject, so that the
                        messages of one order, shipment, incident, demand or case stay in order. A message may come twice with the same
                        ce_id. Expect fields, values and types that you do not know, and leave them aside.

                        A customer's own system reads its share of them in GET /v1/events: the messages and fields that
                        x-customers-see lists, and of those what is about that customer.""");
        topics();
        document.put("defaultContentType", "application/json");
        for (var topic : TOPICS.entrySet()) channel(topic.getKey(), topic.getValue());
        for (var type : new TreeMap<>(PublicMessages.TYPES).entrySet()) message(type.getKey(), type.getValue());
        headers();
        return YAMLMapper.builder()
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .disable(YAMLGenerator.Feature.SPLIT_LINES)
                .build()
                .writeValueAsString(document);
    }

    private void topics() {
        var tags = document.withObject("/info").putArray("tags");
        TOPICS.keySet()
                .forEach(topic ->
                        tags.addObject().put("name", topic).put("description", "What " + topic + "-service says"));
        var house = document.withObject("/servers/house");
        house.put("host", "{brokers}")
                .put("protocol", "kafka")
                .put("description", "The brokers of the house. ./gendan up starts one on the port base and 11.");
        house.withObject("/variables/brokers")
                .put("description", "A host and its port, as the service is given them in kafka.bootstrap.servers")
                .put("default", "localhost:8411");
    }

    private void channel(String name, Class<?> messages) {
        var channel = document.withObject("/channels/" + name);
        channel.put("address", "gendan." + name).put("description", "What " + name + "-service says");
        var said = channel.putObject("messages");
        PublicMessages.TYPES.entrySet().stream()
                .filter(type -> messages.isAssignableFrom(type.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(type -> said.putObject(type).put("$ref", "#/components/messages/" + type));
        var operation = document.withObject("/operations/" + name);
        operation
                .put("action", "send")
                .put("summary", name + "-service tells what has happened")
                .put("description", "Once it is stored, and in the order in which it happened to one subject.");
        operation.putObject("channel").put("$ref", "#/channels/" + name);
        operation.putArray("tags").addObject().put("name", name);
    }

    private void message(String type, Class<? extends Record> record) throws IOException {
        var message = document.withObject("/components/messages").putObject(type);
        message.put("name", type).put("title", record.getSimpleName());
        if (words.of(record) != null) message.put("description", words.of(record));
        message.putObject("headers").put("$ref", "#/components/schemas/CloudEventHeaders");
        message.set("payload", schemas.of(record));
        var golden = Files.readString(GOLDEN.resolve(type + ".json"));
        var example = json.createObjectNode();
        example.set("payload", json.readTree(golden));
        message.putArray("examples").add(example);
        audience(message.putArray("x-customers-see"), golden, record);
    }

    /** Of a claim, a customer sees their own: that is how this one is looked at, whatever the example tells. */
    private static void audience(ArrayNode seen, String golden, Class<? extends Record> record) {
        var theirs = golden.replaceAll("\"direction\": *\"OURS\"", "\"direction\": \"AGAINST_US\"")
                .replaceAll("\"party\": *\"[A-Z]+\"", "\"party\": \"CUSTOMER\"");
        switch (Audience.of(EventJson.fromJson(theirs, record))) {
            case Audience.Internal _ -> {}
            case Audience.Customer customer ->
                customer.fields().stream().sorted().forEach(seen::add);
        }
    }

    private void headers() {
        var headers = document.withObject("/components/schemas").putObject("CloudEventHeaders");
        headers.put("type", "object");
        var fields = headers.putObject("properties");
        fields.putObject("ce_specversion").put("type", "string").put("const", "1.0");
        for (var name : UUIDS) fields.putObject(name).put("type", "string").put("format", "uuid");
        fields.putObject("ce_source").put("type", "string").put("description", "Who says it, like /order-service");
        fields.putObject("ce_type").put("type", "string").put("description", "The name of the message here");
        fields.putObject("ce_sequence")
                .put("type", "string")
                .put("description", "Version of the subject after it happened, a whole number");
        fields.putObject("ce_time").put("type", "string").put("format", "date-time");
        fields.putObject("traceparent")
                .put("type", "string")
                .put("description", "W3C trace context, when there is one");
        var required = headers.putArray("required");
        List.of(
                        "ce_specversion",
                        "ce_id",
                        "ce_source",
                        "ce_type",
                        "ce_subject",
                        "ce_sequence",
                        "ce_time",
                        "ce_correlationid")
                .forEach(required::add);
    }
}

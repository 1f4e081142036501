package io.gendan.acceptance.partner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.gendan.acceptance.Door;
import io.gendan.acceptance.Trade;
import io.gendan.local.House;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two partners go through every operation that the API document has. */
class PartnerWalkTest {
    private static final Path ROOT = Path.of(System.getProperty("gendan.root"));

    /** How to get a token stands at the door for everybody. */
    private static final Set<String> FOR_EVERYBODY = Set.of("POST /v1/tokens");

    private static House house;
    private static Party ours;
    private static Party other;

    /** Several, for what one may ask in a minute is not enough for all of it. */
    private static List<Door> walkers;

    @BeforeAll
    static void two_partners_with_one_of_everything() throws Exception {
        var state = Files.createTempDirectory(
                "gendan-partners-", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx--x--x")));
        house = House.forTests(ROOT, state);
        house.up(System.out);
        var origin = house.url("gateway");
        var trade = new Trade(origin);
        var voyage = trade.untouchedVoyage();
        var first = Party.of(trade, origin, scopes(), "Harbor Home " + UUID.randomUUID(), voyage);
        var second = Party.of(trade, origin, scopes(), "Northwind " + UUID.randomUUID(), voyage);
        walkers = Stream.of("Amber", "Birch", "Cedar", "Delta")
                .map(name -> key(trade, origin, trade.customer(name, "en")))
                .toList();
        var incident = trade.incident(trade.as("merchandiser"), voyage, Instant.now());
        ours = first.told(caseOf(trade, incident, first));
        other = second.told(caseOf(trade, incident, second));
    }

    @AfterAll
    static void the_house_is_down() {
        if (house != null) house.down();
    }

    private static Door key(Trade trade, String origin, Trade.Customer customer) {
        try {
            return Party.key(trade, origin, scopes(), customer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String caseOf(Trade trade, String incident, Party party) {
        return trade.caseOf(incident, party.customer(), "TOLD").path("id").asText();
    }

    @Test
    void every_operation_is_open_with_a_check_or_closed_and_there_are_no_others() throws IOException {
        var known = new ArrayList<>(Open.OPERATIONS.keySet());
        known.addAll(FOR_EVERYBODY);
        closed().forEach(known::add);
        assertThat(known).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(operations());
    }

    /** What a partner is told of something that is not at the door at all they are told here, word for word. */
    @ParameterizedTest
    @MethodSource("closed")
    void what_is_closed_is_not_there_whatever_a_key_may(String operation) {
        var key = walkers.get(Math.floorMod(operation.hashCode(), walkers.size()));
        var nowhere = key.get("/v1/nowhere").mustBe(404);
        var method = operation.substring(0, operation.indexOf(' '));
        var path = operation
                .substring(operation.indexOf(' ') + 1)
                .replaceAll("\\{[^}]+}", ours.order().id());
        var answer = key.ask(method, path, method.equals("GET") ? null : "{}");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo(nowhere.body());
    }

    @ParameterizedTest
    @MethodSource("open")
    void what_is_open_shows_each_their_own_and_nothing_of_the_other(String operation) {
        Open.OPERATIONS.get(operation).accept(ours, other);
        Open.OPERATIONS.get(operation).accept(other, ours);
    }

    static Stream<String> open() {
        return Open.OPERATIONS.keySet().stream().sorted();
    }

    static Stream<String> closed() throws IOException {
        try (var list = PartnerWalkTest.class.getResourceAsStream("/closed-to-partners.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines();
        }
    }

    private static List<String> operations() throws IOException {
        var found = new ArrayList<String>();
        document()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (Set.of("get", "post", "put", "patch", "delete").contains(method.getKey()))
                        found.add(method.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey());
                }));
        return found;
    }

    /** All there are, new ones too. */
    private static Set<String> scopes() throws IOException {
        var scopes = new TreeSet<String>();
        document().at("/components/schemas/ApiKeyScope/enum").forEach(scope -> scopes.add(scope.asText()));
        return scopes;
    }

    private static JsonNode document() throws IOException {
        return new YAMLMapper().readTree(ROOT.resolve("docs/api/openapi.yaml").toFile());
    }
}

package io.gendan.gateway.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromisesTest {
    private static final Path PROMISED = Path.of("../docs/api/promised.txt");
    private static final Path BROKEN = Path.of("../docs/api/broken-promises.yaml");
    private static final String PARCELS = """
            paths:
              /v1/parcels:
                post:
                  operationId: postParcels
                  security: [{bearer: [CLERK, SUPERVISOR]}]
                  parameters: [{name: note, in: query, schema: {type: string}}]
                  requestBody:
                    required: true
                    content: {application/json: {schema: {$ref: '#/components/schemas/Request'}}}
                  responses:
                    '201': {content: {application/json: {schema: {$ref: '#/components/schemas/Parcel'}}}}
            components:
              schemas:
                Request: {type: object, required: [to], properties: {to: {type: string}, size: {$ref: '#/components/schemas/Size'}}}
                Size: {type: string, enum: [SMALL, LARGE]}
                Parcel: {type: object, properties: {no: {type: string}, weight: {type: integer}}}
            """;

    /** Each way in which a program that ran yesterday runs no longer. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /v1/parcels:               | /v1/packets:              | no longer: POST /v1/parcels
            operationId: postParcels   | operationId: sendParcel   | no longer: POST /v1/parcels is called postParcels
            [CLERK, SUPERVISOR]        | [SUPERVISOR]              | no longer: POST /v1/parcels is for CLERK
            {name: note,               | {name: remark,            | no longer: POST /v1/parcels takes query note string
            query, schema              | query, required: true, schema | now needs POST /v1/parcels query note
            required: [to]             | required: [to, size]      | now needs of Request size
            {to: {type: string},       | {                         | no longer: takes in Request to string
            [SMALL, LARGE]             | [LARGE]                   | no longer: takes in Size the value SMALL
            no: {type: string}         | no: {type: integer}       | no longer: gives in Parcel no string
            {no: {type: string},       | {                         | no longer: gives in Parcel no string
            '201'                      | '202'                     | no longer: POST /v1/parcels gives 201 application/json Parcel
            """)
    void what_no_longer_holds_is_named(String was, String is, String broken) throws IOException {
        assertThat(Promises.broken(of(PARCELS), of(PARCELS.replace(was, is)))).contains(broken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            required: [to]             | required: []
            {type: string, enum        | {description: How large, type: string, enum
            [SMALL, LARGE]             | [SMALL, LARGE, HUGE]
            no: {type: string}         | no: {type: string}, colour: {type: string}
            [CLERK, SUPERVISOR]        | [CLERK, SUPERVISOR, ADMIN]
            {to: {type: string},       | {to: {type: string}, colour: {type: string},
            """)
    void what_only_adds_breaks_nothing(String was, String is) throws IOException {
        assertThat(Promises.broken(of(PARCELS), of(PARCELS.replace(was, is)))).isEmpty();
    }

    /**
     * What was promised is what stood in the document when it was last declared: {@code ./gendan docs --declare} does that, and
     * empties the list of what is broken. Until then each breach stands in that list with its reason.
     */
    @Test
    void nothing_that_was_promised_is_broken_unless_it_is_said_why() throws IOException {
        var now = of(Files.readString(MergedDocument.FILE));
        if ("declare".equals(System.getProperty("gendan.docs"))) {
            Files.write(PROMISED, now);
            Files.writeString(BROKEN, Files.readString(BROKEN).replaceAll("(?m)^(?!#).*\\R", ""));
        }
        var declared = new HashSet<String>();
        for (var breach : new YAMLMapper().readTree(Files.readString(BROKEN))) {
            assertThat(breach.path("why").asText()).as(breach.toString()).isNotBlank();
            declared.add(breach.path("what").asText());
        }
        assertThat(Promises.broken(new TreeSet<>(Files.readAllLines(PROMISED)), now))
                .as("declare in docs/api/broken-promises.yaml what has to be, and take out what is not so")
                .containsExactlyInAnyOrderElementsOf(declared);
    }

    private static java.util.SortedSet<String> of(String yaml) throws IOException {
        JsonNode document = new YAMLMapper().readTree(yaml);
        return Promises.of(document);
    }
}

package io.gendan.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OperationsTest {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final Operations operations = new Operations();

    /** The document is skimmed; here it is read. */
    @Test
    void all_operations_of_the_document_are_known() throws IOException {
        var all = new ArrayList<String>();
        try (var file = getClass().getResourceAsStream("/api/openapi.yaml")) {
            new YAMLMapper()
                    .readTree(file)
                    .path("paths")
                    .properties()
                    .forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                        if (METHODS.contains(method)) all.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey());
                    }));
        }
        assertThat(operations.all()).hasSizeGreaterThan(100).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void each_is_found_by_an_address_that_it_answers_to() {
        for (var operation : operations.all()) {
            var method = operation.substring(0, operation.indexOf(' '));
            var path = operation.substring(operation.indexOf(' ') + 1).replaceAll("\\{[^}]+}", "some-1");
            assertThat(operations.of(method, path)).hasValue(operation);
        }
    }

    @Test
    void what_is_none_has_no_name() {
        assertThat(operations.of("GET", "/v1/nothing")).isEmpty();
        assertThat(operations.of("GET", "/v1")).isEmpty();
        assertThat(operations.of("GET", "/")).isEmpty();
        assertThat(operations.of("TRACE", "/v1/orders")).isEmpty();
    }
}

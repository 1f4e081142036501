package io.gendan.gateway.door;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.vertx.core.MultiMap;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Operations that will go away one day, as {@code deprecations.yaml} declares them; the API document says so too, from the same list. */
@Singleton
class Deprecations {
    private final Operations operations;
    private final Map<String, Deprecation> byOperation;

    Deprecations(Operations operations, @ConfigProperty(name = "gendan.gateway.deprecations") String declared) {
        this.operations = operations;
        byOperation = read(declared).stream().collect(Collectors.toMap(Deprecation::operation, Function.identity()));
        byOperation.keySet().stream()
                .filter(each -> !operations.all().contains(each))
                .findAny()
                .ifPresent(each -> {
                    throw new IllegalStateException(declared + " names an operation that there is not: " + each);
                });
    }

    /**
     * @param operation as the API document has it
     * @param since nobody new should use it from this day on, UTC
     * @param until it is there up to the beginning of this day, UTC; null while nobody knows
     * @param link where one reads what to do instead
     */
    record Deprecation(String operation, LocalDate since, LocalDate until, URI link) {

        /** RFC 9745 counts seconds; RFC 8594 is older and has dates as HTTP has them. */
        void putOn(MultiMap answer) {
            answer.set("Deprecation", "@" + since.atStartOfDay(ZoneOffset.UTC).toEpochSecond());
            if (until != null)
                answer.set("Sunset", DateTimeFormatter.RFC_1123_DATE_TIME.format(until.atStartOfDay(ZoneOffset.UTC)));
            if (link != null) answer.add("Link", "<" + link + ">; rel=\"deprecation\"; type=\"text/html\"");
        }
    }

    void putOn(String method, String path, MultiMap answer) {
        if (byOperation.isEmpty()) return;
        operations.of(method, path).map(byOperation::get).ifPresent(each -> each.putOn(answer));
    }

    private static List<Deprecation> read(String resource) {
        try (var file = Deprecations.class.getResourceAsStream("/" + resource)) {
            return YAMLMapper.builder()
                    .addModule(new JavaTimeModule())
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}

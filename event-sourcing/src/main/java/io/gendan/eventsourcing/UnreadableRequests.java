package io.gendan.eventsourcing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Requests that do not say what this API can read: the field is named, and what it takes. */
class UnreadableRequests {
    @ServerExceptionMapper
    Response invalid(ConstraintViolationException invalid) {
        var fields = invalid.getConstraintViolations().stream()
                .map(violation -> new Problem.Field(pointer(violation), violation.getMessage()))
                .sorted(java.util.Comparator.comparing(Problem.Field::pointer))
                .toList();
        var detail = fields.stream()
                .map(field -> field.pointer() + " " + field.detail())
                .collect(Collectors.joining("; "));
        return new Problem(400, "INVALID_REQUEST", detail, fields).response();
    }

    /** The path starts with the method and its parameter, which the caller has never heard of. */
    private static String pointer(ConstraintViolation<?> violation) {
        var nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .toList();
        return nodes.stream()
                .skip(nodes.size() > 2 ? 2 : 1)
                .map(node -> node.isInIterable() && node.getIndex() != null
                        ? "/" + node.getIndex() + "/" + node.getName()
                        : "/" + node.getName())
                .collect(Collectors.joining());
    }

    /** Declared for both: the framework's own mapper of the second would go before ours of the first. */
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    Response unreadable(JsonProcessingException unreadable) {
        return problem(unreadable).response();
    }

    static Problem problem(JsonProcessingException unreadable) {
        if (!(unreadable instanceof JsonMappingException mapping))
            return new Problem(
                    400,
                    "MALFORMED_JSON",
                    "The body is not JSON: " + unreadable.getOriginalMessage() + where(unreadable));
        var pointer = mapping.getPath().stream()
                .map(step -> "/" + (step.getFieldName() != null ? step.getFieldName() : step.getIndex()))
                .collect(Collectors.joining());
        var detail =
                switch (mapping) {
                    case UnrecognizedPropertyException unknown ->
                        "there is no such field; known here: " + unknown.getKnownPropertyIds();
                    case InvalidFormatException format ->
                        format.getValue() + " is not a " + kind(format.getTargetType());
                    default ->
                        mapping.getCause() instanceof RuntimeException own && own.getMessage() != null
                                ? own.getMessage()
                                : mapping.getOriginalMessage().replaceAll("`?(java|io)\\.[\\w.$]+\\.([\\w$]+)`?", "$2");
                };
        return new Problem(400, "INVALID_REQUEST", pointer + " " + detail, List.of(new Problem.Field(pointer, detail)));
    }

    private static String where(JsonProcessingException unreadable) {
        var at = unreadable.getLocation();
        return at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
    }

    private static String kind(Class<?> type) {
        if (type.isEnum()) return "value of " + List.of(type.getEnumConstants());
        return switch (type.getSimpleName()) {
            case "Instant" -> "time like 2026-01-05T08:00:00Z";
            case "LocalDate" -> "date like 2026-01-05";
            case "Duration" -> "duration like PT24H";
            case "BigDecimal" -> "decimal number like 12.50";
            default -> type.getSimpleName();
        };
    }
}

package io.gendan.eventsourcing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
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
                .map(field -> (field.pointer().isEmpty() ? "the body" : field.pointer()) + " " + field.detail())
                .collect(Collectors.joining("; "));
        return new Problem(400, "INVALID_REQUEST", detail, fields).response();
    }

    /** The path starts with the method and its parameter, which the caller has never heard of. */
    private static String pointer(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .skip(2)
                .map(node -> (node.isInIterable() && node.getIndex() != null ? "/" + node.getIndex() : "")
                        + (node.getKind() == ElementKind.CONTAINER_ELEMENT ? "" : "/" + node.getName()))
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
        var detail = detail(mapping);
        var where = pointer.isEmpty() ? "the body" : pointer;
        return new Problem(400, "INVALID_REQUEST", where + " " + detail, List.of(new Problem.Field(pointer, detail)));
    }

    private static String detail(JsonMappingException mapping) {
        if (mapping.getOriginalMessage().startsWith("Trailing token")) return "goes on behind its end";
        return switch (mapping) {
            case UnrecognizedPropertyException unknown ->
                "is not a field; known here: " + unknown.getKnownPropertyIds();
            case InvalidFormatException invisible
            when invisible.getTargetType() == String.class -> invisible.getOriginalMessage();
            case InvalidFormatException format ->
                "is " + Problem.quoted(String.valueOf(format.getValue())) + " and not " + kind(format.getTargetType());
            case MismatchedInputException mismatched -> "is not " + kind(mismatched.getTargetType());
            default ->
                mapping.getCause() instanceof RuntimeException own && own.getMessage() != null
                        ? own.getMessage()
                        : "cannot be read";
        };
    }

    private static String where(JsonProcessingException unreadable) {
        var at = unreadable.getLocation();
        return at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
    }

    /** The type in words of JSON: what classes hold it here is nobody's business outside. */
    private static String kind(Class<?> type) {
        if (type == null) return "what this field takes";
        if (type.isEnum()) return "one of " + names(type.getEnumConstants());
        if (Id.class.isAssignableFrom(type) || type == UUID.class) return "an id (a UUID)";
        if (Collection.class.isAssignableFrom(type)) return "a list";
        return switch (type.getSimpleName()) {
            case "Instant" -> "a time like 2026-01-05T08:00:00Z, from 1970 to 2999";
            case "LocalDate" -> "a date like 2026-01-05, from 1970 to 2999";
            case "Duration" -> "a duration like PT24H, of ten years at most";
            case "ZoneId" -> "a time zone like Asia/Shanghai";
            case "BigDecimal" -> "a decimal number like 12.50";
            case "int", "Integer", "long", "Long" -> "a whole number";
            case "boolean", "Boolean" -> "true or false";
            case "String" -> "a text";
            default -> type.isRecord() ? "an object" : "what this field takes";
        };
    }

    private static String names(Object[] values) {
        return Arrays.stream(values)
                .map(value -> EventJson.toJson(value).replace("\"", ""))
                .collect(Collectors.joining(", "));
    }
}

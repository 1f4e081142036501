package io.gendan.eventsourcing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every way a request can fail, as problem+json: the one place where a fault becomes a status. */
class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);

    @ServerExceptionMapper
    Response problem(Problem problem) {
        return problem.response();
    }

    @ServerExceptionMapper
    Response refused(Refused refused) {
        return Problem.of(refused).response();
    }

    @ServerExceptionMapper
    Response fault(DatabaseFault fault) {
        LOG.errorf(fault, "the database refused");
        if (!fault.passing()) return unexpected(fault);
        var later = new Problem(
                        503,
                        "TRY_AGAIN_LATER",
                        "The service cannot reach its database: nothing was done, send the request again")
                .response();
        later.getHeaders().add("Retry-After", "2");
        return later;
    }

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
        if (!(unreadable instanceof JsonMappingException mapping))
            return new Problem(
                            400,
                            "MALFORMED_JSON",
                            "The body is not JSON: " + unreadable.getOriginalMessage() + where(unreadable))
                    .response();
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
        return new Problem(400, "INVALID_REQUEST", pointer + " " + detail, List.of(new Problem.Field(pointer, detail)))
                .response();
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

    @ServerExceptionMapper
    Response http(WebApplicationException http) {
        if (http.getCause() instanceof JsonProcessingException json) return unreadable(json);
        int status = http.getResponse().getStatus();
        return switch (status) {
            case 400 ->
                new Problem(
                                400,
                                "INVALID_REQUEST",
                                "The request cannot be read: is the body JSON, and are the parameters of the right type?")
                        .response();
            case 404 -> new Problem(404, "NOT_FOUND", "There is nothing at this address").response();
            case 405 -> new Problem(405, "METHOD_NOT_ALLOWED", "This resource does not take that method").response();
            case 406 ->
                new Problem(
                                406,
                                "NOT_ACCEPTABLE",
                                "This resource does not come in the form you accept; it speaks application/json")
                        .response();
            case 413 -> new Problem(413, "BODY_TOO_LARGE", "The body is larger than this operation takes").response();
            case 415 -> new Problem(415, "UNSUPPORTED_MEDIA_TYPE", "Send the body as application/json").response();
            default ->
                status < 500 ? new Problem(status, "REQUEST_REFUSED", http.getMessage()).response() : unexpected(http);
        };
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated() {
        var answer = new Problem(
                        401,
                        "NOT_SIGNED_IN",
                        "Send a valid token as Authorization: Bearer …; POST /v1/tokens gives one")
                .response();
        answer.getHeaders().add("WWW-Authenticate", "Bearer");
        return answer;
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden) {
        return new Problem(403, "ROLE_NOT_ALLOWED", "Your role may not do this").response();
    }

    @ServerExceptionMapper
    Response unexpected(Throwable fault) {
        LOG.error("unexpected", fault);
        return new Problem(500, "UNEXPECTED", "This is our fault; it is in the log and nothing was half-done")
                .response();
    }
}

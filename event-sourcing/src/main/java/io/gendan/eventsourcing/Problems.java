package io.gendan.eventsourcing;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.micrometer.core.instrument.Metrics;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every way a request can fail, as problem+json: the one place where a fault becomes a status. */
class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);

    @ServerExceptionMapper
    Response problem(Problem problem) {
        return counted(problem).response();
    }

    @ServerExceptionMapper
    Response refused(Refused refused) {
        return counted(Problem.of(refused)).response();
    }

    @ServerExceptionMapper
    Response fault(DatabaseFault fault) {
        if (fault.unstorableText())
            return new Problem(400, "INVALID_REQUEST", "The request holds the character U+0000, which no text may hold")
                    .response();
        if (fault.impossibleValue())
            return new Problem(
                            400, "INVALID_REQUEST", "The request holds a number, a day or a time that cannot be kept")
                    .response();
        LOG.errorf(fault, "the database refused");
        if (!fault.passing()) return unexpected(fault);
        var later = new Problem(
                        503,
                        "TRY_AGAIN_LATER",
                        "The service cannot reach its database. Send the request again; with the same Idempotency-Key it is done once")
                .response();
        later.getHeaders().add("Retry-After", "2");
        return later;
    }

    @ServerExceptionMapper
    Response http(WebApplicationException http, UriInfo uri) {
        if (http.getCause() instanceof JsonProcessingException json)
            return UnreadableRequests.problem(json).response();
        if (http.getCause() instanceof Problem problem)
            return problem.response(); // said while a file was being written
        int status = http.getResponse().getStatus();
        return switch (status) {
            case 400 ->
                new Problem(
                                400,
                                "INVALID_REQUEST",
                                "The request cannot be read: is the body JSON, and are the parameters of the right type?")
                        .response();
            case 404 -> notFound(http, uri).response();
            case 405 -> new Problem(405, "METHOD_NOT_ALLOWED", "This resource does not take that method").response();
            case 406 ->
                new Problem(
                                406,
                                "NOT_ACCEPTABLE",
                                "This resource does not come in the form you accept; it speaks application/json")
                        .response();
            case 413 -> Problem.tooLarge().response();
            case 415 -> new Problem(415, "UNSUPPORTED_MEDIA_TYPE", "Send the body as application/json").response();
            default ->
                status < 500 ? new Problem(status, "REQUEST_REFUSED", http.getMessage()).response() : unexpected(http);
        };
    }

    /** The metric {@code gendan_refusals_total}: by their codes one sees what callers do not get done. */
    private static Problem counted(Problem problem) {
        Metrics.counter("gendan.refusals", "code", problem.document().code()).increment();
        return problem;
    }

    /** The framework says the same of an address that is not there and of a parameter it could not make an id of. */
    private static Problem notFound(WebApplicationException http, UriInfo uri) {
        return http.getCause() == null
                ? new Problem(404, "NOT_FOUND", "There is nothing at this address")
                : new Problem(
                        400,
                        "INVALID_REQUEST",
                        "The address takes an id of this API (a UUID): " + Problem.quoted(uri.getPath())
                                + " holds something else");
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
    Response forbidden(ForbiddenException forbidden, ResourceInfo resource) {
        var may = resource.getResourceMethod().getAnnotation(RolesAllowed.class);
        var who = may == null ? "" : ": " + String.join(", ", may.value()) + " may";
        return new Problem(403, "ROLE_NOT_ALLOWED", "Your role may not do this" + who).response();
    }

    @ServerExceptionMapper
    Response unexpected(Throwable fault) {
        LOG.error("unexpected", fault);
        return new Problem(500, "UNEXPECTED", "This is our fault; it is in the log and nothing was half-done")
                .response();
    }
}

package io.gendan.gateway.door;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.gendan.eventsourcing.EventJson;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/**
 * One line of JSON for each request, when it has ended. It is read by people who may not see everything: no header's value but the ids
 * of the request, of a query only the names, of a page for people without a login only which kind it is, of an API key its beginning.
 */
@Singleton
class AccessLog {
    static final String CATEGORY = "access";
    private static final Logger LOG = Logger.getLogger(CATEGORY);

    private static final Pattern NAME = Pattern.compile("[\\w.-]{1,40}"); // a key is longer

    private final Operations operations;
    private final Clock clock;

    AccessLog(Operations operations, Clock clock) {
        this.operations = operations;
        this.clock = clock;
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"at", "method", "path", "operation", "status", "millis"})
    record Line(
            Instant at,
            String method,
            String path,
            String operation,
            List<String> query,
            int status,
            Boolean brokenOff,
            double millis,
            long bytesIn,
            long bytesOut,
            String account,
            String customer,
            String key,
            String address,
            String service,
            String correlation,
            String trace) {}

    void write(RoutingContext context) {
        if (!LOG.isInfoEnabled()) return;
        var request = context.request();
        var response = context.response();
        var visit = Visit.of(context);
        var path = visit.path();
        var method = request.method().name();
        LOG.info(EventJson.toJson(new Line(
                clock.instant(),
                method,
                seen(path),
                operations.of(method, path).orElse(null),
                names(request.query()),
                response.getStatusCode(),
                response.ended() ? null : true,
                visit.millis(),
                request.bytesRead(),
                response.bytesWritten(),
                visit.account(),
                visit.customer(),
                visit.key(),
                request.remoteAddress() == null ? null : request.remoteAddress().hostAddress(),
                visit.service(),
                request.getHeader(Headers.CORRELATION),
                Headers.traceId(request))));
    }

    private static List<String> names(String query) {
        if (query == null) return List.of();
        return Arrays.stream(query.split("&"))
                .map(part -> part.split("=", 2)[0])
                .filter(name -> NAME.matcher(name).matches())
                .distinct()
                .toList();
    }

    /** The address of such a page is its key. */
    private static String seen(String path) {
        return path.startsWith("/s/") || path.startsWith("/c/") ? path.substring(0, 3) + "…" : path;
    }
}

package io.gendan.eventsourcing;

import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;

/** What a command answers with. It can be kept and given again to the same request. */
public record Answer(int status, Map<String, String> headers, Object body) {

    /** 201, where the new thing is and at which version. */
    public static Answer created(String location, long version, Object body) {
        return new Answer(201, Map.of("Location", location, "ETag", etag(version)), body);
    }

    /** 202: taken, and decided later; {@code location} tells how it went. */
    public static Answer accepted(String location, long version, Object body) {
        return new Answer(202, Map.of("Location", location, "ETag", etag(version)), body);
    }

    public static Answer ok(long version, Object body) {
        return new Answer(200, Map.of("ETag", etag(version)), body);
    }

    public static Answer noContent(long version) {
        return new Answer(204, Map.of("ETag", etag(version)), null);
    }

    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    Response response() {
        return response(status, headers, body == null ? null : EventJson.toJson(body));
    }

    static Response response(int status, Map<String, String> headers, String body) {
        var response = Response.status(status).entity(body);
        headers.forEach(response::header);
        var problem = status >= 400;
        return body == null
                ? response.build()
                : response.type(problem ? "application/problem+json" : "application/json")
                        .build();
    }

    /** The body of a creation: the id machines use and the number people say aloud. */
    public record Created(UUID id, String number) {}
}

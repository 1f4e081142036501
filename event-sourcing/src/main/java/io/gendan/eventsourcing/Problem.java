package io.gendan.eventsourcing;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** A no that no aggregate said: the request itself is at fault, or this service is. Becomes problem+json (RFC 9457). */
public final class Problem extends RuntimeException {
    private static final int LONGEST_QUOTE = 60;

    private final int status;
    private final String code;
    private final transient List<Field> errors;

    public Problem(int status, String code, String detail) {
        this(status, code, detail, List.of());
    }

    public Problem(int status, String code, String detail, List<Field> errors) {
        super(detail, null, false, false);
        this.status = status;
        this.code = code;
        this.errors = List.copyOf(errors);
    }

    /** One wrong field: where, as a JSON pointer into the request, and how to mend it. */
    public record Field(String pointer, String detail) {}

    /** The document. {@code code} is stable and what programs act on; {@code detail} is for people. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Document(String type, String title, int status, String code, String detail, List<Field> errors) {}

    public Document document() {
        var reason = Response.Status.fromStatusCode(status);
        var title = reason != null ? reason.getReasonPhrase() : status == 422 ? "Unprocessable Content" : "Error";
        return new Document("urn:gendan:problem:" + code, title, status, code, getMessage(), errors);
    }

    /** A query parameter that cannot be taken, with how it is written. */
    public static Problem of(String parameter, String detail) {
        return of("INVALID_REQUEST", parameter, detail);
    }

    static Problem of(String code, String parameter, String detail) {
        return new Problem(400, code, parameter + " " + detail, List.of(new Field("/" + parameter, detail)));
    }

    /** What somebody sent, as it can be said back to them: the beginning of it, if it is long. */
    public static String quoted(String text) {
        return "\u201c" + (text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…") + "\u201d";
    }

    static Problem tooLarge() {
        return new Problem(413, "BODY_TOO_LARGE", "The body is larger than this operation takes");
    }

    static Problem of(Refused refused) {
        var fields = refused.pointer() == null
                ? List.<Field>of()
                : List.of(new Field(refused.pointer(), refused.getMessage()));
        return new Problem(refused.refusal().status(), refused.refusal().name(), refused.getMessage(), fields);
    }

    public Response response() {
        return Response.status(status)
                .type("application/problem+json")
                .entity(EventJson.toJson(document()))
                .build();
    }
}

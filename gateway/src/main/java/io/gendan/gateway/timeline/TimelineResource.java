package io.gendan.gateway.timeline;

import io.gendan.eventsourcing.Cursors;
import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Problem;
import io.gendan.eventsourcing.Requests;
import io.gendan.gateway.timeline.Timeline.Entry;
import io.gendan.gateway.timeline.Timeline.Place;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/timeline")
@Tag(name = "Timeline")
@RunOnVirtualThread
class TimelineResource {
    private static final int LARGEST = 1000;

    private final Timeline timeline;
    private final Requests requests;

    TimelineResource(Timeline timeline, Requests requests) {
        this.timeline = timeline;
        this.requests = requests;
    }

    @GET
    @RolesAllowed("STAFF")
    @Operation(
            summary = "What was known, whom we told, what we asked money for: each with its time, in order",
            description =
                    "Of one order, with the incidents that hit it; or of one incident, with the demands for money of the orders"
                            + " it hit. In the order in which things happened; what happened at the same time, in the order in which it was heard of.")
    public Page<Entry> timeline(
            @Parameter(description = "The order's id; or give incident") @QueryParam("order") String order,
            @Parameter(description = "The incident's id; or give order") @QueryParam("incident") String incident,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("1000") String limit) {
        if ((order == null) == (incident == null))
            throw new Problem(400, "INVALID_REQUEST", "Give either order or incident, with an id (a UUID)");
        int most = Page.limit(limit, LARGEST);
        var id = id(order != null ? order : incident);
        var place = place(after);
        var entries = requests.read(tx -> order != null
                ? timeline.ofOrder(tx, id, place, most + 1)
                : timeline.ofIncident(tx, id, place, most + 1));
        if (entries.isEmpty() && after == null)
            throw new Problem(
                    404, "NOT_FOUND", "Nothing has been heard of this id; what was done just now takes a moment");
        if (entries.size() <= most) return new Page<>(entries, null);
        var page = entries.subList(0, most);
        return new Page<>(page, cursor(page.getLast()));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Problem(400, "INVALID_REQUEST", "order and incident take an id (a UUID), not " + text);
        }
    }

    private static String cursor(Entry last) {
        var place = last.at() + "/" + last.position();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    private static Place place(String cursor) {
        if (cursor == null) return Place.START;
        try {
            var parts = new String(Base64.getUrlDecoder().decode(Cursors.unsigned(cursor)), StandardCharsets.UTF_8)
                    .split("/");
            return new Place(Instant.parse(parts[0]), Long.parseLong(parts[1]));
        } catch (RuntimeException e) {
            throw new Problem(
                    400, "CURSOR_UNREADABLE", "after takes the value of next from the page before, unchanged");
        }
    }
}

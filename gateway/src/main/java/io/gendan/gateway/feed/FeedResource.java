package io.gendan.gateway.feed;

import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Requests;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/events")
@Tag(name = "Events")
class FeedResource {
    private final Feed feed;
    private final Requests requests;
    private final JsonWebToken token;

    FeedResource(Feed feed, Requests requests, JsonWebToken token) {
        this.feed = feed;
        this.requests = requests;
        this.token = token;
    }

    /**
     * @param next position to send as {@code after} for what comes behind; always there, so that a reader at the end asks again
     *     with it
     */
    @Schema(name = "FeedEvents")
    record Events(List<Feed.Item> items, long next) {}

    @GET
    @RolesAllowed({"STAFF", "READ_EVENTS"})
    @Operation(
            summary = "Everything that was said, in order",
            description =
                    "Positions have no gaps and never come out of order: whoever has read up to one has missed nothing."
                            + " With `Accept: text/event-stream` the same as a stream (SSE) that starts behind `Last-Event-ID` or"
                            + " `after` and goes on with what is new; it ends now and then, and the reader comes back."
                            + " An API key with READ_EVENTS is given the events of its own customer that are for customers, of"
                            + " each those fields that are for them, under positions of their own.")
    @APIResponse(
            responseCode = "200",
            description = "The events behind the position, oldest first",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = Events.class)),
                @Content(mediaType = "text/event-stream", schema = @Schema(implementation = String.class))
            })
    public Events behind(
            @Parameter(description = "The position behind which to begin, 0 for the very first", example = "0")
                    @QueryParam("after")
                    @DefaultValue("0")
                    String after,
            @QueryParam("limit") @DefaultValue("50") String limit,
            @Parameter(description = "Only this type", example = "io.gendan.shipment.ShipmentDelayed.v1")
                    @QueryParam("type")
                    String type,
            @Parameter(description = "Only of subjects of this kind, the second word of a type", example = "shipment")
                    @QueryParam("kind")
                    String kind,
            @Parameter(description = "Only of the order, shipment, demand, incident, case … with this id")
                    @QueryParam("subject")
                    String subject) {
        var reader = Reader.of(after, type, kind, subject);
        int most = Page.limit(limit);
        var sight = Sight.of(token.getGroups(), token.getClaim("customer"));
        var items = requests.read(tx -> {
            reader.mustNotBeAhead(feed.last(tx, sight));
            return feed.behind(tx, sight, reader, reader.after(), most);
        });
        return new Events(
                items, items.isEmpty() ? reader.after() : items.getLast().position());
    }
}

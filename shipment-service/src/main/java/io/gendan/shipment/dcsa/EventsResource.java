package io.gendan.shipment.dcsa;

import com.fasterxml.jackson.databind.JsonNode;
import io.gendan.eventsourcing.Cursors;
import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Requests;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The events of our shipments, as DCSA Track &amp; Trace has them: what carriers said, and our own people. */
@Path("/dcsa/tnt")
@Tag(name = "DCSA Track & Trace")
@RunOnVirtualThread
class EventsResource {
    private static final int LARGEST = 1000;

    private final TntEvents events;
    private final Requests requests;
    private final Cursors cursors;
    private final UriInfo uri;

    EventsResource(TntEvents events, Requests requests, Cursors cursors, UriInfo uri) {
        this.events = events;
        this.requests = requests;
        this.cursors = cursors;
        this.uri = uri;
    }

    record Events30(List<JsonNode> events) {}

    @GET
    @Path("/v2/events")
    @RolesAllowed("STAFF")
    @Operation(
            summary = "The events of our shipments in Track & Trace 2.2",
            description = "What that version has no words for is left out: retracted events, and codes that came later."
                    + " The header Next-Page is the address of the following page, absent on the last one.")
    @APIResponse(
            responseCode = "200",
            description = "One page; a page may hold fewer than asked for and not be the last",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(type = SchemaType.ARRAY, implementation = Object.class)))
    public Response in22(
            @BeanParam Asked22 asked,
            @QueryParam("sort") String sort,
            @QueryParam("limit") @DefaultValue("100") String limit,
            @QueryParam("cursor") String cursor) {
        var from = Cursor.of(cursors.checked("cursor", cursor));
        var order = from == null ? Cursor.Order.of(sort) : from.order();
        var found = requests.read(tx -> events.page(tx, asked.wanted(), from, order, Page.limit(limit, LARGEST)));
        var body =
                found.events().stream().map(As22::of).flatMap(Optional::stream).toList();
        var answer = Response.ok(body)
                .header("API-Version", "2.2.0")
                .header(
                        "Current-Page",
                        uri.getRequestUri().getRawQuery() == null
                                ? uri.getPath()
                                : uri.getPath() + "?" + uri.getRequestUri().getRawQuery());
        if (found.next() != null)
            answer.header(
                    "Next-Page",
                    uri.getRequestUriBuilder()
                            .replaceQueryParam(
                                    "cursor", cursors.signed(found.next().text()))
                            .build()
                            .getRawSchemeSpecificPart()
                            .replaceFirst("^//[^/]*", ""));
        return answer.build();
    }

    @GET
    @Path("/v3/events")
    @RolesAllowed("STAFF")
    @Operation(
            summary = "The events of our shipments in Track & Trace 3.0",
            description = "The header Next-Page-Cursor is the cursor of the following page, absent on the last one.")
    @APIResponse(
            responseCode = "200",
            description = "One page, what was updated first in front",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Object.class)))
    public Response in30(
            @QueryParam("carrierBookingReference") String booking,
            @QueryParam("transportDocumentReference") String document,
            @QueryParam("equipmentReference")
                    @Parameter(
                            description =
                                    "Of the container, or of a shipment that is stowed in it and of no other container")
                    String container,
            @QueryParam("eventTypes") String types,
            @QueryParam("eventUpdatedDateTimeMin") String from,
            @QueryParam("eventUpdatedDateTimeMax") String until,
            @QueryParam("limit") @DefaultValue("100") String limit,
            @QueryParam("cursor") String cursor) {
        var wanted = new Wanted()
                .booking(booking)
                .transportDocument(document)
                .container(container)
                .types(types == null ? null : List.of(types.split(",")))
                .updated(">=", Asked22.time("eventUpdatedDateTimeMin", from))
                .updated("<=", Asked22.time("eventUpdatedDateTimeMax", until));
        var found = requests.read(tx -> events.page(
                tx,
                wanted,
                Cursor.of(cursors.checked("cursor", cursor)),
                Cursor.Order.OLDEST_WORD_FIRST,
                Page.limit(limit, LARGEST)));
        List<JsonNode> body = List.copyOf(found.events().stream().map(As30::of).toList());
        var answer = Response.ok(new Events30(body)).header("API-Version", "3.0.0");
        if (found.next() != null)
            answer.header("Next-Page-Cursor", cursors.signed(found.next().text()));
        return answer.build();
    }
}

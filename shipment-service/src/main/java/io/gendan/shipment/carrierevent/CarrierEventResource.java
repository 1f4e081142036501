package io.gendan.shipment.carrierevent;

import com.fasterxml.jackson.databind.JsonNode;
import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Problem;
import io.gendan.eventsourcing.Requests;
import io.gendan.shipment.identifier.CarrierEventId;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What carriers say of their transports, as DCSA Track &amp; Trace has it. */
@Path("/v1/carrier-events")
@Tag(name = "Carrier events")
@RunOnVirtualThread
class CarrierEventResource {
    private static final String EXAMPLE = """
            {"events": [{"eventRouting": {"originatingParty": {"partyCode": "EXCO", "codeListProvider": "SMDG", "codeListName": "LCL"}},
              "eventID": "evt-1", "eventDateTime": "2026-09-04T12:30:00Z", "eventUpdatedDateTime": "2026-09-01T08:00:00Z",
              "eventLocation": {"UNLocationCode": "KRPUS"},
              "eventClassification": {"eventTypeCode": "TRANSPORT", "eventClassifierCode": "EST", "transportEventTypeCode": "ARRI"},
              "shipmentDetails": {"documentReference": {"typeCode": "BKG", "reference": "ABC709951"}}}]}""";

    private final Intake intake;
    private final CarrierEventQueries queries;
    private final Requests requests;

    CarrierEventResource(Intake intake, CarrierEventQueries queries, Requests requests) {
        this.intake = intake;
        this.queries = queries;
        this.requests = requests;
    }

    @POST
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "FORWARDER", "CARRIER"})
    @Operation(
            summary = "Take events of DCSA Track & Trace 2.2 or 3.0, one or up to 500, each answered for itself",
            description =
                    "Each is taken once by its originator and eventID; the version updated last counts, in whatever order"
                            + " they come. A code that is not known is kept and flagged. What concerns no shipment yet waits until one is"
                            + " booked that it names.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            examples = EXAMPLE,
                                            description = "One event, or {\"events\": [ … ]}, or a list of events")))
    @APIResponse(
            responseCode = "200",
            description = "What became of each; what was refused is the sender's to mend, the others are taken",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = IntakeView.class)))
    public Response take(@NotNull JsonNode body) {
        return requests.answer(body, asked -> new Answer(200, Map.of(), intake.take(asked, body)));
    }

    @GET
    @RolesAllowed("STAFF")
    @Operation(
            summary = "What carriers said, by id; of one shipment, flagged or not, matched with a shipment or waiting")
    public Page<CarrierEventView> page(
            @QueryParam("shipment") String shipment,
            @QueryParam("flagged") String flagged,
            @QueryParam("matched") String matched,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        var ofShipment = Page.only("shipment", shipment);
        var rows = requests.read(tx -> queries.page(
                tx,
                ofShipment,
                yesOrNo("flagged", flagged),
                yesOrNo("matched", matched),
                Page.after(after),
                Page.limit(limit) + 1));
        return Page.of(rows, Page.limit(limit), row -> row.id().value());
    }

    private static Boolean yesOrNo(String parameter, String text) {
        if (text == null) return null;
        if (text.equals("true") || text.equals("false")) return Boolean.valueOf(text);
        throw new Problem(400, "INVALID_REQUEST", parameter + " is true or false, not " + Problem.quoted(text));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("STAFF")
    @Operation(summary = "One event of a carrier as it was sent, and the shipments that it is about")
    @APIResponse(
            responseCode = "200",
            description = "Its newest version; ETag is how many there were",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = CarrierEventView.class)))
    public Response one(@PathParam("id") CarrierEventId id) {
        return requests.one(tx -> queries.find(tx, id).map(view -> Answer.ok(view.version(), view)));
    }
}

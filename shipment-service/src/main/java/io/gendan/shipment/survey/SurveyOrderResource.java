package io.gendan.shipment.survey;

import static io.gendan.shipment.survey.SurveyRefusal.SHIPMENT_NOT_FOUND;

import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Requests;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.identifier.SurveyId;
import io.gendan.shipment.shipment.Manifests;
import io.gendan.shipment.survey.SurveyCommand.Order;
import io.gendan.shipment.survey.SurveyRequests.OrderRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The surveys of one shipment. */
@Path("/v1/shipments/{id}/surveys")
@Tag(name = "Surveys")
@RunOnVirtualThread
class SurveyOrderResource {
    private final Surveys surveys;
    private final SurveyList list;
    private final Manifests manifests;
    private final Requests requests;

    SurveyOrderResource(Surveys surveys, SurveyList list, Manifests manifests, Requests requests) {
        this.surveys = surveys;
        this.list = list;
        this.manifests = manifests;
        this.requests = requests;
    }

    @POST
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR"})
    @Operation(summary = "Order a survey of a shipment's goods")
    @APIResponse(
            responseCode = "201",
            description = "It is there; Location says where",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Answer.Created.class)))
    public Response order(@PathParam("id") ShipmentId shipment, @Valid @NotNull OrderRequest body) {
        return requests.answer(body, asked -> {
            var tx = asked.tx();
            var manifest = manifests.of(tx, shipment).orElseThrow(SHIPMENT_NOT_FOUND::refused);
            var id = new SurveyId(Id.next());
            var order = new Order(
                    list.nextNo(tx),
                    shipment,
                    manifest,
                    body.incidentId(),
                    body.surveyor(),
                    body.place(),
                    body.dueOn(),
                    asked.now());
            long version = surveys.begin(tx, id, order);
            return Answer.created(
                    "/v1/surveys/" + id.value(), version, new Answer.Created(id.value(), order.surveyNo()));
        });
    }

    @GET
    @RolesAllowed("STAFF")
    @Operation(summary = "The surveys of a shipment, oldest first")
    public List<SurveyView> ofShipment(@PathParam("id") ShipmentId shipment) {
        return requests.read(tx -> {
            if (manifests.of(tx, shipment).isEmpty()) throw SHIPMENT_NOT_FOUND.refused();
            return list.of(tx, shipment);
        });
    }
}

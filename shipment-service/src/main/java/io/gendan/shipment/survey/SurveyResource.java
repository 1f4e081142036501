package io.gendan.shipment.survey;

import static io.gendan.shipment.survey.SurveyRefusal.SHIPMENT_NOT_FOUND;
import static io.gendan.shipment.survey.SurveyRefusal.SURVEY_NOT_FOUND;

import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.Requests;
import io.gendan.shipment.identifier.SurveyId;
import io.gendan.shipment.shipment.Manifests;
import io.gendan.shipment.survey.SurveyCommand.Cancel;
import io.gendan.shipment.survey.SurveyCommand.Report;
import io.gendan.shipment.survey.SurveyRequests.CancelRequest;
import io.gendan.shipment.survey.SurveyRequests.ReportRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Surveys of the goods: reported, and reported again when the surveyor changes their mind. */
@Path("/v1/surveys")
@Tag(name = "Surveys")
@RunOnVirtualThread
class SurveyResource {
    private final Surveys surveys;
    private final SurveyList list;
    private final Manifests manifests;
    private final Requests requests;

    SurveyResource(Surveys surveys, SurveyList list, Manifests manifests, Requests requests) {
        this.surveys = surveys;
        this.list = list;
        this.manifests = manifests;
        this.requests = requests;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("STAFF")
    @Operation(summary = "One survey with every report that was given, the last one first")
    @APIResponse(
            responseCode = "200",
            description = "As it is now; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SurveyView.class)))
    public Response one(@PathParam("id") SurveyId id) {
        return requests.one(tx -> list.find(tx, id).map(row -> Answer.ok(row.version(), row)));
    }

    @POST
    @Path("/{id}/report")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SURVEYOR"})
    @Operation(
            summary = "Record what the survey found; from then on the shipment's condition is what it says",
            description = "Given again with a correction it replaces the report before, which is kept")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response report(@PathParam("id") SurveyId id, @Valid @NotNull ReportRequest body) {
        return requests.answer(body, asked -> report(asked, id, body));
    }

    private Answer report(Asked asked, SurveyId id, ReportRequest body) {
        var tx = asked.tx();
        var survey = list.find(tx, id).orElseThrow(SURVEY_NOT_FOUND::refused);
        var manifest = manifests.of(tx, survey.shipmentId()).orElseThrow(SHIPMENT_NOT_FOUND::refused);
        var report =
                new Report(body.reportNo(), body.surveyedAt(), body.found(), manifest, body.correction(), asked.now());
        return Answer.noContent(surveys.handle(tx, id, asked.expected(), report));
    }

    @POST
    @Path("/{id}/cancel")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR"})
    @Operation(summary = "Cancel a survey that has not been reported")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response cancel(@PathParam("id") SurveyId id, @Valid @NotNull CancelRequest body) {
        return requests.answer(
                body,
                asked -> Answer.noContent(
                        surveys.handle(asked.tx(), id, asked.expected(), new Cancel(body.reason(), asked.now()))));
    }
}

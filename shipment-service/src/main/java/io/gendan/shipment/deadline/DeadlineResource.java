package io.gendan.shipment.deadline;

import static io.gendan.shipment.deadline.DeadlineRefusal.REGIME_UNKNOWN;
import static io.gendan.shipment.deadline.DeadlineRefusal.SHIPMENT_NOT_FOUND;

import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Requests;
import io.gendan.eventsourcing.Tx;
import io.gendan.shipment.deadline.DeadlineCommand.Choose;
import io.gendan.shipment.deadline.DeadlineCommand.Extend;
import io.gendan.shipment.deadline.DeadlineCommand.Interrupt;
import io.gendan.shipment.deadline.DeadlineRequests.ExtendRequest;
import io.gendan.shipment.deadline.DeadlineRequests.InterruptRequest;
import io.gendan.shipment.deadline.DeadlineRequests.RegimeRequest;
import io.gendan.shipment.deadline.TransportDeadlines.Running;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.identifier.TransportDeadlineId;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Until when claims against the carriers of a shipment can be made, and what moves those days. */
@Path("/v1/shipments/{id}/deadlines")
@Tag(name = "Deadlines")
@RunOnVirtualThread
class DeadlineResource {
    private final Deadlines deadlines;
    private final DeadlineList list;
    private final Stages stages;
    private final Requests requests;
    private final Clock clock;

    DeadlineResource(Deadlines deadlines, DeadlineList list, Stages stages, Requests requests, Clock clock) {
        this.deadlines = deadlines;
        this.list = list;
        this.stages = stages;
        this.requests = requests;
        this.clock = clock;
    }

    /** {@code assessed}: they run. Else they are what they will be if the goods arrive as expected. */
    @Schema(name = "TransportDeadlines")
    record View(boolean assessed, List<Dates> stages) {}

    @GET
    @RolesAllowed("STAFF")
    @Operation(
            summary = "Until when notice is to be given and suit to be brought, stage by stage, by which law",
            description =
                    "As expected while the goods are under way; they run from their arrival, delivery or loss on, or when they were due and nobody has said that they came")
    @APIResponse(
            responseCode = "200",
            description = "As it is now; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = View.class)))
    public Response of(@PathParam("id") ShipmentId id) {
        return requests.one(tx -> {
            var assessed = list.find(tx, id);
            if (assessed.isPresent()) return assessed.map(row -> Answer.ok(row.version(), new View(true, row.dates())));
            var expected = expected(tx, id);
            return expected.isEmpty()
                    ? java.util.Optional.empty()
                    : java.util.Optional.of(Answer.ok(0, new View(false, expected)));
        });
    }

    private List<Dates> expected(Tx tx, ShipmentId id) {
        var nothingSaid = new Running(null, Map.of(), Map.of());
        return stages.of(tx, id, clock.instant()).stream()
                .map(stage -> Counting.of(nothingSaid, stage, Regimes.of(stage).orElse(null)))
                .toList();
    }

    @POST
    @Path("/regime")
    @RolesAllowed({"MERCHANDISER", "SUPERVISOR"})
    @Operation(summary = "Say which law holds where it is not compulsory, and by whose word")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response choose(@PathParam("id") ShipmentId id, @Valid @NotNull RegimeRequest body) {
        return requests.answer(body, asked -> {
            var regime = Regimes.of(body.regime())
                    .orElseThrow(
                            () -> REGIME_UNKNOWN.refused(body.regime() + ": " + REGIME_UNKNOWN.sentence(), "/regime"));
            var choose = new Choose(body.stageNo(), regime, body.source(), asked.now());
            return Answer.noContent(deadlines.handle(asked.tx(), ours(asked.tx(), id), asked.expected(), choose));
        });
    }

    @POST
    @Path("/interrupt")
    @RolesAllowed({"MERCHANDISER", "SUPERVISOR"})
    @Operation(
            summary = "Record what makes the time for a suit begin anew, where the law that holds knows that",
            description =
                    "It never ends earlier by that: of all acts and extensions what goes farthest counts. What is recorded stays"
                            + " with the carriage by that mode between these places, whatever number the stage has later")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response interrupt(@PathParam("id") ShipmentId id, @Valid @NotNull InterruptRequest body) {
        return requests.answer(body, asked -> {
            var interrupt = new Interrupt(body.stageNo(), body.act(), body.on(), body.source(), asked.now());
            return Answer.noContent(deadlines.handle(asked.tx(), ours(asked.tx(), id), asked.expected(), interrupt));
        });
    }

    @POST
    @Path("/extend")
    @RolesAllowed({"MERCHANDISER", "SUPERVISOR"})
    @Operation(summary = "Record a later day for a suit that was agreed, where the law that holds allows that")
    @APIResponse(responseCode = "204", description = "It is done; ETag is the version after it")
    public Response extend(@PathParam("id") ShipmentId id, @Valid @NotNull ExtendRequest body) {
        return requests.answer(body, asked -> {
            var extend = new Extend(body.stageNo(), body.until(), body.source(), asked.now());
            return Answer.noContent(deadlines.handle(asked.tx(), ours(asked.tx(), id), asked.expected(), extend));
        });
    }

    private TransportDeadlineId ours(Tx tx, ShipmentId id) {
        if (stages.of(tx, id, clock.instant()).isEmpty()) throw SHIPMENT_NOT_FOUND.refused();
        return TransportDeadlineId.of(id);
    }
}

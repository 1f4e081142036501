package io.gendan.eventsourcing;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an administrator does when something is stuck or lost. The gateway shows it under {@code /v1/operations/<service>}. */
@Path("/operations")
@RolesAllowed("ADMIN")
@Tag(name = "Operations")
@RunOnVirtualThread
class OperationsResource {
    private final Kafka kafka;
    private final Replay replay;
    private final Requests requests;
    private final Outbox outbox;
    private final SecurityIdentity identity;

    OperationsResource(Kafka kafka, Replay replay, Requests requests, Outbox outbox, SecurityIdentity identity) {
        this.kafka = kafka;
        this.replay = replay;
        this.requests = requests;
        this.outbox = outbox;
        this.identity = identity;
    }

    @Schema(name = "ParkedKey")
    record Key(@NotBlank String topic, @NotNull String key) {}

    @Schema(name = "SkipRequest")
    record Reason(@NotBlank String reason) {}

    @Schema(name = "RepublishRequest")
    record From(@NotNull @Positive Long fromPosition) {}

    @GET
    @Path("/parked")
    @Operation(summary = "Messages that could not be handled, and those that wait behind them")
    public List<Parking.Parked> parked() {
        return kafka.parking().map(Parking::list).orElse(List.of());
    }

    @POST
    @Path("/parked/retry")
    @Operation(summary = "Try the parked messages of one key again, oldest first")
    public Map<String, Integer> retry(@Valid @NotNull Key body) {
        var retried = parking().retry(body.topic(), body.key());
        if (retried.stuckAt() == null) return Map.of("handled", retried.handled());
        throw new Problem(
                409,
                "STILL_PARKED",
                retried.handled() + " went through; " + retried.stuckAt() + " still cannot be handled: "
                        + retried.reason() + ". Mend what it says and try again, or skip it with a reason");
    }

    @POST
    @Path("/parked/{id}/skip")
    @Operation(summary = "Give one parked message up, with a reason that is kept")
    public void skip(@PathParam("id") long id, @Valid @NotNull Reason body) {
        if (!parking().skip(id, body.reason(), identity.getPrincipal().getName()))
            throw new Problem(404, "NOT_PARKED", "No message with this id is parked here");
    }

    @GET
    @Path("/outbox")
    @Operation(summary = "Messages that wait for the broker, key by key: normally none for longer than a moment")
    public List<Outbox.Waiting> outbox() {
        return requests.read(outbox::waiting);
    }

    @GET
    @Path("/read-models")
    @Operation(summary = "The read models that can be rebuilt")
    public List<String> readModels() {
        return replay.readModels();
    }

    @POST
    @Path("/read-models/{name}/rebuild")
    @Operation(summary = "Empty a read model and write it again from the log")
    public Map<String, Long> rebuild(@PathParam("name") String name) {
        long facts = replay.rebuild(Cause.of(identity.getPrincipal().getName()), name);
        if (facts < 0) throw new Problem(404, "NO_SUCH_READ_MODEL", "Known here: " + replay.readModels());
        return Map.of("facts", facts);
    }

    @POST
    @Path("/republish")
    @Operation(summary = "Send every message again from a position of the log, with the ids they had")
    public Map<String, Long> republish(@Valid @NotNull From body) {
        return Map.of(
                "messages", replay.republish(Cause.of(identity.getPrincipal().getName()), body.fromPosition()));
    }

    private Parking parking() {
        return kafka.parking().orElseThrow(() -> new Problem(404, "NOTHING_PARKED", "This service listens to nobody"));
    }
}

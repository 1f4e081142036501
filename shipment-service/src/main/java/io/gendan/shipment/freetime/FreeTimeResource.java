package io.gendan.shipment.freetime;

import static io.gendan.shipment.freetime.FreeTimeRefusal.*;

import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Requests;
import io.gendan.shipment.freetime.FreeTimeRequests.MoveRequest;
import io.gendan.shipment.freetime.FreeTimeRequests.TermsRequest;
import io.gendan.shipment.identifier.ContainerNumber;
import io.gendan.shipment.identifier.ShipmentId;
import io.gendan.shipment.identifier.UnLocode;
import io.gendan.shipment.shipment.Manifests;
import io.gendan.shipment.shipment.Manifests.Manifest;
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
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How long the containers of a shipment may be kept, by whose word, and what it risks to cost. */
@Path("/v1/shipments/{id}/free-time")
@Tag(name = "Free time")
@RunOnVirtualThread
class FreeTimeResource {
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(15);

    private final ContainerMoves moves;
    private final FreeTimeList list;
    private final Manifests manifests;
    private final Requests requests;
    private final Clock clock;

    FreeTimeResource(ContainerMoves moves, FreeTimeList list, Manifests manifests, Requests requests, Clock clock) {
        this.moves = moves;
        this.list = list;
        this.manifests = manifests;
        this.requests = requests;
        this.clock = clock;
    }

    @GET
    @RolesAllowed("STAFF")
    @Operation(
            summary = "Free days, last free day and risk of demurrage and detention, container by container",
            description =
                    "What cannot be assessed says so, and why: it is not the same as no risk; doubts are words of carriers"
                            + " that do not fit the others and are not counted")
    public List<FreeTimeList.Row> of(@PathParam("id") ShipmentId id) {
        return requests.read(tx -> {
            var manifest = manifests.of(tx, id).orElseThrow(SHIPMENT_NOT_FOUND::refused);
            var known = list.of(tx, id).stream()
                    .collect(Collectors.toMap(one -> one.as().containerNo(), Function.identity()));
            return manifest.containers().stream()
                    .sorted()
                    .map(containerNo -> row(containerNo, manifest, known.get(containerNo)))
                    .toList();
        });
    }

    private FreeTimeList.Row row(String containerNo, Manifest manifest, Following known) {
        var nothing = new FreeTimeEvent.Followed(null, manifest.goods(), containerNo, manifest.portOfDischarge(), null);
        var following = known == null ? new Following(nothing, Map.of(), Map.of(), Map.of()) : known;
        return new FreeTimeList.Row(
                containerNo, following.as().portOfDischarge(), FreeTime.assess(following, clock.instant()));
    }

    @POST
    @Path("/terms")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "FORWARDER", "CARRIER"})
    @Operation(summary = "Say how many days are free, by whose word; said again it replaces what was said before")
    @APIResponse(responseCode = "204", description = "It is done")
    public Response agree(@PathParam("id") ShipmentId id, @Valid @NotNull TermsRequest body) {
        return requests.answer(body, asked -> {
            var manifest = manifests.of(asked.tx(), id).orElseThrow(SHIPMENT_NOT_FOUND::refused);
            var containers = named(manifest, body.containerNos());
            if (containers.isEmpty()) throw NO_SUCH_CONTAINER.refused("The shipment has no containers: stow one first");
            var terms = new Terms(body.charge(), body.freeDays(), body.firstDay(), body.source());
            moves.agree(asked.tx(), id, manifest, containers, terms, asked.now());
            return new Answer(204, Map.of(), null);
        });
    }

    @POST
    @Path("/{containerNo}/moves")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "FORWARDER", "CARRIER"})
    @Operation(
            summary = "Record that a container was discharged, left the terminal, or was returned",
            description =
                    "Carriers' events DISC, GTOT and GTIN do the same; of several words the newest counts. A move in another port"
                            + " than that of discharge, or out of its order, is refused; a carrier's is kept, doubted and not counted")
    @APIResponse(responseCode = "204", description = "It is done")
    public Response move(
            @PathParam("id") ShipmentId id,
            @PathParam("containerNo") String written,
            @Valid @NotNull MoveRequest body) {
        return requests.answer(body, asked -> {
            var manifest = manifests.of(asked.tx(), id).orElseThrow(SHIPMENT_NOT_FOUND::refused);
            var containerNo = ours(manifest, written, "/containerNo");
            var place = UnLocode.of(body.place())
                    .orElseThrow(() ->
                            PLACE_UNREADABLE.refused(body.place() + ": " + PLACE_UNREADABLE.sentence(), "/place"));
            if (body.at().isAfter(asked.now().plus(CLOCKS_DIFFER)))
                throw MOVE_IN_FUTURE.refused(body.at() + " is still to come", "/at");
            var move = new Move(
                    "GENDAN/" + body.move(),
                    body.move(),
                    body.at().truncatedTo(ChronoUnit.MICROS),
                    place,
                    "GENDAN",
                    asked.now());
            moves.say(asked.tx(), id, manifest, containerNo, move);
            return new Answer(204, Map.of(), null);
        });
    }

    private static List<String> named(Manifest manifest, List<String> containerNos) {
        if (containerNos == null) return manifest.containers().stream().sorted().toList();
        return IntStream.range(0, containerNos.size())
                .mapToObj(at -> ours(manifest, containerNos.get(at), "/containerNos/" + at))
                .distinct()
                .toList();
    }

    private static String ours(Manifest manifest, String written, String at) {
        return ContainerNumber.of(written)
                .filter(manifest.containers()::contains)
                .orElseThrow(() -> NO_SUCH_CONTAINER.refused(written + ": " + NO_SUCH_CONTAINER.sentence(), at));
    }
}

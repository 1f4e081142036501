package io.gendan.order.followup;

import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Requests;
import io.gendan.order.followup.FollowUpCommand.HandOver;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/hand-overs")
@Tag(name = "Follow-up")
@RunOnVirtualThread
class HandOverResource {
    private final FollowUps followUps;
    private final MilestoneList list;
    private final Requests requests;

    HandOverResource(FollowUps followUps, MilestoneList list, Requests requests) {
        this.followUps = followUps;
        this.list = list;
        this.requests = requests;
    }

    @Schema(name = "HandOverRequest")
    record HandOverRequest(
            @Schema(examples = "staff-002") @NotBlank @Size(max = 100)
            String from,

            @Schema(
                    examples = "staff-003",
                    description = "Accounts are the gateway's: whether there is this one is not checked")
            @NotBlank
            @Size(max = 100)
            String to) {}

    @Schema(name = "HandOverAnswer")
    record HandedOver(int orders) {}

    /** One transaction: it is a handful of statements for thousands of orders, and no order is ever left between two people. */
    @POST
    @RolesAllowed("SUPERVISOR")
    @Operation(summary = "Hand over all that somebody has still to do, on every order, to somebody else")
    @APIResponse(
            responseCode = "200",
            description = "All of it is handed over; so many orders",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = HandedOver.class)))
    public Response handOver(@Valid @NotNull HandOverRequest body) {
        return requests.answer(body, asked -> {
            if (body.from().equals(body.to())) throw FollowUpRefusal.HAND_OVER_TO_ONESELF.refused();
            var handOver = new HandOver(body.from(), body.to(), asked.actor(), asked.now());
            var theirs = list.ownedBy(asked.tx(), body.from()).stream()
                    .collect(Collectors.toMap(Function.identity(), _ -> handOver));
            return Answer.ok(1, new HandedOver(followUps.handleAll(asked.tx(), theirs)));
        });
    }
}

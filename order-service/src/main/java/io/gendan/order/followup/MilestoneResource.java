package io.gendan.order.followup;

import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Requests;
import io.gendan.eventsourcing.Tx;
import io.gendan.order.followup.FollowUpCommand.Plan;
import io.gendan.order.followup.FollowUpCommand.Reach;
import io.gendan.order.salesorder.OrderId;
import io.gendan.order.salesorder.OrderList;
import io.gendan.sheets.CompanyDays;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/orders/{order}/milestones")
@Tag(name = "Follow-up")
@RunOnVirtualThread
class MilestoneResource {
    private final FollowUps followUps;
    private final MilestoneList list;
    private final OrderList orders;
    private final CompanyDays days;
    private final Requests requests;

    MilestoneResource(FollowUps followUps, MilestoneList list, OrderList orders, CompanyDays days, Requests requests) {
        this.followUps = followUps;
        this.list = list;
        this.orders = orders;
        this.days = days;
        this.requests = requests;
    }

    @Schema(name = "PlanMilestoneRequest")
    record PlanRequest(
            @NotNull Milestone milestone,

            @Schema(
                    examples = "staff-002",
                    description =
                            "The account of who answers for it. Accounts are the gateway's: whether there is this one is not checked")
            @NotBlank
            @Size(max = 100)
            String owner,

            @Schema(examples = "2026-08-01") @NotNull LocalDate plannedOn) {}

    @Schema(name = "ReachMilestoneRequest")
    record ReachRequest(
            @NotNull Milestone milestone,

            @Schema(examples = "2026-08-03") @NotNull LocalDate actualOn) {}

    @POST
    @Path("/plan")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR"})
    @Operation(summary = "Plan a milestone of an order: who answers for it, and for which day")
    @APIResponse(responseCode = "204", description = "It is planned")
    public Response plan(@PathParam("order") OrderId order, @Valid @NotNull PlanRequest body) {
        return requests.answer(body, asked -> {
            var plan = new Plan(body.milestone(), body.owner(), body.plannedOn(), asked.actor(), asked.now());
            followed(asked.tx(), order);
            return Answer.noContent(followUps.handle(asked.tx(), order, asked.expected(), plan));
        });
    }

    @POST
    @Path("/reach")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR"})
    @Operation(
            summary = "Say that a milestone was reached",
            description = "Confirmed, shipped, delivered and paid are heard by the house itself.")
    @APIResponse(responseCode = "204", description = "It is reached; the first time it was said counts")
    public Response reach(@PathParam("order") OrderId order, @Valid @NotNull ReachRequest body) {
        return requests.answer(body, asked -> {
            var today = days.of(asked.now());
            var reach = new Reach(body.milestone(), body.actualOn(), today, asked.actor(), asked.now());
            followed(asked.tx(), order);
            return Answer.noContent(followUps.handle(asked.tx(), order, asked.expected(), reach));
        });
    }

    @GET
    @RolesAllowed("STAFF")
    @Operation(summary = "The milestones of an order that are planned or reached")
    public Page<MilestoneList.View> milestones(@PathParam("order") OrderId order) {
        var rows = requests.read(tx -> list.of(tx, order));
        return new Page<>(
                rows.stream()
                        .sorted(Comparator.comparing(MilestoneList.View::milestone))
                        .toList(),
                null);
    }

    private void followed(Tx tx, OrderId order) {
        if (orders.find(tx, order).isEmpty()) throw FollowUpRefusal.ORDER_NOT_FOLLOWED.refused();
    }
}

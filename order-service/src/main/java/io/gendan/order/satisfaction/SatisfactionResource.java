package io.gendan.order.satisfaction;

import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Problem;
import io.gendan.eventsourcing.Requests;
import io.gendan.order.customer.CustomerId;
import io.gendan.order.satisfaction.QuestionCommand.EraseComment;
import io.gendan.sheets.CompanyDays;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the customers answered. Nobody writes it but they, on the page that they were sent; own words can be erased. */
@Path("/v1/satisfaction")
@Tag(name = "Satisfaction")
@RunOnVirtualThread
class SatisfactionResource {
    private final SatisfactionList list;
    private final SatisfactionSheet sheet;
    private final CompanyDays days;
    private final Questions questions;
    private final Requests requests;

    SatisfactionResource(
            SatisfactionList list, SatisfactionSheet sheet, CompanyDays days, Questions questions, Requests requests) {
        this.list = list;
        this.sheet = sheet;
        this.days = days;
        this.questions = questions;
        this.requests = requests;
    }

    @GET
    @RolesAllowed("STAFF")
    @Operation(summary = "Customer satisfaction sheet (form 13-14, 客户满意度跟踪表)")
    public Page<SatisfactionView> page(
            @BeanParam SatisfactionQuestion question,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        var which = question.narrowing(days).after(after);
        var lines = requests.read(tx -> sheet.page(tx, which, Page.limit(limit) + 1));
        return which.page(lines, Page.limit(limit));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("STAFF")
    @Operation(summary = "One question and what was answered")
    @APIResponse(
            responseCode = "200",
            description = "The question",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SatisfactionView.class)))
    public Response one(@PathParam("id") QuestionId id) {
        return requests.one(tx -> list.find(tx, id).map(row -> Answer.ok(row.version(), row)));
    }

    @GET
    @Path("/trend")
    @RolesAllowed("STAFF")
    @Operation(
            summary = "How content one customer was, month by month",
            description =
                    "Beside the scores stands how long they waited to be told of the incidents that the answers are about")
    public SatisfactionTrend trend(@QueryParam("customer") String customer) {
        var of = Page.only("customer", customer);
        if (of == null) throw new Problem(400, "INVALID_REQUEST", "customer is required here: the id of a customer");
        return requests.read(tx -> SatisfactionTrend.of(tx, new CustomerId(of)));
    }

    @POST
    @Path("/{id}/comment/erase")
    @RolesAllowed({"SUPERVISOR", "GENERAL_MANAGER", "ADMIN"})
    @Operation(
            summary = "Erase what a customer wrote in their own words",
            description =
                    "The scores stay. With a contact person who is erased the comments of their firm go by themselves.")
    @APIResponse(responseCode = "204", description = "It is gone; ETag is the version after it")
    public Response eraseComment(@PathParam("id") QuestionId id) {
        return requests.answer(
                null,
                asked -> Answer.noContent(questions.handle(
                        asked.tx(), id, asked.expected(), new EraseComment(asked.actor(), asked.now()))));
    }
}

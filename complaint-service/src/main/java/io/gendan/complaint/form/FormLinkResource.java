package io.gendan.complaint.form;

import static io.gendan.complaint.complaint.ComplaintRefusal.CUSTOMER_NOT_KNOWN;
import static io.gendan.complaint.complaint.ComplaintRefusal.ORDER_NOT_KNOWN;
import static io.gendan.complaint.complaint.ComplaintRefusal.ORDER_OF_ANOTHER_CUSTOMER;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gendan.complaint.form.FormLinks.Link;
import io.gendan.complaint.known.KnownCustomers;
import io.gendan.complaint.known.KnownOrders;
import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.OrderId;
import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.EventJson;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Problem;
import io.gendan.eventsourcing.Requests;
import io.gendan.eventsourcing.Tx;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/complaint-forms")
@Tag(name = "Complaint forms")
@RunOnVirtualThread
class FormLinkResource {
    private static final int USUAL_DAYS = 30;

    private final FormLinks links;
    private final KnownCustomers customers;
    private final KnownOrders orders;
    private final Requests requests;
    private final String origin;

    FormLinkResource(
            FormLinks links,
            KnownCustomers customers,
            KnownOrders orders,
            Requests requests,
            @ConfigProperty(name = "gendan.gateway.url") String origin) {
        this.links = links;
        this.customers = customers;
        this.orders = orders;
        this.requests = requests;
        this.origin = origin;
    }

    @Schema(name = "ComplaintFormRequest")
    record FormRequest(
            @NotNull @Schema(examples = "019b7e5c-4c00-7000-8000-00000000c001")
            CustomerId customerId,

            @Schema(description = "What it is about, where it is about one order")
            OrderId orderId,

            @Min(1) @Max(90) @Schema(description = "How long the page is open", defaultValue = "30", examples = "14")
            Integer validDays) {}

    @Schema(name = "ComplaintForm")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Made(
            UUID id,
            Instant expiresAt,

            @Schema(
                    description = "For the customer; told this once, and absent when the answer is replayed",
                    examples = "http://localhost:8400/c/3Zb5xkq0rJ9fKX2vO4cR8m1sT6uW7yA0dE3gH5jL9nQ")
            String url) {}

    @POST
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES"})
    @Operation(summary = "Make a link to a page on which this customer can complain without a login")
    @APIResponse(
            responseCode = "201",
            description = "The page is open",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Made.class)))
    public Response make(@Valid @NotNull FormRequest body) {
        var token = links.nextToken();
        var answer = requests.answer(body, asked -> {
            mustBeKnown(asked.tx(), body);
            var days = Duration.ofDays(body.validDays() == null ? USUAL_DAYS : body.validDays());
            var link = new Link(
                    Id.next(), body.customerId(), body.orderId(), asked.now().plus(days), null);
            links.add(asked.tx(), link, token, asked.actor(), asked.now());
            return new Answer(201, Map.of(), new Made(link.id(), link.expiresAt(), null));
        });
        return answer.getStatus() != 201 || answer.getHeaderString("Idempotency-Replayed") != null
                ? answer
                : withUrl(answer, token);
    }

    /** Answers are kept for those who ask again; the word that opens the page is not. */
    private Response withUrl(Response answer, String token) {
        var made = EventJson.fromJson((String) answer.getEntity(), Made.class);
        var told = new Made(made.id(), made.expiresAt(), origin + "/c/" + token);
        return Response.fromResponse(answer).entity(EventJson.toJson(told)).build();
    }

    private void mustBeKnown(Tx tx, FormRequest body) {
        if (customers.find(tx, body.customerId()).isEmpty())
            throw CUSTOMER_NOT_KNOWN.refused(CUSTOMER_NOT_KNOWN.sentence(), "/customerId");
        if (body.orderId() == null) return;
        var order = orders.find(tx, body.orderId())
                .orElseThrow(() -> ORDER_NOT_KNOWN.refused(ORDER_NOT_KNOWN.sentence(), "/orderId"));
        if (!order.customer().equals(body.customerId()))
            throw ORDER_OF_ANOTHER_CUSTOMER.refused(ORDER_OF_ANOTHER_CUSTOMER.sentence(), "/orderId");
    }

    @POST
    @Path("/{id}/revoke")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES"})
    @Operation(summary = "Close the page before its time")
    @APIResponse(responseCode = "204", description = "It is closed")
    public Response revoke(@PathParam("id") UUID id) {
        return requests.answer(null, asked -> {
            if (links.taken(asked.tx(), id).isEmpty())
                throw new Problem(404, "NOT_FOUND", "There is no form with this id");
            links.revoke(asked.tx(), id, asked.now());
            return new Answer(204, Map.of(), null);
        });
    }
}

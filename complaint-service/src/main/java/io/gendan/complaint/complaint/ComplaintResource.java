package io.gendan.complaint.complaint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.gendan.complaint.complaint.ComplaintRequests.LogComplaintRequest;
import io.gendan.complaint.letter.LetterList;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Requests;
import io.gendan.eventsourcing.Tx;
import io.gendan.eventsourcing.Viewer;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Complaints come in, and are read. What is done with one stands in the resources of its steps. */
@Path("/v1/complaints")
@Tag(name = "Complaints")
@RunOnVirtualThread
class ComplaintResource {
    private final ComplaintIntake intake;
    private final PartnersComplaint partners;
    private final ComplaintList list;
    private final ComplaintClocks clocks;
    private final ComplaintWords words;
    private final LetterList letters;
    private final Requests requests;
    private final Clock clock;

    ComplaintResource(
            ComplaintIntake intake,
            PartnersComplaint partners,
            ComplaintList list,
            ComplaintClocks clocks,
            ComplaintWords words,
            LetterList letters,
            Requests requests,
            Clock clock) {
        this.intake = intake;
        this.partners = partners;
        this.list = list;
        this.clocks = clocks;
        this.words = words;
        this.letters = letters;
        this.requests = requests;
        this.clock = clock;
    }

    /** With what the customer was promised, what they said, and what they were written. */
    @Schema(name = "ComplaintWithWords")
    record Whole(
            @JsonUnwrapped ComplaintView complaint,
            ClocksView clocks,
            List<ComplaintWords.Said> words,
            List<LetterList.View> letters) {}

    @POST
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES", "FILE_COMPLAINTS"})
    @Operation(
            summary = "Log a complaint at once; the customer is sent an acknowledgement in their language",
            description =
                    "A partner complains for themselves, by the channel API; it is received when it comes, whatever receivedAt"
                            + " says, and who made the goods is ours to say.")
    @APIResponse(
            responseCode = "201",
            description = "It is logged; Location is where, ETag its version",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Answer.Created.class)))
    public Response log(@Valid @NotNull LogComplaintRequest body) {
        return requests.answer(body, asked -> {
            var complaint =
                    switch (requests.viewer()) {
                        case Viewer.OurPeople _ -> body.complaint(asked.actor());
                        case Viewer.Partner partner -> partners.of(asked, partner, body);
                    };
            var taken = intake.take(asked.tx(), complaint, asked.actor(), asked.now());
            var at = "/v1/complaints/" + taken.id().value();
            return Answer.created(
                    at, taken.version(), new Answer.Created(taken.id().value(), taken.complaintNo()));
        });
    }

    @GET
    @RolesAllowed({"STAFF", "READ_COMPLAINTS"})
    @Operation(
            summary =
                    "The complaints, oldest first; narrowed to a customer, an order, a case, a step, a cause, an owner")
    public Page<ComplaintView> page(
            @BeanParam ComplaintFilter wanted,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        var viewer = requests.viewer();
        var rows = requests.read(tx -> list.page(tx, viewer, wanted, Page.after(after), Page.limit(limit) + 1));
        return Page.of(
                viewer.shown(rows, CustomersComplaint::of),
                Page.limit(limit),
                view -> view.id().value());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"STAFF", "READ_COMPLAINTS"})
    @Operation(summary = "One complaint: how far it is, what was found, offered and done, what was said and written")
    @APIResponse(
            responseCode = "200",
            description = "As it is now; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Whole.class)))
    public Response one(@PathParam("id") ComplaintId id) {
        var viewer = requests.viewer();
        return requests.one(tx ->
                list.find(tx, viewer, id).map(view -> Answer.ok(view.version(), whole(tx, viewer, view))));
    }

    private Whole whole(Tx tx, Viewer viewer, ComplaintView view) {
        return switch (viewer) {
            case Viewer.OurPeople _ -> whole(tx, view);
            case Viewer.Partner _ -> new Whole(CustomersComplaint.of(view), null, null, null);
        };
    }

    private Whole whole(Tx tx, ComplaintView view) {
        return new Whole(
                view,
                clocks.view(tx, view, clock.instant()),
                words.of(tx, view.id()),
                letters.of(tx, List.of(view.id())));
    }

    @GET
    @Path("/{id}/clocks")
    @RolesAllowed("STAFF")
    @Operation(
            summary = "What this customer was promised, how much time is left, for whom it waits, who hears of it next")
    @APIResponse(
            responseCode = "200",
            description = "As it is at this moment; ETag is the complaint's version",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClocksView.class)))
    public Response clocks(@PathParam("id") ComplaintId id) {
        return requests.one(tx ->
                list.find(tx, id).map(view -> Answer.ok(view.version(), clocks.view(tx, view, clock.instant()))));
    }
}

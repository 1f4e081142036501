package io.gendan.complaint.letter;

import io.gendan.complaint.letter.Addressee.Customer;
import io.gendan.complaint.letter.Addressee.Firm;
import io.gendan.complaint.letter.DraftCommand.Write;
import io.gendan.complaint.letter.LetterRequests.DraftAnswer;
import io.gendan.complaint.letter.LetterRequests.WriteRequest;
import io.gendan.complaint.words.LetterId;
import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Problem;
import io.gendan.eventsourcing.Requests;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

@Path("/v1/letters")
@Tag(name = "Letters")
@RunOnVirtualThread
class LetterResource {
    private final Drafts drafts;
    private final DraftDesk desk;
    private final Editions editions;
    private final Letters letters;
    private final LetterViews views;
    private final Requests requests;

    LetterResource(
            Drafts drafts, DraftDesk desk, Editions editions, Letters letters, LetterViews views, Requests requests) {
        this.drafts = drafts;
        this.desk = desk;
        this.editions = editions;
        this.letters = letters;
        this.views = views;
        this.requests = requests;
    }

    @POST
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES", "PURCHASING"})
    @Operation(
            summary = "Draft a letter about a case, a complaint or a claim",
            description = "In the template's words for the facts, or in yours, if subject and body are given.")
    @APIResponse(
            responseCode = "201",
            description = "It is there, and not sent yet; Location says where",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DraftAnswer.class)))
    public Response draft(@Valid @NotNull WriteRequest body) {
        return requests.answer(body, asked -> draft(asked, desk.put(asked.tx(), body)));
    }

    private Answer draft(Asked asked, DraftDesk.Sheet sheet) {
        var id = new LetterId(Id.next());
        var write = new Write(
                sheet.about().matter(),
                sheet.kind(),
                sheet.language(),
                sheet.to() instanceof Customer customer ? customer.id() : null,
                sheet.to() instanceof Firm firm ? firm.name() : null,
                sheet.offerNo(),
                sheet.wording().sha256(),
                asked.actor(),
                asked.now());
        long version = drafts.begin(asked.tx(), id, write);
        editions.add(asked.tx(), id, sheet.wording(), asked.actor(), asked.now());
        if (sheet.to() instanceof Firm firm) letters.keepAddress(asked.tx(), id, firm);
        return Answer.created("/v1/letters/" + id.value(), version, new DraftAnswer(id.value(), sheet.warnings()));
    }

    @GET
    @RolesAllowed("STAFF")
    @Operation(summary = "The letters about a case, a complaint or a claim, whoever wrote them, oldest first")
    public Page<LetterView> page(
            @QueryParam("matter") String matter,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        var id = Page.only("matter", matter);
        if (id == null) throw Problem.of("matter", "takes the id of a case, a complaint or a claim");
        var rows = requests.read(tx -> views.page(tx, id, Page.after(after), Page.limit(limit) + 1));
        return Page.of(rows, Page.limit(limit), letter -> letter.id().value());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("STAFF")
    @Operation(summary = "One letter: every edition unchanged, who wrote and who sent it, and where it is")
    @APIResponse(
            responseCode = "200",
            description = "As it is now; ETag is its version",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = LetterView.class)))
    public Response one(@PathParam("id") LetterId id) {
        return requests.one(tx -> views.find(tx, id).map(letter -> Answer.ok(letter.version(), letter)));
    }
}

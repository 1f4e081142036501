package io.gendan.complaint.letter;

import static io.gendan.complaint.letter.DraftRefusal.ADDRESS_MISSING;
import static io.gendan.complaint.letter.DraftRefusal.LETTER_NOT_FOUND;
import static io.gendan.complaint.letter.DraftRefusal.WRITTEN_BY_THE_HOUSE;

import io.gendan.complaint.letter.DraftCommand.CallOff;
import io.gendan.complaint.letter.DraftCommand.Edit;
import io.gendan.complaint.letter.DraftCommand.Erase;
import io.gendan.complaint.letter.DraftCommand.Send;
import io.gendan.complaint.letter.LetterRequests.CallOffRequest;
import io.gendan.complaint.letter.LetterRequests.EditAnswer;
import io.gendan.complaint.letter.LetterRequests.EditRequest;
import io.gendan.complaint.letter.LetterRequests.EraseRequest;
import io.gendan.complaint.words.LetterId;
import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Requests;
import io.gendan.eventsourcing.Tx;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What becomes of a letter that a person has drafted. */
@Path("/v1/letters/{id}")
@Tag(name = "Letters")
@RunOnVirtualThread
class LetterStepsResource {
    private final Drafts drafts;
    private final DraftDesk desk;
    private final Editions editions;
    private final Letters letters;
    private final LetterViews views;
    private final Requests requests;

    LetterStepsResource(
            Drafts drafts, DraftDesk desk, Editions editions, Letters letters, LetterViews views, Requests requests) {
        this.drafts = drafts;
        this.desk = desk;
        this.editions = editions;
        this.letters = letters;
        this.views = views;
        this.requests = requests;
    }

    @POST
    @Path("/edit")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES", "PURCHASING"})
    @Operation(summary = "Write another edition of a draft; the ones before stay as they are")
    @APIResponse(
            responseCode = "200",
            description = "It is kept, with what to think about; ETag is the version after it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = EditAnswer.class)))
    public Response edit(@PathParam("id") LetterId id, @Valid @NotNull EditRequest body) {
        return requests.answer(body, asked -> {
            var tx = asked.tx();
            var letter = byHand(tx, id);
            var wording = DraftDesk.wording(
                    letter.matter(),
                    body.subject(),
                    body.body(),
                    letter.editions().getLast().inReplyTo());
            var edit = new Edit(wording.sha256(), asked.actor(), asked.now());
            long version = drafts.handle(tx, id, asked.demanded(), edit);
            if (version > letter.version()) editions.add(tx, id, wording, asked.actor(), asked.now());
            return Answer.ok(version, new EditAnswer(desk.warnings(tx, letter, wording)));
        });
    }

    @POST
    @Path("/send")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES", "PURCHASING"})
    @Operation(summary = "Send the last edition by e-mail; from then on it stays as it is")
    @APIResponse(responseCode = "204", description = "It is on its way; ETag is the version after it")
    public Response send(@PathParam("id") LetterId id) {
        return requests.answer(null, asked -> {
            var tx = asked.tx();
            var letter = byHand(tx, id);
            if (letter.status() == LetterView.Status.DRAFT) mayBeSent(tx, letter);
            var send = new Send(asked.actor(), asked.now());
            long version = drafts.handle(tx, id, asked.demanded(), send);
            if (version > letter.version()) letters.addByHand(tx, letter);
            return Answer.noContent(version);
        });
    }

    @POST
    @Path("/call-off")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES", "PURCHASING"})
    @Operation(summary = "Give a draft up, or stop trying to deliver a letter that does not arrive")
    @APIResponse(responseCode = "204", description = "It is called off; ETag is the version after it")
    public Response callOff(@PathParam("id") LetterId id, @Valid @NotNull CallOffRequest body) {
        return requests.answer(body, asked -> {
            byHand(asked.tx(), id);
            var off = new CallOff(body.reason(), asked.actor(), asked.now());
            long version = drafts.handle(asked.tx(), id, asked.demanded(), off);
            letters.callOffOne(asked.tx(), id);
            return Answer.noContent(version);
        });
    }

    @POST
    @Path("/erase")
    @RolesAllowed({"SUPERVISOR", "GENERAL_MANAGER", "ADMIN"})
    @Operation(
            summary = "Erase what stands in a letter, because somebody who is named in it may ask for that",
            description = "All editions, the address it went to and the mail it answers. That it was written, sent and"
                    + " accepted, by which accounts and when, and the SHA-256 of each edition stay.")
    @APIResponse(responseCode = "204", description = "It is gone; ETag is the version after it")
    public Response erase(@PathParam("id") LetterId id, @Valid @NotNull EraseRequest body) {
        return requests.answer(body, asked -> {
            byHand(asked.tx(), id);
            var erase = new Erase(body.reason(), asked.actor(), asked.now());
            long version = drafts.handle(asked.tx(), id, asked.expected(), erase);
            editions.erase(asked.tx(), id);
            return Answer.noContent(version);
        });
    }

    /** What was sent is sent, whatever has become of the offer that it was about. */
    private void mayBeSent(Tx tx, LetterView letter) {
        desk.mayBeSent(tx, letter);
        if (letter.firm() != null && !letters.hasAddress(tx, letter.id())) throw ADDRESS_MISSING.refused();
    }

    private LetterView byHand(Tx tx, LetterId id) {
        var letter = views.find(tx, id).orElseThrow(LETTER_NOT_FOUND::refused);
        if (!letter.byHand()) throw WRITTEN_BY_THE_HOUSE.refused();
        return letter;
    }
}

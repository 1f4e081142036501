package io.gendan.complaint.letter;

import static io.gendan.complaint.letter.DraftRefusal.ADDRESS_UNREADABLE;
import static io.gendan.complaint.letter.DraftRefusal.LETTER_NOT_FOUND;
import static io.gendan.complaint.letter.DraftRefusal.LETTER_SENT;
import static io.gendan.complaint.letter.DraftRefusal.NOT_TO_A_FIRM;
import static io.gendan.complaint.letter.DraftRefusal.TEXT_ERASED;

import io.gendan.complaint.letter.Addressee.Firm;
import io.gendan.complaint.letter.LetterRequests.AddressRequest;
import io.gendan.complaint.words.LetterId;
import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Problem;
import io.gendan.eventsourcing.Requests;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a draft to a firm goes. It is no fact: addresses are somebody's, and can be erased. */
@Path("/v1/letters/{id}/address")
@Tag(name = "Letters")
@RunOnVirtualThread
class LetterAddressResource {
    private final LetterViews views;
    private final Requests requests;

    LetterAddressResource(LetterViews views, Requests requests) {
        this.views = views;
        this.requests = requests;
    }

    @POST
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES", "PURCHASING"})
    @Operation(summary = "Say to which address the firm of a draft is written, before it is sent")
    @APIResponse(responseCode = "204", description = "It is kept; ETag is the version, which stays")
    public Response address(@PathParam("id") LetterId id, @Valid @NotNull AddressRequest body) {
        return requests.answer(body, asked -> {
            var tx = asked.tx();
            views.lock(tx, id); // who sends or erases it at this moment comes before, or after
            var letter = views.find(tx, id).orElseThrow(LETTER_NOT_FOUND::refused);
            if (asked.demanded().getAsLong() != letter.version())
                throw new Problem(
                        412,
                        "STALE_VERSION",
                        "It is at version " + letter.version() + " by now: read it again and decide anew");
            if (letter.firm() == null) throw NOT_TO_A_FIRM.refused();
            if (letter.erasedAt() != null) throw TEXT_ERASED.refused();
            if (letter.status() != LetterView.Status.DRAFT) throw LETTER_SENT.refused();
            var firm = new Firm(letter.firm(), body.email().strip());
            if (AddressBook.Contact.at(firm).isEmpty())
                throw ADDRESS_UNREADABLE.refused(ADDRESS_UNREADABLE.sentence(), "/email");
            tx.update("UPDATE letter_firm SET address = ? WHERE letter_id = ?", firm.email(), id);
            return Answer.noContent(letter.version());
        });
    }
}

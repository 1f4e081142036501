package io.gendan.complaint.letter;

import static io.gendan.complaint.letter.DraftRefusal.LETTER_NOT_FOUND;
import static io.gendan.complaint.letter.DraftRefusal.TEXT_ERASED;

import io.gendan.complaint.letter.AddressBook.Contact;
import io.gendan.complaint.letter.Addressee.Customer;
import io.gendan.complaint.words.LetterId;
import io.gendan.eventsourcing.Requests;
import io.gendan.sheets.Company;
import io.gendan.sheets.CompanyDays;
import io.gendan.sheets.LetterPaper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Letters on paper, for a fax, a file or an envelope. */
@Path("/v1/letters")
@Tag(name = "Letters")
@RunOnVirtualThread
class LetterPdfResource {
    private final LetterViews views;
    private final Salutation salutation;
    private final AddresseeBlock addressees;
    private final Requests requests;
    private final Company company;
    private final CompanyDays days;

    LetterPdfResource(
            LetterViews views,
            Salutation salutation,
            AddresseeBlock addressees,
            Requests requests,
            Company company,
            CompanyDays days) {
        this.addressees = addressees;
        this.views = views;
        this.salutation = salutation;
        this.requests = requests;
        this.company = company;
        this.days = days;
    }

    @GET
    @Path("/{id}.pdf")
    @RolesAllowed("STAFF")
    @Operation(
            summary = "A letter on paper: as it was sent, or marked as a draft",
            description =
                    "Whom it greets, and where they are, is looked up when it is printed: those who got it, of a draft those who would get it.")
    @APIResponse(
            responseCode = "200",
            description = "The letter; its name stands in Content-Disposition",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response pdf(@PathParam("id") LetterId id) {
        var letter = requests.read(tx -> views.find(tx, id)).orElseThrow(LETTER_NOT_FOUND::refused);
        if (letter.current().body() == null) throw TEXT_ERASED.refused();
        var name = letter.matter().number() + "-" + letter.kind() + ".pdf";
        var firm = requests.read(tx -> addressees.firm(tx, letter));
        return Response.ok(LetterPaper.printed(paper(letter, firm, salutation.readers(letter))))
                .header("Content-Type", "application/pdf")
                .header("Content-Disposition", "attachment; filename=\"" + name.replaceAll("[^\\w.-]", "_") + "\"")
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private LetterPaper.Letter paper(LetterView letter, String firm, List<Contact> readers) {
        var words = LetterTexts.words(letter.language());
        var current = letter.current();
        var greeting = letter.firm() == null
                ? Salutation.of(new Customer(letter.customerId()), letter.language(), readers)
                : words.greetingOf(letter.firm());
        var particulars = new ArrayList<>(AddresseeBlock.lines(words, firm, readers));
        particulars.add(" ");
        var at = letter.sentAt() != null ? letter.sentAt() : current.writtenAt();
        if (at != null) particulars.add(line(words, "date", words.on(days.of(at))));
        particulars.add(line(words, "number", letter.matter().number()));
        return new LetterPaper.Letter(
                company.letterhead(),
                particulars,
                current.subject(),
                greeting + "\n\n" + current.body(),
                letter.sentEdition() == null ? words.of("paper.draft") : null);
    }

    private static String line(Words words, String name, String value) {
        return words.of("paper." + name).replace("{0}", value);
    }
}

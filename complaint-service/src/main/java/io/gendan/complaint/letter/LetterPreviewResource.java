package io.gendan.complaint.letter;

import io.gendan.complaint.letter.FactsDesk.Filled;
import io.gendan.complaint.letter.LetterRequests.Preview;
import io.gendan.complaint.letter.LetterRequests.WriteRequest;
import io.gendan.complaint.words.LetterKind;
import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Problem;
import io.gendan.eventsourcing.Requests;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a letter would say, before there is one. Nothing is stored. */
@Path("/v1/letters")
@Tag(name = "Letters")
@RunOnVirtualThread
class LetterPreviewResource {
    private final DraftDesk desk;
    private final Salutation salutation;
    private final Requests requests;

    LetterPreviewResource(DraftDesk desk, Salutation salutation, Requests requests) {
        this.desk = desk;
        this.salutation = salutation;
        this.requests = requests;
    }

    @POST
    @Path("/previews")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES", "PURCHASING"})
    @Operation(
            summary = "See what a letter would say, and what to mind about its tone; nothing is stored",
            description = "With subject and body, these are looked at instead of the template's.")
    public Preview preview(@Valid @NotNull WriteRequest body) {
        var sheet = requests.read(tx -> desk.put(tx, body));
        return new Preview(
                sheet.language(),
                sheet.wording().subject(),
                salutation.now(sheet.to(), sheet.language()),
                sheet.wording().body(),
                Guidance.of(sheet.kind()),
                sheet.warnings());
    }

    @GET
    @Path("/facts")
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR", "SALES", "PURCHASING"})
    @Operation(
            summary = "What a case, a complaint or a claim fills in a letter about it, and what is left to be said",
            description =
                    "Whoever writes the letter says what is missing, and may say anything else instead but an offer's terms.")
    public Filled facts(
            @QueryParam("matter") String matter,
            @QueryParam("kind") @Parameter(required = true, schema = @Schema(implementation = LetterKind.class))
                    String kind,
            @QueryParam("language")
                    @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"zh", "en"}))
                    String language) {
        var id = Page.only("matter", matter);
        if (id == null) throw Problem.of("matter", "takes the id of a case, a complaint or a claim");
        var wanted = Page.only("kind", kind, LetterKind.class);
        if (wanted == null) throw Problem.of("kind", "takes the kind of the letter");
        if (language != null && !language.equals("zh") && !language.equals("en"))
            throw Problem.of("language", "is zh or en, not " + Problem.quoted(language));
        return requests.read(tx -> desk.facts(tx, id, wanted, language));
    }
}

package io.gendan.order.tradedocument;

import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.Problem;
import io.gendan.eventsourcing.Requests;
import io.gendan.eventsourcing.Sha256;
import io.gendan.eventsourcing.Tx;
import io.gendan.eventsourcing.Viewer;
import io.gendan.files.FileType;
import io.gendan.order.tradedocument.DocumentCommand.EraseFile;
import io.gendan.order.tradedocument.DocumentCommand.Write;
import io.gendan.order.tradedocument.DocumentFiles.Stored;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The files of a document's drafts. */
@Path("/v1/documents/{id}/drafts")
@Tag(name = "Trade documents")
@RunOnVirtualThread
class DraftResource {
    private final TradeDocuments documents;
    private final DocumentList list;
    private final DocumentFiles files;
    private final Requests requests;

    DraftResource(TradeDocuments documents, DocumentList list, DocumentFiles files, Requests requests) {
        this.documents = documents;
        this.list = list;
        this.files = files;
        this.requests = requests;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR"})
    @Operation(
            summary = "Store a draft: the body is the file itself",
            description =
                    "PDF, PNG, JPEG, TIFF, DOCX or XLSX of at most 10 MiB; Content-Type says which, and the file's first"
                            + " bytes must agree. What the customer said of an earlier draft does not count for this one."
                            + " The same file again changes nothing.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/tiff", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "201",
            description = "It is stored; Location says where",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Draft.class)))
    public Response store(
            @PathParam("id") DocumentId id, @HeaderParam("Content-Type") String contentType, byte[] content) {
        var type = DraftFile.type(contentType, content);
        var file = new Draft(0, Sha256.hex(content), content.length, type.mediaType());
        return requests.answer(file, asked -> store(asked, id, type, file, content));
    }

    private Answer store(Asked asked, DocumentId id, FileType type, Draft file, byte[] content) {
        var tx = asked.tx();
        var before = draftNo(asked, id);
        long version = documents.handle(tx, id, asked.expected(), new Write(file, asked.actor(), asked.now()));
        var now = draftNo(asked, id);
        if (now != before) files.keep(tx, id, now, type, file.sha256(), content);
        var draft = new Draft(now, file.sha256(), file.size(), file.mediaType());
        return Answer.created("/v1/documents/" + id.value() + "/drafts/" + now, version, draft);
    }

    private int draftNo(Asked asked, DocumentId id) {
        var document = list.find(asked.tx(), id).orElseThrow(DocumentRefusal.DOCUMENT_NOT_KNOWN::refused);
        return document.draftNo() == null ? 0 : document.draftNo();
    }

    @GET
    @Path("/{draftNo}")
    @RolesAllowed({"STAFF", "READ_DOCUMENTS"})
    @Operation(summary = "The file of a draft, byte for byte as it was stored")
    @APIResponse(
            responseCode = "200",
            description = "The file; ETag is its SHA-256",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response file(@PathParam("id") DocumentId id, @PathParam("draftNo") String draftNo) {
        var viewer = requests.viewer();
        var stored = requests.read(tx -> stored(tx, viewer, id, number(draftNo)));
        if (stored.content() == null)
            throw new Problem(
                    410, "FILE_ERASED", "What stood in this draft was erased; its SHA-256 was " + stored.sha256());
        return download(id, draftNo, stored);
    }

    private Stored stored(Tx tx, Viewer viewer, DocumentId id, int draftNo) {
        return switch (viewer) {
            case Viewer.OurPeople _ -> stored(tx, id, draftNo);
            case Viewer.Partner _ ->
                list.find(tx, viewer, id)
                        .filter(document -> document.wasSent(draftNo))
                        .map(_ -> stored(tx, id, draftNo))
                        .orElseThrow(DraftResource::noSuchDraft);
        };
    }

    private Stored stored(Tx tx, DocumentId id, int draftNo) {
        return files.find(tx, id, draftNo).orElseThrow(DraftResource::noSuchDraft);
    }

    private static Problem noSuchDraft() {
        return new Problem(404, "NOT_FOUND", "There is no such draft of this document");
    }

    @Schema(name = "DocumentFileErasureRequest")
    record EraseRequest(
            @Schema(examples = "The notify party asked for it", description = "Without their name: it stays")
            @NotBlank
            @Size(max = 500)
            String reason) {}

    @POST
    @Path("/{draftNo}/erase")
    @RolesAllowed({"SUPERVISOR", "GENERAL_MANAGER", "ADMIN"})
    @Operation(
            summary = "Erase the file of a draft, because somebody who stands in it may ask for that",
            description = "That it was there, its SHA-256 and what the customer said of it stay.")
    @APIResponse(responseCode = "204", description = "It is gone; ETag is the version after it")
    public Response erase(
            @PathParam("id") DocumentId id, @PathParam("draftNo") String draftNo, @Valid @NotNull EraseRequest body) {
        return requests.answer(body, asked -> {
            var there = stored(asked.tx(), id, number(draftNo)).content() != null;
            var erase = new EraseFile(number(draftNo), there, body.reason(), asked.actor(), asked.now());
            long version = documents.handle(asked.tx(), id, asked.expected(), erase);
            files.erase(asked.tx(), id, number(draftNo));
            return Answer.noContent(version);
        });
    }

    private static Response download(DocumentId id, String draftNo, Stored stored) {
        var name = id.value() + "-" + draftNo + "."
                + FileType.said(stored.mediaType()).orElseThrow().ending();
        return Response.ok(stored.content(), stored.mediaType())
                .header("ETag", "\"" + stored.sha256() + "\"")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static int number(String draftNo) {
        if (draftNo.matches("[1-9][0-9]{0,8}")) return Integer.parseInt(draftNo);
        throw new Problem(404, "NOT_FOUND", "Drafts are numbered 1, 2, 3 …: " + Problem.quoted(draftNo) + " is none");
    }
}

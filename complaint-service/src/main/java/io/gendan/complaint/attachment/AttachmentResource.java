package io.gendan.complaint.attachment;

import static io.gendan.complaint.attachment.AttachmentRefusal.FILE_ERASED;
import static io.gendan.complaint.attachment.AttachmentRefusal.NO_SUCH_ATTACHMENT;

import io.gendan.complaint.attachment.Attachments.Details;
import io.gendan.complaint.words.AttachmentId;
import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Requests;
import io.gendan.eventsourcing.Sha256;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/attachments")
@Tag(name = "Attachments")
@RunOnVirtualThread
class AttachmentResource {
    private final Attachments attachments;
    private final Download download;
    private final Requests requests;

    AttachmentResource(Attachments attachments, Download download, Requests requests) {
        this.attachments = attachments;
        this.download = download;
        this.requests = requests;
    }

    /** What the stored answer to an Idempotency-Key is for. */
    private record Fingerprint(String sha256, String contentType, String fileName) {}

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("STAFF")
    @Operation(
            summary = "Store a file: the body is the file itself",
            description =
                    "PDF, PNG, JPEG, GIF, WEBP, HEIC, DOCX, XLSX, CSV, text or a mail (EML) of at most 10 MiB; Content-Type says"
                            + " which, and the file's bytes and its name must agree. It belongs to no complaint until one names it.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.WILDCARD,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "201",
            description = "It is stored; Location says where",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Details.class)))
    public Response store(
            @HeaderParam("Content-Type") String contentType,
            @Parameter(description = "As it is called, percent-encoded", example = "carton%203.jpg")
                    @QueryParam("fileName")
                    String fileName,
            byte[] content) {
        var upload = new Upload(fileName, contentType, io.gendan.complaint.attachment.Content.of(content));
        return requests.answer(new Fingerprint(Sha256.hex(content), contentType, fileName), asked -> {
            var stored = attachments.store(asked.tx(), upload, asked.actor(), asked.now());
            return new Answer(
                    201, Map.of("Location", "/v1/attachments/" + stored.id().value()), stored);
        });
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("STAFF")
    @Operation(summary = "The file, byte for byte as it was stored")
    @APIResponse(
            responseCode = "200",
            description = "The file, to be saved; ETag is its SHA-256",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response file(@PathParam("id") AttachmentId id) {
        var file = requests.read(tx -> attachments.find(tx, id).orElseThrow(NO_SUCH_ATTACHMENT::refused));
        if (file.erasedAt() != null)
            throw FILE_ERASED.refused("What stood in this file was erased; its SHA-256 was " + file.sha256());
        return download.of(file);
    }

    @POST
    @Path("/{id}/erase")
    @RolesAllowed({"SUPERVISOR", "GENERAL_MANAGER", "ADMIN"})
    @Operation(
            summary = "Erase the file, because somebody who stands in it may ask for that",
            description = "That it was there and its SHA-256 stay; every attachment with the same content loses it.")
    @APIResponse(responseCode = "204", description = "It is gone")
    public Response erase(@PathParam("id") AttachmentId id) {
        return requests.answer(null, asked -> {
            attachments.erase(asked.tx(), id, asked.actor(), asked.now());
            return new Answer(204, Map.of(), null);
        });
    }
}

package io.gendan.order.product;

import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Asked;
import io.gendan.eventsourcing.Problem;
import io.gendan.eventsourcing.Requests;
import io.gendan.order.product.ProductCommand.Change;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/products/{id}/changes")
@Tag(name = "Products")
@RunOnVirtualThread
class ProductChangeResource {
    private static final String PRINTED = "(?s).*\\S.*";

    private final Products products;
    private final ProductList list;
    private final ProductChanges changes;
    private final Requests requests;

    ProductChangeResource(Products products, ProductList list, ProductChanges changes, Requests requests) {
        this.products = products;
        this.list = list;
        this.changes = changes;
        this.requests = requests;
    }

    @Schema(name = "ProductChangeRequest", description = "Only what is to be otherwise is sent")
    record ChangeRequest(
            @Schema(examples = "Enamel mug, 400 ml") @Pattern(regexp = PRINTED) @Size(max = 500)
            String nameAndSpec,

            @Schema(examples = "white") @Pattern(regexp = PRINTED) @Size(max = 60)
            String colour,

            @Schema(examples = "PCS") @Pattern(regexp = PRINTED) @Size(max = 20)
            String unit,

            @Schema(examples = "12 x 11 x 11 cm") @Pattern(regexp = PRINTED) @Size(max = 60)
            String packSize,

            @Schema(examples = "50 x 46 x 34 cm") @Pattern(regexp = PRINTED) @Size(max = 60)
            String outerCartonSize,

            @Schema(type = SchemaType.STRING, examples = "0.380") @Positive @Digits(integer = 9, fraction = 6)
            BigDecimal netWeightKg,

            @Schema(type = SchemaType.STRING, examples = "0.450") @Positive @Digits(integer = 9, fraction = 6)
            BigDecimal grossWeightKg,

            @Schema(examples = "enamelled steel") @Pattern(regexp = PRINTED) @Size(max = 200)
            String mainMaterial,

            @Schema(examples = "The factory changed the mould") @NotBlank @Size(max = 500)
            String reason) {

        Change command(Asked asked) {
            return new Change(
                    nameAndSpec,
                    colour,
                    unit,
                    packSize,
                    outerCartonSize,
                    netWeightKg,
                    grossWeightKg,
                    mainMaterial,
                    reason,
                    asked.actor(),
                    asked.now());
        }
    }

    @Schema(name = "ProductChanges")
    record Changes(List<ProductChanges.Row> items) {}

    @POST
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR"})
    @Operation(
            summary = "Describe a product otherwise, with a reason; If-Match is required",
            description = "Orders placed before keep their lines; what it was before stays readable.")
    @APIResponse(responseCode = "204", description = "It is described so from now on")
    public Response change(@PathParam("id") ProductId id, @Valid @NotNull ChangeRequest body) {
        return requests.answer(
                body,
                asked -> Answer.noContent(products.handle(asked.tx(), id, asked.demanded(), body.command(asked))));
    }

    @GET
    @RolesAllowed("STAFF")
    @Operation(summary = "How a product was described before: from what, to what, why")
    public Changes all(@PathParam("id") ProductId id) {
        return requests.read(tx -> {
            if (list.find(tx, id).isEmpty()) throw new Problem(404, "NOT_FOUND", "There is nothing with this id");
            return new Changes(changes.of(tx, id));
        });
    }
}

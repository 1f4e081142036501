package io.gendan.order.product;

import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Page;
import io.gendan.eventsourcing.Requests;
import io.gendan.order.product.ProductCommand.Register;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/products")
@Tag(name = "Products")
@RunOnVirtualThread
class ProductResource {
    private final ProductDesk desk;
    private final ProductList list;
    private final Requests requests;

    ProductResource(ProductDesk desk, ProductList list, Requests requests) {
        this.desk = desk;
        this.list = list;
        this.requests = requests;
    }

    @Schema(name = "ProductRequest")
    record RegisterRequest(
            @Schema(examples = "P-100") @NotBlank @Size(max = 40)
            String productNo,

            @Schema(examples = "Enamel mug, 350 ml") @NotBlank @Size(max = 500)
            String nameAndSpec,

            @Schema(examples = "blue") @Size(max = 60) String colour,

            @Schema(examples = "PCS") @NotBlank @Size(max = 20)
            String unit,

            @Schema(examples = "12 x 10 x 10 cm") @Size(max = 60)
            String packSize,

            @Schema(examples = "50 x 40 x 30 cm") @Size(max = 60)
            String outerCartonSize,

            @Schema(examples = "0.350") @Positive @Digits(integer = 9, fraction = 6)
            BigDecimal netWeightKg,

            @Schema(examples = "0.420") @Positive @Digits(integer = 9, fraction = 6)
            BigDecimal grossWeightKg,

            @Schema(examples = "enamelled steel") @Size(max = 200)
            String mainMaterial) {

        Register command() {
            return new Register(
                    productNo,
                    nameAndSpec,
                    colour,
                    unit,
                    packSize,
                    outerCartonSize,
                    netWeightKg,
                    grossWeightKg,
                    mainMaterial);
        }
    }

    @POST
    @RolesAllowed({"MERCHANDISER", "SALESPERSON", "SUPERVISOR"})
    @Operation(summary = "Register a product")
    @APIResponse(
            responseCode = "201",
            description = "It is there; Location says where",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Answer.Created.class)))
    public Response register(@Valid @NotNull RegisterRequest body) {
        return requests.answer(body, asked -> desk.register(asked, body));
    }

    @GET
    @RolesAllowed({"STAFF", "READ_ORDERS"})
    @Operation(summary = "The products, oldest first")
    public Page<ProductList.Row> page(
            @QueryParam("after") String after, @QueryParam("limit") @DefaultValue("50") String limit) {
        var rows = requests.read(tx -> list.page(tx, Page.after(after), Page.limit(limit) + 1));
        return Page.of(
                requests.viewer().shown(rows, ProductList.Row::forCustomer),
                Page.limit(limit),
                row -> row.id().value());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"STAFF", "READ_ORDERS"})
    @Operation(summary = "One product")
    @APIResponse(
            responseCode = "200",
            description = "As it is now; ETag is its version",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ProductList.Row.class)))
    public Response one(@PathParam("id") ProductId id) {
        var viewer = requests.viewer();
        return requests.one(tx -> list.find(tx, id)
                .map(row -> Answer.ok(row.version(), viewer.shown(row, ProductList.Row::forCustomer))));
    }
}

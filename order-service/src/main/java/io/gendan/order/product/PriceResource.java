package io.gendan.order.product;

import io.gendan.eventsourcing.Answer;
import io.gendan.eventsourcing.Problem;
import io.gendan.eventsourcing.Requests;
import io.gendan.money.Money;
import io.gendan.order.product.ProductCommand.SetPrice;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/products/{id}/prices")
@Tag(name = "Products")
@RunOnVirtualThread
class PriceResource {
    private final Products products;
    private final ProductList list;
    private final ProductPrices prices;
    private final Requests requests;
    private final SecurityIdentity identity;

    PriceResource(
            Products products, ProductList list, ProductPrices prices, Requests requests, SecurityIdentity identity) {
        this.products = products;
        this.list = list;
        this.prices = prices;
        this.requests = requests;
        this.identity = identity;
    }

    @Schema(name = "PriceRequest")
    record PriceRequest(
            @NotNull PriceKind kind,

            @Schema(type = SchemaType.STRING, examples = "3.85") @NotNull @Positive @Digits(integer = 12, fraction = 6)
            BigDecimal amount,

            @Schema(examples = "USD") @NotBlank @Size(max = 3)
            String currency,

            @Schema(examples = "2026-10-01") @NotNull LocalDate validFrom) {}

    @Schema(name = "ProductPrices")
    record Prices(List<ProductPrices.Row> items) {}

    @POST
    @RolesAllowed({"SALES", "PURCHASING", "SUPERVISOR", "DEPUTY_GENERAL_MANAGER", "GENERAL_MANAGER"})
    @Operation(
            summary = "Set a product's cost price or deal price from a day on",
            description = "What it was before stays readable. The same day again corrects the price of that day.")
    @APIResponse(responseCode = "204", description = "It holds from that day on")
    public Response set(@PathParam("id") ProductId id, @Valid @NotNull PriceRequest body) {
        return requests.answer(body, asked -> {
            var price = Money.exact(body.amount(), body.currency(), "/amount");
            var set = new SetPrice(body.kind(), price, body.validFrom(), asked.actor(), asked.now());
            return Answer.noContent(products.handle(asked.tx(), id, asked.expected(), set));
        });
    }

    @GET
    @RolesAllowed({"STAFF", "READ_ORDERS"})
    @Operation(
            summary = "A product's prices, the latest day first",
            description =
                    "Cost prices are only among them for the departments that make the price and those who answer for it."
                            + " A partner reads what we sell for.")
    public Prices all(@PathParam("id") ProductId id) {
        var viewer = requests.viewer();
        return requests.read(tx -> {
            if (list.find(tx, id).isEmpty()) throw new Problem(404, "NOT_FOUND", "There is nothing with this id");
            var rows = prices.of(tx, id, CostPrices.areKnownTo(identity));
            return new Prices(viewer.shown(rows, ProductPrices.Row::forCustomer));
        });
    }
}

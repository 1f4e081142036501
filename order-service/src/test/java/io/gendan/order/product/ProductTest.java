package io.gendan.order.product;

import static io.gendan.eventsourcing.testing.DeciderSpec.given;
import static io.gendan.order.product.Product.DECIDER;
import static io.gendan.order.product.ProductRefusal.CARTON_BELOW_PACK;
import static io.gendan.order.product.ProductRefusal.GROSS_BELOW_NET;

import io.gendan.order.StoredFacts;
import io.gendan.order.product.ProductCommand.Register;
import io.gendan.order.product.ProductEvent.Registered;
import java.io.IOException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ProductTest {
    private static Register mug(String net, String gross, String pack, String carton) {
        return new Register("P-1", "Mug", "blue", "PCS", pack, carton, kg(net), kg(gross), "steel");
    }

    private static Registered registered(String net, String gross, String pack, String carton) {
        return new Registered("P-1", "Mug", "blue", "PCS", pack, carton, kg(net), kg(gross), "steel");
    }

    private static BigDecimal kg(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    @Test
    void a_product_may_weigh_as_much_with_its_packing_as_without() {
        given(DECIDER).when(mug("0.350", "0.35", null, null)).then(registered("0.350", "0.35", null, null));
    }

    @Test
    void it_cannot_weigh_less_with_its_packing_than_without() {
        given(DECIDER).when(mug("0.350", "0.349", null, null)).thenRefused(GROSS_BELOW_NET);
    }

    @Test
    void one_weight_alone_is_believed() {
        given(DECIDER).when(mug(null, "0.1", null, null)).then(registered(null, "0.1", null, null));
    }

    @Test
    void a_pack_fits_into_its_carton_also_when_turned() {
        given(DECIDER)
                .when(mug("1", "1", "30x10x20 cm", "100 × 200 × 300 mm"))
                .then(registered("1", "1", "30x10x20 cm", "100 × 200 × 300 mm"));
    }

    @Test
    void a_carton_smaller_than_the_pack_is_refused() {
        given(DECIDER).when(mug("1", "1", "30x10x20 cm", "29.9 x 10 x 20 cm")).thenRefused(CARTON_BELOW_PACK);
    }

    @Test
    void a_size_in_words_is_kept_as_it_is() {
        given(DECIDER)
                .when(mug("1", "1", "polybag", "1 x 1 x 1 cm"))
                .then(registered("1", "1", "polybag", "1 x 1 x 1 cm"));
    }

    @Test
    void registering_it_twice_changes_nothing() {
        given(DECIDER, registered("1", "2", null, null))
                .when(mug("1", "2", null, null))
                .thenNothing();
    }

    @Test
    void stored_facts_are_still_read() throws IOException {
        StoredFacts.areStillRead(ProductEvent.class);
    }
}

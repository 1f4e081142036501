package io.gendan.order.sheet;

import io.gendan.sheets.Narrowing;
import io.gendan.sheets.Sort;
import io.gendan.sheets.Sort.Key;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which lines of sheet 13-13 are wanted, and in which order. */
class ProductSheetQuestion {
    private static final SequencedMap<String, List<Key>> SORTS = new LinkedHashMap<>();

    static {
        SORTS.put("productNo", List.of(Key.text("product_no"), Key.id("id")));
        SORTS.put("nameAndSpec", List.of(Key.text("name_and_spec"), Key.id("id")));
    }

    @QueryParam("productNo")
    String productNo;

    @QueryParam("colour")
    String colour;

    @QueryParam("text")
    @Parameter(description = "Stands somewhere in number, name and specification, or main material")
    String text;

    @QueryParam("sort")
    @Parameter(description = "productNo or nameAndSpec; -productNo is the other way round")
    String sort;

    Narrowing narrowing() {
        return new Narrowing(Sort.of(sort, SORTS))
                .to("product_no = ?", productNo)
                .to("colour = ?", colour)
                .toText("words", text);
    }
}

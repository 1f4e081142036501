package io.gendan.order.product;

import static io.gendan.order.imports.Column.once;

import io.gendan.eventsourcing.Asked;
import io.gendan.order.imports.Column;
import io.gendan.order.imports.Entry;
import io.gendan.order.imports.Importing;
import io.gendan.order.product.ProductResource.RegisterRequest;
import jakarta.inject.Singleton;
import java.util.List;

/** Products out of a table with the columns of sheet 13-13. Prices are set one by one, each with its day. */
@Singleton
class ProductImport implements Importing {
    private final ProductDesk desk;

    ProductImport(ProductDesk desk) {
        this.desk = desk;
    }

    @Override
    public String what() {
        return "products";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                once("productNo", "产品编号", "Product no.", "P-100").must(),
                once("nameAndSpec", "品名规格", "Name and specification", "Enamel mug, 350 ml")
                        .must(),
                once("colour", "颜色", "Colour", "blue"),
                once("unit", "单位", "Unit", "PCS").must(),
                once("packSize", "包装尺寸", "Pack size", "12 x 10 x 10 cm"),
                once("outerCartonSize", "外箱尺寸", "Outer carton", "50 x 40 x 30 cm"),
                once("netWeightKg", "净重", "Net weight kg", "0.350"),
                once("grossWeightKg", "毛重", "Gross weight kg", "0.420"),
                once("mainMaterial", "主要材料", "Main material", "enamelled steel"));
    }

    @Override
    public void take(Asked asked, Entry entry) {
        var cells = entry.once();
        entry.checked(new RegisterRequest(
                        cells.text("productNo"),
                        cells.text("nameAndSpec"),
                        cells.text("colour"),
                        cells.text("unit"),
                        cells.text("packSize"),
                        cells.text("outerCartonSize"),
                        cells.number("netWeightKg"),
                        cells.number("grossWeightKg"),
                        cells.text("mainMaterial")))
                .ifPresent(product -> desk.register(asked, product));
    }
}

package io.gendan.order.product;

import io.gendan.eventsourcing.ReadModel;
import io.gendan.eventsourcing.Recorded;
import io.gendan.eventsourcing.Tx;
import io.gendan.order.product.ProductEvent.Changed;
import io.gendan.order.product.ProductEvent.Description;
import io.gendan.order.product.ProductEvent.Priced;
import io.gendan.order.product.ProductEvent.Registered;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What do we sell? */
@Singleton
public class ProductList implements ReadModel<Product, ProductEvent> {
    private static final String SELECT = "SELECT id, product_no, name_and_spec, colour, unit, pack_size,"
            + " outer_carton_size, net_weight_kg, gross_weight_kg, main_material, version FROM product ";

    @Schema(name = "Product")
    record Row(
            ProductId id,
            String productNo,
            String nameAndSpec,
            String colour,
            String unit,
            String packSize,
            String outerCartonSize,
            BigDecimal netWeightKg,
            BigDecimal grossWeightKg,
            String mainMaterial,
            long version) {

        Row forCustomer() {
            return new Row(
                    id,
                    productNo,
                    nameAndSpec,
                    colour,
                    unit,
                    packSize,
                    outerCartonSize,
                    netWeightKg,
                    grossWeightKg,
                    mainMaterial,
                    version);
        }
    }

    @Override
    public String name() {
        return "product-list";
    }

    @Override
    public List<String> tables() {
        return List.of("product");
    }

    @Override
    public void follow(Tx tx, Recorded<ProductEvent> fact, Product state) {
        switch (fact.event()) {
            case Registered product ->
                tx.update(
                        "INSERT INTO product (id, product_no, name_and_spec, colour, unit, pack_size, outer_carton_size,"
                                + " net_weight_kg, gross_weight_kg, main_material, version)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        fact.streamId(),
                        product.productNo(),
                        product.nameAndSpec(),
                        product.colour(),
                        product.unit(),
                        product.packSize(),
                        product.outerCartonSize(),
                        product.netWeightKg(),
                        product.grossWeightKg(),
                        product.mainMaterial(),
                        fact.version());
            case Changed changed -> changed(tx, fact, changed.to());
            case Priced _ -> tx.update("UPDATE product SET version = ? WHERE id = ?", fact.version(), fact.streamId());
        }
    }

    private static void changed(Tx tx, Recorded<ProductEvent> fact, Description now) {
        tx.update(
                "UPDATE product SET name_and_spec = ?, colour = ?, unit = ?, pack_size = ?, outer_carton_size = ?,"
                        + " net_weight_kg = ?, gross_weight_kg = ?, main_material = ?, version = ? WHERE id = ?",
                now.nameAndSpec(),
                now.colour(),
                now.unit(),
                now.packSize(),
                now.outerCartonSize(),
                now.netWeightKg(),
                now.grossWeightKg(),
                now.mainMaterial(),
                fact.version(),
                fact.streamId());
    }

    Optional<Row> find(Tx tx, ProductId id) {
        return tx.first(SELECT + "WHERE id = ?", ProductList::row, id);
    }

    boolean taken(Tx tx, String productNo) {
        return tx.first(SELECT + "WHERE product_no = ?", ProductList::row, productNo)
                .isPresent();
    }

    public Optional<ProductId> numbered(Tx tx, String productNo) {
        return tx.first(
                "SELECT id FROM product WHERE product_no = ?",
                row -> new ProductId(row.getObject(1, UUID.class)),
                productNo);
    }

    /** Those of the ids that are products of ours. */
    public Set<ProductId> known(Tx tx, Collection<ProductId> ids) {
        return new HashSet<>(tx.query(
                "SELECT id FROM product WHERE id = ANY (?)",
                row -> new ProductId(row.getObject("id", UUID.class)),
                ids.stream().map(ProductId::value).toList()));
    }

    /** What sheet 13-13 still lacks of these products, in words; nothing when they are complete. */
    public List<String> incomplete(Tx tx, Collection<ProductId> ids) {
        return tx.query(
                "SELECT product_no || ' has no ' || lacking FROM (SELECT product_no, concat_ws(', ',"
                        + " CASE WHEN pack_size IS NULL THEN 'packSize' END,"
                        + " CASE WHEN outer_carton_size IS NULL THEN 'outerCartonSize' END,"
                        + " CASE WHEN net_weight_kg IS NULL THEN 'netWeightKg' END,"
                        + " CASE WHEN gross_weight_kg IS NULL THEN 'grossWeightKg' END,"
                        + " CASE WHEN main_material IS NULL THEN 'mainMaterial' END) AS lacking"
                        + " FROM product WHERE id = ANY (?)) looked WHERE lacking <> '' ORDER BY product_no",
                row -> row.getString(1),
                ids.stream().map(ProductId::value).toList());
    }

    /** The next {@code limit} products behind the id {@code after}, oldest first; {@code after} is null for the first page. */
    List<Row> page(Tx tx, UUID after, int limit) {
        return tx.query(
                SELECT + "WHERE ?::uuid IS NULL OR id > ?::uuid ORDER BY id LIMIT ?",
                ProductList::row,
                after,
                after,
                limit);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new ProductId(row.getObject("id", UUID.class)),
                row.getString("product_no"),
                row.getString("name_and_spec"),
                row.getString("colour"),
                row.getString("unit"),
                row.getString("pack_size"),
                row.getString("outer_carton_size"),
                row.getBigDecimal("net_weight_kg"),
                row.getBigDecimal("gross_weight_kg"),
                row.getString("main_material"),
                row.getLong("version"));
    }
}

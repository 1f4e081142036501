package io.gendan.shipment.shipment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.gendan.eventsourcing.Cause;
import io.gendan.eventsourcing.Id;
import io.gendan.eventsourcing.Transactions;
import io.gendan.eventsourcing.Viewer;
import io.gendan.eventsourcing.testing.OpenToPartners;
import io.gendan.shipment.InTheHouse;
import io.gendan.shipment.Partner;
import io.gendan.shipment.identifier.OrderId;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two customers with goods on one ship. */
@QuarkusTest
class PartnersShipmentsTest extends InTheHouse {
    @Inject
    Fleet fleet;

    @Inject
    Transactions transactions;

    private final String voyage = Fleet.voyage();
    private final UUID customer = Id.next();
    private final UUID another = Id.next();
    private final Partner ours = Partner.of(customer.toString(), "READ_SHIPMENTS");
    private final Partner other = Partner.of(another.toString(), "READ_SHIPMENTS");
    private OrderId order;
    private UUID shipment;
    private UUID others;

    @BeforeEach
    void both_have_booked() {
        order = fleet.order(customer);
        var booked = fleet.book(order, voyage);
        fleet.load(booked);
        fleet.rollOver(booked, Fleet.voyage());
        shipment = booked.value();
        others = fleet.book(fleet.order(another), voyage).value();
    }

    @Test
    void a_partner_reads_where_their_goods_are_and_not_whom_we_deal_with_for_it() {
        ours.asks()
                .get("/v1/shipments/" + shipment)
                .then()
                .statusCode(200)
                .body("legs", hasSize(2))
                .body("legs[0].vesselName", equalTo("D"))
                .body("legs.etaStatus", everyItem(notNullValue()))
                .body("legs.etaReason", everyItem(nullValue()))
                .body("containers.containerNo", contains("CSQU3054383"))
                .body("references", empty())
                .body("rollovers", hasSize(1))
                .body("rollovers[0].reasonText", nullValue())
                .body("incidents", nullValue())
                .body("cargoCondition", nullValue());
        given().auth()
                .oauth2(Partner.staff())
                .get("/v1/shipments/" + shipment)
                .then()
                .body("references", hasSize(1))
                .body("rollovers[0].reasonText", equalTo("late"))
                .body("incidents", empty())
                .body("cargoCondition", equalTo("UNKNOWN"));
    }

    @Test
    void what_is_anothers_is_as_if_it_were_not_there() {
        var theirs = ours.asks().get("/v1/shipments/" + others).then().statusCode(404);
        var nobodys = ours.asks().get("/v1/shipments/" + Id.next()).then().statusCode(404);
        assertThat(theirs.extract().asString()).isEqualTo(nobodys.extract().asString());
        ours.asks().get("/v1/shipments").then().statusCode(200).body("items.id", contains(shipment.toString()));
        ours.asks().get("/v1/shipments?voyage=" + voyage).then().body("items.id", contains(shipment.toString()));
        other.asks().get("/v1/shipments?order=" + order.value()).then().body("items", empty());
        ours.asks()
                .get("/v1/shipments/" + shipment + "/cargo-conditions")
                .then()
                .statusCode(403);
        Partner.of(customer.toString(), "READ_ORDERS")
                .asks()
                .get("/v1/shipments")
                .then()
                .statusCode(403);
    }

    @Test
    void the_database_shows_them_no_row_of_anybody_else_and_nothing_that_is_not_opened() {
        assertThat(read("SELECT id FROM shipment")).containsExactly(shipment.toString());
        for (var table : new String[] {"shipment_leg", "shipment_container", "shipment_reference", "shipment_rollover"})
            assertThat(read("SELECT shipment_id FROM " + table)).as(table).containsOnly(shipment.toString());
        assertThatThrownBy(() -> read("SELECT incident_id FROM affected_shipment"))
                .hasStackTraceContaining("permission denied");
        assertThat(transactions.<List<String>>in(Cause.of("test"), OpenToPartners::tables))
                .containsExactly(
                        "shipment SELECT",
                        "shipment_container SELECT",
                        "shipment_leg SELECT",
                        "shipment_reference SELECT",
                        "shipment_rollover SELECT");
        assertThat(transactions.<List<String>>in(Cause.of("test"), OpenToPartners::withoutRules))
                .isEmpty();
    }

    private List<String> read(String sql) {
        return transactions.readingFor(
                new Viewer.Partner(customer), Cause.of("test"), tx -> tx.query(sql, row -> row.getString(1)));
    }
}

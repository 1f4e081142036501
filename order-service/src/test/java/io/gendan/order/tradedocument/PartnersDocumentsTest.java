package io.gendan.order.tradedocument;

import static io.gendan.order.Story.anyNo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.gendan.eventsourcing.Sha256;
import io.gendan.order.Papers;
import io.gendan.order.TwoPartners;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of an order's two papers one has been with the customer, and is being written anew. */
@QuarkusTest
class PartnersDocumentsTest extends TwoPartners {
    private static final byte[] SENT = "%PDF a bill of lading".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NEW = "%PDF another".getBytes(StandardCharsets.US_ASCII);

    private String order;
    private String document;
    private String unsent;
    private String others;

    @BeforeEach
    void papers() {
        order = orderOf(ours);
        document = Papers.expected(order, "BILL_OF_LADING");
        Papers.store(document, SENT).statusCode(201);
        Papers.sentAndConfirmed(order, document);
        Papers.store(document, NEW).statusCode(201);
        unsent = Papers.expected(order, "PACKING_LIST");
        Papers.store(unsent, NEW).statusCode(201);
        others = Papers.filed(orderOf(other), "INVOICE");
    }

    @Test
    void a_partner_reads_a_paper_as_it_was_with_them() {
        ours.asks()
                .get("/v1/documents/" + document)
                .then()
                .statusCode(200)
                .body("step", equalTo("CONFIRMED"))
                .body("draftNo", equalTo(1))
                .body("sha256", equalTo(Sha256.hex(SENT)))
                .body("history.step", contains("SENT", "CONFIRMED"))
                .body("history.by", everyItem(nullValue()))
                .body("history.contact", everyItem(nullValue()));
        given().get("/v1/documents/" + document)
                .then()
                .body("step", equalTo("DRAFTED"))
                .body("draftNo", equalTo(2));
        var file = ours.asks()
                .get("/v1/documents/" + document + "/drafts/1")
                .then()
                .statusCode(200);
        assertThat(file.extract().asByteArray()).isEqualTo(SENT);
    }

    @Test
    void what_was_not_sent_to_them_is_as_if_it_were_not_there() {
        ours.asks().get("/v1/orders/" + order + "/documents").then().body("items.id", contains(document));
        given().get("/v1/orders/" + order + "/documents").then().body("items", hasSize(2));
        var nobodys = notThere("/v1/documents/" + anyNo());
        assertThat(notThere("/v1/documents/" + others)).isEqualTo(nobodys);
        assertThat(notThere("/v1/documents/" + unsent)).isEqualTo(nobodys);
        var noFile = notThere("/v1/documents/" + anyNo() + "/drafts/1");
        assertThat(notThere("/v1/documents/" + others + "/drafts/1")).isEqualTo(noFile);
        assertThat(notThere("/v1/documents/" + unsent + "/drafts/1")).isEqualTo(noFile);
        assertThat(notThere("/v1/documents/" + document + "/drafts/2")).isEqualTo(noFile);
    }

    @Test
    void of_anothers_order_there_are_no_papers() {
        other.asks()
                .get("/v1/orders/" + order + "/documents")
                .then()
                .statusCode(200)
                .body("items", empty());
        other.asks().get("/v1/documents/" + others).then().statusCode(200);
    }

    private String notThere(String path) {
        return ours.asks().get(path).then().statusCode(404).extract().asString();
    }
}

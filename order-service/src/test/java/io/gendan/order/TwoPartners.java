package io.gendan.order;

import io.restassured.RestAssured;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Two customers' systems with every scope there is here. Who asks without saying as whom is one of our people. */
public abstract class TwoPartners extends InTheHouse {
    private static final String[] SCOPES = {"READ_ORDERS", "PLACE_ORDERS", "READ_INVOICES", "READ_DOCUMENTS"};

    protected Partner ours;
    protected Partner other;
    protected String product;

    @BeforeEach
    void two_customers() {
        RestAssured.authentication =
                RestAssured.oauth2(Partner.staff("MERCHANDISER", "SALESPERSON", "SALES", "SUPERVISOR"));
        product = Story.product();
        ours = Partner.of(Story.customer(), SCOPES);
        other = Partner.of(Story.customer(), SCOPES);
    }

    @AfterEach
    void nobody_in_particular() {
        RestAssured.authentication = RestAssured.DEFAULT_AUTH;
    }

    protected String orderOf(Partner partner) {
        return Story.post("/v1/orders", Story.order(partner.customer(), product))
                .statusCode(201)
                .extract()
                .path("id");
    }
}

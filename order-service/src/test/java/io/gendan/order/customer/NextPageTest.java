package io.gendan.order.customer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.gendan.order.InTheHouse;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How one goes through any list: this one stands for all, whose cursors are signed in one place. */
@QuarkusTest
@TestSecurity(
        user = "staff-1",
        roles = {"SALESPERSON", "STAFF"})
class NextPageTest extends InTheHouse {
    private static final Pattern NEXT = Pattern.compile("<(\\?[^>]+)>; rel=\"next\"");
    private static final String LIST = "/v1/customers?category=Paged%20%26c";
    private static int registered;

    @BeforeEach
    void three_customers() {
        while (registered < 3)
            given().contentType(ContentType.JSON)
                    .body("""
                            {"customerNo": "PAGED-%d", "name": "Acme", "category": "Paged &c", "language": "en", "timeZone": "UTC",
                             "contacts": [{"name": "Ann Buyer", "email": "ann@acme.example"}]}""".formatted(++registered))
                    .post("/v1/customers")
                    .then()
                    .statusCode(201);
    }

    @Test
    void the_link_of_each_page_is_the_way_to_the_following_one() {
        var seen = new ArrayList<String>();
        var address = URI.create(LIST + "&limit=2");
        for (int page = 0; address != null && page < 5; page++) {
            var answer = given().urlEncodingEnabled(false).get(address.toString());
            seen.addAll(answer.jsonPath().getList("items.customerNo", String.class));
            var link = answer.header("Link");
            assertThat(link == null).isEqualTo(answer.path("next") == null);
            address = link == null ? null : address.resolve("/v1/customers" + next(link));
        }
        assertThat(seen).containsExactlyInAnyOrder("PAGED-1", "PAGED-2", "PAGED-3");
    }

    private static String next(String link) {
        var next = NEXT.matcher(link);
        assertThat(next.matches()).as(link).isTrue();
        return next.group(1);
    }

    @Test
    void a_page_may_be_larger_than_the_one_before() {
        String next = given().urlEncodingEnabled(false).get(LIST + "&limit=1").path("next");
        given().urlEncodingEnabled(false)
                .get(LIST + "&limit=200&after=" + next)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(2))
                .body("next", nullValue())
                .header("Link", nullValue());
    }

    @Test
    void a_cursor_leads_to_nothing_else() {
        String next = given().urlEncodingEnabled(false).get(LIST + "&limit=1").path("next");
        for (var elsewhere : List.of("/v1/customers?category=B&", "/v1/customers?", "/v1/invoices?", "/v1/orders?"))
            given().get(elsewhere + "after=" + next)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("CURSOR_INVALID"))
                    .body("errors[0].pointer", equalTo("/after"));
        given().get(LIST + "&after=" + next.split("\\.")[0])
                .then()
                .statusCode(400)
                .body("code", equalTo("CURSOR_UNREADABLE"));
    }
}

package io.gendan.shipment.gate;

import static io.restassured.RestAssured.given;

import io.gendan.shipment.identifier.IncidentId;
import io.gendan.shipment.shipment.Fleet;
import io.restassured.http.ContentType;
import java.time.Instant;

/** For tests: incidents as they are reported, over HTTP. */
final class Incidents {
    private Incidents() {}

    static IncidentId report(String voyage) {
        return report(voyage, Fleet.now());
    }

    static IncidentId report(String voyage, Instant occurredAt) {
        return report(Fleet.D, voyage, occurredAt);
    }

    /** Of another ship, now. */
    static IncidentId report(String imo, String voyage) {
        return report(imo, voyage, Fleet.now());
    }

    private static IncidentId report(String imo, String voyage, Instant occurredAt) {
        var body = """
                {"kind": "COLLISION", "imo": "%s", "vesselName": "%s", "voyage": "%s", "place": "KRPUS", "occurredAt": "%s",
                 "severity": "HIGH", "source": "carrier"}""".formatted(imo, imo.equals(Fleet.D) ? "D" : "E", voyage, occurredAt);
        var id = given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/incidents")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        return IncidentId.fromString(id);
    }
}

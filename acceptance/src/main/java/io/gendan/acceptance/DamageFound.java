package io.gendan.acceptance;

import static io.gendan.acceptance.Narrator.check;
import static io.gendan.acceptance.Narrator.until;

import io.gendan.acceptance.Door.Reply;
import io.gendan.acceptance.Trade.Customer;
import io.gendan.acceptance.Trade.Shipment;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** From the collision to the complaint that nobody had to log. */
record DamageFound(Trade trade, Narrator narrator) {

    record Found(String caseId, OpenComplaint complaint) {}

    Found by(Customer customer) {
        narrator.step("D collides, and a survey says that the goods are damaged: a complaint opens by itself");
        var sails = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(26, ChronoUnit.HOURS);
        var voyage = trade.untouchedVoyage();
        var shipment = trade.shipment(trade.order(customer, trade.product()), voyage, sails);
        var incident = trade.incident(trade.as("merchandiser"), voyage, sails.plus(25, ChronoUnit.HOURS));
        var told = trade.caseOf(incident, customer, "TOLD");
        survey(shipment, incident);
        var complaints = until(
                "the complaint of the case",
                () -> trade.caseOf(incident, customer, "TOLD").path("complaintIds"),
                found -> found.size() == 1);
        var complaint =
                new OpenComplaint(trade, "/v1/complaints/" + complaints.get(0).asText());
        var view = complaint.read().body();
        check(view.path("channel").asText().equals("INCIDENT"), "a person is said to have complained: " + view);
        check(
                view.path("problem").path("cause").asText().equals("TRANSPORT_DAMAGE"),
                "the complaint does not know what is wrong: " + view);
        narrator.saw(
                "case %s has complaint %s",
                told.path("caseNo").asText(), view.path("complaintNo").asText());
        complaint.post("supervisor", "/assign", "{\"owner\": \"staff-001\"}").mustBe(204);
        return new Found(told.path("id").asText(), complaint);
    }

    /** The shipment may not be marked as hit yet. */
    private void survey(Shipment shipment, String incident) {
        var door = trade.as("merchandiser");
        var ordered = until(
                "the survey is ordered",
                () -> door.post("/v1/shipments/" + shipment.id() + "/surveys", """
                        {"surveyor": "Korea Marine Surveyors", "place": "KRPUS", "dueOn": "2099-01-12", "incidentId": "%s"}""".formatted(incident)),
                Reply::accepted);
        door.post("/v1/surveys/" + ordered.text("id") + "/report", """
                {"reportNo": "KMS-%s", "surveyedAt": "%s", "findings": [
                  {"marks": "CP 1-40", "packages": 40, "condition": "DAMAGED", "note": "Crushed and wet"}]}""".formatted(
                                Trade.token(), Instant.now().minusSeconds(60)))
                .mustBe(204);
    }
}

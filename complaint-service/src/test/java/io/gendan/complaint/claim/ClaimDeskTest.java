package io.gendan.complaint.claim;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.gendan.complaint.words.Cause;
import io.gendan.complaint.words.ComplaintId;
import io.gendan.complaint.words.CustomerId;
import io.gendan.complaint.words.LetterId;
import io.gendan.complaint.words.Party;
import io.gendan.complaint.words.ShipmentId;
import io.gendan.eventsourcing.Refused;
import io.gendan.eventsourcing.Tx;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(
        user = "staff-4",
        roles = {"SUPERVISOR", "GENERAL_MANAGER", "STAFF"})
class ClaimDeskTest extends ClaimHouse {
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MICROS);
    private static final BigDecimal SUM = new BigDecimal("500");

    @Inject
    ClaimDesk desk;

    private Matter matter() {
        var matter = new Matter(
                new CustomerId(UUID.randomUUID()),
                new ComplaintId(UUID.randomUUID()),
                null,
                null,
                List.of(new ShipmentId(UUID.randomUUID())));
        complained(matter.customer().value(), matter.complaint().value());
        shipped(matter.customer().value(), matter.shipments().getFirst().value());
        return matter;
    }

    private ClaimDesk.New theirs(Tx tx, Matter matter) {
        var claim = NewClaim.againstUs("Harbor Home Inc.", matter, Cause.TRANSPORT_DAMAGE, SUM, "USD");
        return desk.raise(tx, claim, "staff-1", NOW);
    }

    private ClaimDesk.New recourse(Tx tx, Party party, ClaimDesk.New theirs) {
        var claim = NewClaim.recourse(party, "Line", Cause.TRANSPORT_DAMAGE, Loss.HIDDEN, SUM, "USD", theirs.id());
        return desk.raise(tx, claim, "staff-1", NOW);
    }

    @Test
    void a_complaint_raises_settles_and_notifies_in_its_own_transaction() {
        var matter = matter();
        var letter = new LetterId(UUID.randomUUID());
        var both = transactions.in(TEST, tx -> {
            var theirs = theirs(tx, matter);
            var ours = recourse(tx, Party.CARRIER, theirs);
            desk.noticeByLetter(tx, ours.id(), letter, TODAY, "staff-1", NOW);
            desk.settleAsComplaintAgreed(tx, theirs.id(), new BigDecimal("450"), "USD", "staff-1", NOW);
            return List.of(theirs, ours);
        });
        given().get("/v1/claims/" + both.getFirst().id().value())
                .then()
                .body("status", equalTo("SETTLED"))
                .body("agreed.amount", equalTo("450.00"));
        var ours = "/v1/claims/" + both.getLast().id().value();
        given().get(ours)
                .then()
                .body("complaintId", equalTo(matter.complaint().value().toString()))
                .body("noticeOn", equalTo(TODAY.toString()))
                .body("settledWithCustomerOn", equalTo(TODAY.toString()));
        assertThat(facts(ours)).containsExactly("claim-raised", "claim-notice-given", "claim-settled-with-customer");
    }

    @Test
    void recourse_raised_after_the_settling_knows_of_it() {
        var ours = transactions.in(TEST, tx -> {
            var theirs = theirs(tx, matter());
            desk.settleAsComplaintAgreed(tx, theirs.id(), SUM, "USD", "staff-1", NOW);
            return recourse(tx, Party.FORWARDER, theirs);
        });
        given().get("/v1/claims/" + ours.id().value()).then().body("settledWithCustomerOn", equalTo(TODAY.toString()));
    }

    @Test
    void what_cannot_be_claimed_is_refused_and_nothing_else_of_the_transaction_is_left() {
        var matter = matter();
        assertThatThrownBy(() -> transactions.run(TEST, tx -> recourse(tx, Party.CUSTOMER, theirs(tx, matter))))
                .isInstanceOf(Refused.class);
        given().get("/v1/claims?complaint=" + matter.complaint().value()).then().body("items.size()", equalTo(0));
    }
}

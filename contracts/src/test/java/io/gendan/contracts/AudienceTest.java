package io.gendan.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.contracts.Audience.Customer;
import io.gendan.contracts.complaint.ComplaintMessage.Claim;
import io.gendan.contracts.complaint.ComplaintMessage.ClaimPaid;
import io.gendan.eventsourcing.EventJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may see what of each message. Claims are looked at as the customer's own: of ours nobody sees anything. */
class AudienceTest {
    private static final Path GOLDEN = Path.of("src/test/resources/messages");

    /** What no outsider is to see, whatever message has it: who, why, what it costs us, how we rate them. */
    private static final List<String> OURS = List.of(
            "by",
            "reason",
            "reasonText",
            "why",
            "cover",
            "worth",
            "lost",
            "backToBackId",
            "claim.direction",
            "claim.counterpart",
            "claim.caseId",
            "grade",
            "category",
            "delayThreshold",
            "overridden",
            "despite",
            "missing",
            "billedBefore",
            "owner",
            "note",
            "insurer",
            "policyNo");

    static Stream<String> types() {
        return PublicMessages.TYPES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("types")
    void what_a_customer_may_see_of_a_message_is_in_it_and_none_of_it_is_ours(String type) throws IOException {
        if (!(Audience.of(message(type, "AGAINST_US", "CUSTOMER")) instanceof Customer customer)) return;
        assertThat(fieldsOf(PublicMessages.TYPES.get(type))).containsAll(customer.fields());
        assertThat(customer.fields()).isNotEmpty().doesNotContainAnyElementsOf(OURS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ClaimRaised", "ClaimNoticeGiven", "ClaimRejected", "ClaimSettled", "ClaimPaid", "ClaimEnded"})
    void our_recourse_is_for_nobody_outside_though_it_names_the_customer(String name) throws IOException {
        var type = "io.gendan.claim." + name + ".v1";
        assertThat(Audience.of(message(type, "OURS", "SUPPLIER"))).isEqualTo(Audience.INTERNAL);
        assertThat(Audience.of(message(type, "OURS", "CARRIER"))).isEqualTo(Audience.INTERNAL);
        assertThat(Audience.of(message(type, "AGAINST_US", "INSURER"))).isEqualTo(Audience.INTERNAL);
        assertThat(Audience.of(message(type, "AGAINST_US", "CUSTOMER"))).isInstanceOf(Customer.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "io.gendan.complaint.ComplaintEscalated.v1",
                "io.gendan.claim.ClaimEscalated.v1",
                "io.gendan.grade.ConcessionCeilingSet.v1",
                "io.gendan.demand.DemandHeld.v1",
                "io.gendan.shipment.ShipmentAffected.v1"
            })
    void what_the_staff_say_to_each_other_is_for_nobody_outside(String type) throws IOException {
        assertThat(Audience.of(message(type, "AGAINST_US", "CUSTOMER"))).isEqualTo(Audience.INTERNAL);
    }

    @Test
    void what_is_not_known_is_for_nobody_outside() {
        record Unheard(String song) {}
        assertThat(Audience.of(new Unheard("shanty"))).isEqualTo(Audience.INTERNAL);
        assertThat(Audience.of(new ClaimPaid(null, null, null, null, null, null, null)))
                .isEqualTo(Audience.INTERNAL);
    }

    @Test
    void that_their_goods_are_harmed_a_customer_does_not_learn_from_the_complaint_that_follows() throws IOException {
        var type = "io.gendan.complaint.ComplaintLogged.v1";
        assertThat(Audience.of(message(type, "AGAINST_US", "CUSTOMER"))).isInstanceOf(Customer.class);
        var golden = Files.readString(GOLDEN.resolve(type + ".json")).replace("\"EMAIL\"", "\"INCIDENT\"");
        assertThat(Audience.of(EventJson.fromJson(golden, PublicMessages.TYPES.get(type))))
                .isEqualTo(Audience.INTERNAL);
    }

    private static Record message(String type, String direction, String party) throws IOException {
        var golden = Files.readString(GOLDEN.resolve(type + ".json"))
                .replaceAll("\"direction\": *\"[A-Z_]+\"", "\"direction\": \"" + direction + "\"")
                .replaceAll("\"party\": *\"[A-Z_]+\"", "\"party\": \"" + party + "\"");
        return EventJson.fromJson(golden, PublicMessages.TYPES.get(type));
    }

    private static List<String> fieldsOf(Class<? extends Record> message) {
        return Stream.concat(
                        Arrays.stream(message.getRecordComponents()).map(field -> field.getName()),
                        Arrays.stream(Claim.class.getRecordComponents()).map(field -> "claim." + field.getName()))
                .toList();
    }
}

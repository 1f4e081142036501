package io.gendan.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {
    @Test
    void who_works_here_is_of_the_staff() {
        assertThat(Tokens.groups(List.of("SALESPERSON"))).containsExactlyInAnyOrder("SALESPERSON", "STAFF");
        assertThat(Tokens.groups(List.of("CARRIER", "ADMIN"))).contains("STAFF");
    }

    @Test
    void nobody_on_the_list_is_taken_for_the_holder_of_a_key() {
        assertThat(Tokens.groups(List.of("PARTNER", "READ_EVENTS"))).containsExactly("READ_EVENTS");
        assertThat(Tokens.groups(List.of("ADMIN", "PARTNER"))).containsExactlyInAnyOrder("ADMIN", "STAFF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CARRIER", "FORWARDER", "SURVEYOR", "CUSTOMER", "SUPPLIER", "INSURER", "SERVICE"})
    void a_partner_is_not_whatever_the_list_says(String role) {
        assertThat(Tokens.groups(List.of(role, "STAFF"))).containsExactly(role);
    }
}

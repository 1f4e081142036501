package io.gendan.gateway.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.gendan.contracts.PublicMessages;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class AudienceTest {
    @Test
    void of_every_public_message_somebody_has_decided_who_may_hear_it() {
        var decided = new ArrayList<Class<? extends Record>>(Audience.CUSTOMER);
        decided.addAll(Audience.HOUSE); // a type in both lists would be here twice
        assertThat(decided).containsExactlyInAnyOrderElementsOf(PublicMessages.TYPES.values());
        assertThat(Audience.TYPES_FOR_CUSTOMERS).hasSameSizeAs(Audience.CUSTOMER);
    }

    @Test
    void nothing_of_claims_clearances_incidents_and_escalations_is_for_customers() {
        assertThat(Audience.TYPES_FOR_CUSTOMERS)
                .isNotEmpty()
                .noneMatch(type -> type.matches("io\\.gendan\\.(claim|clearance|incident|demand|survey|grade)\\..*"))
                .noneMatch(type -> type.contains("Escalated"));
    }
}

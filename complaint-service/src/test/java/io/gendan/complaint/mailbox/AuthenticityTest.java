package io.gendan.complaint.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthenticityTest {
    private static final Authenticity OURS = new Authenticity(Optional.of("mx.gendan.example"));
    private static final String FAILS = "mx.gendan.example; dmarc=fail header.from=acme.example";

    @ParameterizedTest
    @ValueSource(
            strings = {
                FAILS,
                "MX.gendan.example 1;\r\n spf=pass smtp.mailfrom=x.example;\r\n\tDMARC = Fail (p=reject)",
                "mx.gendan.example; dkim=none; dmarc/1=fail; spf=pass",
                "mx.gendan.example (our (own) server); (no) dmarc (alas)=fail"
            })
    void what_our_server_says_does_not_come_from_there_does_not(String results) {
        assertThat(OURS.isForged(List.of(results))).isTrue();
        assertThat(OURS.isForged(List.of("mx.gendan.example; dmarc=pass", results)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mx.gendan.example; dmarc=pass",
                "mx.gendan.example; none",
                "mx.gendan.example; dmarc=temperror; spf=fail",
                "mx.gendan.example; spf=pass (dmarc=fail; dmarc=fail)",
                "mx.gendan.example; xdmarc=fail; dmarc=failure",
                "mx.elsewhere.example; dmarc=fail",
                "mx.gendan.example.evil.example; dmarc=fail",
                "",
                ";"
            })
    void what_it_does_not_say_so_of_or_somebody_else_says_comes_from_there(String results) {
        assertThat(OURS.isForged(List.of(results))).isFalse();
    }

    @Test
    void without_a_server_that_is_believed_nothing_is_known() {
        assertThat(new Authenticity(Optional.empty()).isForged(List.of(FAILS))).isFalse();
        assertThat(OURS.isForged(List.of())).isFalse();
    }
}

package io.gendan.shipment.dcsa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gendan.eventsourcing.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallbacksTest {
    private final Callbacks callbacks = new Callbacks(false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/x",
                "https://localhost/x",
                "https://10.1.2.3/x",
                "https://192.168.0.1/x",
                "https://169.254.169.254/latest",
                "https://100.64.1.1/x",
                "https://[::1]/x",
                "https://[fd00::1]/x",
                "https://0.0.0.0/x",
                "http://93.184.216.34/x",
                "https://me:secret@93.184.216.34/x",
                "ftp://93.184.216.34/x",
                "nowhere"
            })
    void nobody_in_the_house_is_called_nor_without_tls(String url) {
        assertThatThrownBy(() -> callbacks.checked(url)).isInstanceOf(Problem.class);
    }

    @Test
    void who_is_public_is_called() {
        assertThat(callbacks.checked("https://93.184.216.34/x").getPath()).isEqualTo("/x");
    }

    /** Test case 2 of RFC 4231. */
    @Test
    void what_is_sent_is_signed_as_everybody_signs() {
        var secret = Base64.getEncoder().encodeToString("Jefe".getBytes(StandardCharsets.UTF_8));
        assertThat(Callbacks.signature(secret, "what do ya want for nothing?"))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }
}

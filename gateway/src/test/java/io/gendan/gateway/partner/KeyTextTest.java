package io.gendan.gateway.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class KeyTextTest {
    private final KeyText key = KeyText.next();

    @Test
    void a_key_is_read_as_it_was_given_out() {
        assertThat(key.text()).matches("gdn_[0-9A-Za-z]{8}_[0-9A-Za-z]{46}");
        assertThat(KeyText.read(key.text())).contains(key);
        assertThat(key.text()).startsWith(key.prefix() + "_");
    }

    @Test
    void a_slip_in_copying_is_noticed_wherever_it_is() {
        var text = key.text();
        for (int i = 0; i < text.length(); i++) {
            var other = text.charAt(i) == 'x' ? 'y' : 'x';
            assertThat(KeyText.read(text.substring(0, i) + other + text.substring(i + 1)))
                    .as("another character at %s", i)
                    .isEmpty();
        }
        assertThat(KeyText.read(text.substring(1))).isEmpty();
        assertThat(KeyText.read(text.substring(0, text.length() - 1))).isEmpty();
        assertThat(KeyText.read(text + "0")).isEmpty();
        assertThat(KeyText.read("gdn_")).isEmpty();
    }

    @Test
    void no_two_are_alike_and_what_is_written_into_a_log_is_no_key() {
        var seen = new HashSet<String>();
        for (int n = 0; n < 1000; n++)
            assertThat(seen.add(KeyText.next().text())).isTrue();
        assertThat(key.toString())
                .contains(key.prefix())
                .doesNotContain(key.text().substring(13));
    }
}

package io.gendan.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gendan.eventsourcing.Problem;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VettingTest {
    private static final Vetting ABROAD = vetting(false, "1.1.1.1");

    private static Vetting vetting(boolean local, String... addresses) {
        return new Vetting(local, Set.of(443, 8443)) {
            @Override
            InetAddress[] resolve(String host) throws UnknownHostException {
                if (host.matches("[\\da-f.:]+")) return super.resolve(host); // no name
                return Arrays.stream(addresses).map(InetAddress::ofLiteral).toArray(InetAddress[]::new);
            }
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://erp.example/gendan?of=1",
                "https://erp.example:8443",
                "https://1.1.1.1/x",
                "https://[2600::1]/x"
            })
    void these_may_be_told(String url) throws InterruptedException {
        assertThat(ABROAD.checked(url)).isEqualTo(URI.create(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "erp.example",
                "/gendan",
                "//erp.example/gendan",
                "http://erp.example/gendan",
                "HTTP://erp.example/gendan",
                "ftp://erp.example/gendan",
                "file:///etc/passwd",
                "https:erp.example",
                "https:///gendan",
                "https://ann:secret@erp.example/",
                "https://erp.example/#part",
                "https://erp.example:22/",
                "https://erp.example:80/",
                "https://erp example/",
                "https://127.0.0.1/",
                "https://2130706433/", // 127.0.0.1 in one number
                "https://127.1/",
                "https://[::1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://169.254.169.254/latest/meta-data"
            })
    void these_may_not(String url) {
        assertThatThrownBy(() -> ABROAD.checked(url)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.document().code()).isEqualTo("WEBHOOK_URL_REFUSED");
            assertThat(problem.document().errors().getFirst().pointer()).isEqualTo("/url");
        });
    }

    @Test
    void one_address_at_home_is_enough_to_tell_none() {
        var mixed = vetting(false, "1.1.1.1", "10.0.0.7");
        assertThatThrownBy(() -> mixed.addresses(URI.create("https://erp.example/")))
                .isInstanceOf(Vetting.NotPublic.class);
    }

    @Test
    void a_name_that_is_not_known_is_answered_as_one_that_leads_home() {
        var nowhere = new Vetting(false, Set.of(443)) {
            @Override
            InetAddress[] resolve(String host) throws UnknownHostException {
                throw new UnknownHostException(host);
            }
        };
        assertThatThrownBy(() -> nowhere.addresses(URI.create("https://erp.example/")))
                .hasMessage("names no host in the public network");
        assertThatThrownBy(() -> vetting(false, "10.0.0.7").addresses(URI.create("https://erp.example/")))
                .hasMessage("names no host in the public network");
    }

    @Test
    void on_one_machine_it_may_be_told_itself_and_nobody_else_at_home() throws Exception {
        var local = vetting(true, "10.0.0.7");
        assertThat(local.checked("http://127.0.0.1:9999/x")).isNotNull();
        assertThatThrownBy(() -> local.checked("http://10.0.0.7/")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> local.checked("http://erp.example/")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> local.checked("ftp://127.0.0.1/")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> local.checked("http://127.0.0.1:99999/")).hasMessageContaining("port from 1 to 65535");
        assertThatThrownBy(() -> local.checked("http://127.0.0.1:0/")).hasMessageContaining("port from 1 to 65535");
    }
}

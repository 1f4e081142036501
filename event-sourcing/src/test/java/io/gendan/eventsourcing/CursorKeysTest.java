package io.gendan.eventsourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorKeysTest {
    private static final String OLD = "2026a:the-secret-of-the-first-half-of-2026";
    private static final String NEW = "2026b:the-secret-of-the-second-half-2026";
    private static final String SCOPE = "/v1/orders\n{status=[PLACED]}\nann";

    private static void refused(CursorKeys keys, String cursor, String scope, String code) {
        assertThatThrownBy(() -> keys.check(cursor, "after", scope)).isInstanceOfSatisfying(Problem.class, no -> {
            assertThat(no.document().code()).isEqualTo(code);
            assertThat(no.document().status()).isEqualTo(400);
            assertThat(no.document().errors())
                    .extracting(Problem.Field::pointer)
                    .containsExactly("/after");
        });
    }

    @Test
    void a_cursor_goes_on_with_its_own_list() {
        var keys = new CursorKeys(List.of(NEW));
        var signed = keys.signed("bm8", SCOPE);
        assertThatCode(() -> keys.check(signed, "after", SCOPE)).doesNotThrowAnyException();
        assertThat(Cursors.unsigned(signed)).isEqualTo("bm8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/invoices\n{status=[PLACED]}\nann",
                "/v1/orders\n{status=[SHIPPED]}\nann",
                "/v1/orders\n{}\nann",
                "/v1/orders\n{status=[PLACED]}\nbob"
            })
    void it_goes_on_with_no_other_for_no_one_else(String scope) {
        var keys = new CursorKeys(List.of(NEW));
        refused(keys, keys.signed("bm8", SCOPE), scope, "CURSOR_INVALID");
    }

    @Test
    void another_place_needs_another_signature() {
        var keys = new CursorKeys(List.of(NEW));
        refused(keys, keys.signed("bm8", SCOPE).replace("bm8", "bm9"), SCOPE, "CURSOR_INVALID");
        refused(keys, keys.signed("bm8", SCOPE) + "A", SCOPE, "CURSOR_INVALID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bm8", "bm8.2026b", "bm8.2026b.a.b"})
    void what_is_no_cursor_is_said_to_be_none(String text) {
        refused(new CursorKeys(List.of(NEW)), text, SCOPE, "CURSOR_UNREADABLE");
    }

    @Test
    void the_first_key_signs_and_every_listed_one_is_believed() {
        var before = new CursorKeys(List.of(OLD)).signed("bm8", SCOPE);
        var both = new CursorKeys(List.of(NEW, OLD));
        assertThatCode(() -> both.check(before, "after", SCOPE)).doesNotThrowAnyException();
        assertThat(both.signed("bm8", SCOPE)).contains(".2026b.");
        refused(new CursorKeys(List.of(NEW)), before, SCOPE, "CURSOR_INVALID");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "secret",
                "a:short",
                ":the-secret-of-the-first-half-of-2026",
                "a.b:the-secret-of-the-first-half-of-2026"
            })
    void a_key_without_a_name_or_too_short_to_keep_a_secret_stops_the_start(String key) {
        var keys = List.of(key);
        assertThatThrownBy(() -> new CursorKeys(keys)).hasMessageContaining("gendan.cursor.keys");
    }
}

package io.gendan.eventsourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What If-Match may say. */
class AskedTest {
    private static Asked asked(String ifMatch) {
        return new Asked(null, Instant.EPOCH, "ann", ifMatch);
    }

    private static void refused(ThrowingCallable reading, int status) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        Problem.class, no -> assertThat(no.document().status()).isEqualTo(status));
    }

    @Test
    void our_own_tag_names_a_version() {
        assertThat(asked(" \"3\" ").expected()).hasValue(3);
        assertThat(asked("\"3\"").demanded()).hasValue(3);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "*"})
    void who_names_no_version_expects_none_and_is_asked_for_one_where_it_is_demanded(String ifMatch) {
        assertThat(asked(ifMatch).expected()).isEmpty();
        refused(asked(ifMatch)::demanded, 428);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "\"three\"", "\"3\", \"4\"", "\"99999999999999999999\"", "\"-1\"", ","})
    void what_is_no_tag_of_ours_is_unreadable(String ifMatch) {
        refused(asked(ifMatch)::expected, 400);
        refused(asked(ifMatch)::demanded, 400);
    }

    /** RFC 9110 compares If-Match strongly; a proxy that compressed the answer may have weakened the tag. */
    @Test
    void a_weak_tag_never_matches() {
        refused(asked("W/\"3\"")::expected, 412);
    }
}

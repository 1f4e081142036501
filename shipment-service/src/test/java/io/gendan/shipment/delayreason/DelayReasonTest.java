package io.gendan.shipment.delayreason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DelayReasonTest {
    @ParameterizedTest
    @EnumSource
    void each_has_words_in_both_languages(DelayReason reason) {
        assertThat(reason.words().en()).matches("[A-Z][A-Za-z ',-]+");
        assertThat(reason.words().zh()).matches("[\\p{IsHan}，（）]+");
    }

    @Test
    void they_are_those_of_smdg() throws IOException {
        var list = Path.of("../../shared/dcsa/smdg-delay-reason-codes.csv");
        assumeTrue(Files.exists(list), "SMDG's list is not on this machine");
        var codes = Files.readAllLines(list).stream().skip(1).map(line -> line.substring(0, 3));
        assertThat(DelayReason.values()).extracting(Enum::name).containsExactlyElementsOf(codes.toList());
    }

    @Test
    void a_code_that_smdg_has_not_means_nothing_to_us() {
        assertThat(DelayReason.of("XYZ")).isEmpty();
        assertThat(DelayReason.of(null)).isEmpty();
    }
}

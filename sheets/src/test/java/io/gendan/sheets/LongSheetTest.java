package io.gendan.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs in a JVM that was given 190 MB of heap, see this module's pom.xml. */
class LongSheetTest {
    private static final int LINES = 100_000;
    private static final long HEAP = 200_000_000;

    @ParameterizedTest
    @EnumSource
    void a_hundred_thousand_lines_are_written_in_under_200_megabytes(Format format) throws IOException {
        assertThat(Runtime.getRuntime().maxMemory()).isLessThan(HEAP);
        var count = new Counting();
        var sheet = format.open(Forms.loans(), count);
        long halfway = 0;
        for (int i = 1; i <= LINES; i++) {
            sheet.line(Forms.loan(i));
            if (i == LINES / 2) halfway = count.bytes;
        }
        assertThat(halfway)
                .as("what is written at half time")
                .isGreaterThan(count.bytes / 3)
                .isPositive();
        sheet.close();
        assertThat(count.bytes).isGreaterThan(1_000_000);
    }

    private static final class Counting extends OutputStream {
        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] many, int from, int length) {
            bytes += length;
        }
    }
}

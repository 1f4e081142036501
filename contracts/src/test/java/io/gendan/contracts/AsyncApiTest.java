package io.gendan.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class AsyncApiTest {
    /** After a change {@code ./gendan docs} writes it anew; what has changed is then seen in the diff. */
    @Test
    void the_document_says_what_the_records_say() throws IOException {
        if ("write".equals(System.getProperty("gendan.docs"))) AsyncApi.main(new String[0]);
        assertThat(Files.readString(AsyncApi.FILE)).isEqualTo(new AsyncApi().yaml());
    }
}

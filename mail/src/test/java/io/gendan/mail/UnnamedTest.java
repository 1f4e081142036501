package io.gendan.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnnamedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            550 5.1.1 <ann.buyer@acme.example>: Recipient address rejected | 550 5.1.1 <somebody>: Recipient address rejected
            550 mailbox Ann.Buyer unavailable                              | 550 mailbox somebody unavailable
            451 try later, ann.buyers mail waits                           | 451 try later, ann.buyers mail waits
            553 nobody@other.example is no better                          | 553 somebody is no better
            Invalid Addresses                                              | Invalid Addresses
            """)
    void what_the_server_says_names_nobody(String words, String unnamed) {
        assertThat(Unnamed.said(words, List.of("ann.buyer@acme.example"))).isEqualTo(unnamed);
    }

    @Test
    void an_address_that_cannot_be_read_is_a_name_as_well() {
        assertThat(Unnamed.said("Illegal whitespace in ann b@x", List.of("ann b@x")))
                .isEqualTo("Illegal whitespace in somebody");
        assertThat(Unnamed.said(null, List.of())).isEqualTo("the mail server gives no reason");
    }
}

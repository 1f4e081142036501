package io.gendan.complaint.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AutomaticMailTest {
    private static boolean automatic(String... headers) throws MessagingException {
        var mail = String.join("\r\n", headers) + "\r\nSubject: x\r\n\r\nx";
        var bytes = new ByteArrayInputStream(mail.getBytes(StandardCharsets.US_ASCII));
        return AutomaticMail.is(new MimeMessage(Session.getInstance(new Properties()), bytes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "Auto-Submitted: Auto-Generated; owner-email=x",
                "Precedence: Bulk",
                "Return-Path: <>",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=x",
                "From: Mail Delivery <MAILER-DAEMON@mx.example>",
                "From: postmaster@mx.example",
                "X-Autoreply: yes",
                "List-Id: <news.example>"
            })
    void a_machine_says_so_in_one_of_these_ways(String header) throws MessagingException {
        assertThat(automatic(header)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: no",
                "Precedence: first-class",
                "Return-Path: <ann@acme.example>",
                "Content-Type: multipart/mixed; boundary=x",
                "From: The postmaster's office <ann@acme.example>"
            })
    void a_person_does_not(String header) throws MessagingException {
        assertThat(automatic(header)).isFalse();
    }

    @Test
    void who_says_nothing_of_it_is_a_person() throws MessagingException {
        assertThat(automatic("From: ann@acme.example")).isFalse();
    }
}

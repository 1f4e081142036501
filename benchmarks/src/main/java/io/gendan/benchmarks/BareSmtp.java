package io.gendan.benchmarks;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One connection, one mail after the other, each answered before the next: the least that SMTP asks of a client. */
final class BareSmtp implements AutoCloseable {
    private final Socket socket;
    private final BufferedReader answers;
    private final OutputStream words;

    BareSmtp(int port) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        words = new BufferedOutputStream(socket.getOutputStream(), 1 << 16);
        expect("220");
        say("EHLO localhost", "250");
    }

    /** {@code mail} as it came over the wire, headers and all. */
    void send(String to, byte[] mail) throws IOException {
        say("MAIL FROM:<bench@example.com>", "250");
        say("RCPT TO:<" + to + ">", "250");
        say("DATA", "354");
        words.write(stuffed(mail));
        say("\r\n.", "250");
    }

    private static byte[] stuffed(byte[] mail) {
        return new String(mail, StandardCharsets.ISO_8859_1)
                .replaceAll("\r?\n", "\r\n")
                .replace("\r\n.", "\r\n..")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private void say(String line, String answer) throws IOException {
        words.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        words.flush();
        expect(answer);
    }

    private void expect(String code) throws IOException {
        String line;
        do {
            line = answers.readLine();
            if (line == null || !line.startsWith(code)) throw new IOException("SMTP answered " + line);
        } while (line.length() > 3 && line.charAt(3) == '-');
    }

    @Override
    public void close() throws IOException {
        say("QUIT", "221");
        socket.close();
    }
}

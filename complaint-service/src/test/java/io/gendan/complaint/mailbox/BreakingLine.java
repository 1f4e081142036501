package io.gendan.complaint.mailbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A line to a server that breaks off whenever a certain word comes from there, until it is mended. */
final class BreakingLine implements AutoCloseable {
    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"));
    private final int server;
    private volatile String word;

    BreakingLine(int server, String word) throws IOException {
        this.server = server;
        this.word = word;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    void mend() {
        word = null;
    }

    private void accept() {
        try {
            while (true) connect(door.accept());
        } catch (IOException e) {
            // it is closed
        }
    }

    private void connect(Socket client) throws IOException {
        var there = new Socket(InetAddress.ofLiteral("127.0.0.1"), server);
        Thread.ofVirtual().start(() -> carry(client, there, false));
        Thread.ofVirtual().start(() -> carry(there, client, true));
    }

    private void carry(Socket from, Socket to, boolean heeding) {
        try (from;
                to) {
            carry(from.getInputStream(), to.getOutputStream(), heeding);
        } catch (IOException e) {
            // one of them hung up, and the other hears it
        }
    }

    private void carry(InputStream in, OutputStream out, boolean heeding) throws IOException {
        var buffer = new byte[65536];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            var text = new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
            var now = word;
            if (heeding && now != null && text.contains(now)) return;
            out.write(buffer, 0, read);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}

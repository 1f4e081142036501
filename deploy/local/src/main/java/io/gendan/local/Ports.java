package io.gendan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Which port is whose. */
record Ports(List<Integer> ports) {
    static final int USUAL_BASE = 8400;
    private static final Map<String, Integer> OFFSETS = Map.of(
            "gateway", 0,
            "order-service", 1,
            "shipment-service", 2,
            "complaint-service", 3,
            "postgres", 10,
            "kafka", 11,
            "kafka-controller", 12,
            "smtp", 13,
            "mailbox", 14,
            "imap", 15);
    private static final int COUNT = 16;
    static final int LAST_BASE = 65_536 - COUNT;

    static Ports from(int base) {
        return new Ports(IntStream.range(base, base + COUNT).boxed().toList());
    }

    /** Held open together, so that no two are the same. */
    static Ports free() {
        var sockets = new ArrayList<ServerSocket>();
        try {
            for (int i = 0; i < COUNT; i++) sockets.add(new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1")));
            return new Ports(sockets.stream().map(ServerSocket::getLocalPort).toList());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            sockets.forEach(Ports::close);
        }
    }

    /** The same, but for these parts, which get free ones. */
    Ports withOthersFor(List<String> parts) {
        var free = free();
        var all = new ArrayList<>(ports);
        for (var part : parts) all.set(OFFSETS.get(part), free.of(part));
        return new Ports(List.copyOf(all));
    }

    int of(String name) {
        return ports.get(OFFSETS.get(name));
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true); // connections that wait for their end do not count
            socket.bind(new InetSocketAddress("127.0.0.1", port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

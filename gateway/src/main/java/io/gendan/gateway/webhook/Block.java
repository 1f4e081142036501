package io.gendan.gateway.webhook;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/** Addresses that begin alike: {@code 10.0.0.0/8}. */
record Block(byte[] start, int bits) {

    static Block of(String text) {
        var slash = text.indexOf('/');
        return new Block(
                InetAddress.ofLiteral(text.substring(0, slash)).getAddress(),
                Integer.parseInt(text.substring(slash + 1)));
    }

    static List<Block> all(String... texts) {
        return Arrays.stream(texts).map(Block::of).toList();
    }

    boolean has(byte[] address) {
        if (address.length != start.length) return false;
        var whole = bits / 8;
        if (!Arrays.equals(start, 0, whole, address, 0, whole)) return false;
        var mask = 0xff00 >> bits % 8 & 0xff;
        return mask == 0 || (start[whole] & mask) == (address[whole] & mask);
    }
}

package io.gendan.gateway.webhook;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses belong to one host anywhere in the public network, by IANA's registries of special-purpose addresses. An IPv6 address
 * that only wraps an IPv4 one leads to that one, and is judged by it.
 */
final class PublicAddress {
    private static final List<Block> SPECIAL = Block.all(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");

    /** All that has been given out of IPv6; what lies outside is for one link, one site, many hosts, or nobody yet. */
    private static final Block GIVEN_OUT = Block.of("2000::/3");

    /** Within that: protocols of the IETF, with Teredo's tunnels among them, and what stands in books. */
    private static final List<Block> SPECIAL_6 = Block.all("2001::/23", "2001:db8::/32", "3fff::/20");

    /** Written out, because Java takes ::ffff:0:0 for an IPv4 address. */
    private static final Block MAPPED = new Block(new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, 0, 0, 0, 0}, 96);

    private static final Block NAT64 = Block.of("64:ff9b::/96");
    private static final Block SIX_TO_FOUR = Block.of("2002::/16");

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        return is(address.getAddress());
    }

    private static boolean is(byte[] address) {
        if (address.length == 4) return none(SPECIAL, address);
        if (MAPPED.has(address) || NAT64.has(address)) return is(Arrays.copyOfRange(address, 12, 16));
        if (SIX_TO_FOUR.has(address)) return is(Arrays.copyOfRange(address, 2, 6));
        return GIVEN_OUT.has(address) && none(SPECIAL_6, address);
    }

    private static boolean none(List<Block> blocks, byte[] address) {
        return blocks.stream().noneMatch(block -> block.has(address));
    }
}

package dev.lodestar.webhook.sending;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Which network addresses belong to the public internet. Everything else (this machine, its neighbours, the metadata services
 * of clouds, what is reserved) is not ours to call at somebody's wish. After the registries of special-purpose addresses of
 * IANA (RFC 6890).
 */
final class PublicAddresses {

    private static final List<Block> NOT_PUBLIC_4 = List.of(Block.of("0.0.0.0", 8), Block.of("10.0.0.0", 8),
            Block.of("100.64.0.0", 10), Block.of("127.0.0.0", 8), Block.of("169.254.0.0", 16), Block.of("172.16.0.0", 12),
            Block.of("192.0.0.0", 24), Block.of("192.0.2.0", 24), Block.of("192.88.99.0", 24), Block.of("192.168.0.0", 16),
            Block.of("198.18.0.0", 15), Block.of("198.51.100.0", 24), Block.of("203.0.113.0", 24), Block.of("224.0.0.0", 3),
            // Azure answers its machines here, though the address is a public one.
            Block.of("168.63.129.16", 32));
    private static final Block GLOBAL_6 = Block.of("2000::", 3);
    // Protocol assignments with Teredo, documentation, and 6to4, which carries any address of version 4.
    private static final List<Block> NOT_PUBLIC_6 = List.of(Block.of("2001::", 23), Block.of("2001:db8::", 32),
            Block.of("2002::", 16), Block.of("3fff::", 20));

    private PublicAddresses() {
    }

    static boolean contains(InetAddress address) {
        // An address of version 4 in the clothes of version 6 has been undressed by Java.
        return address instanceof Inet4Address ? NOT_PUBLIC_4.stream().noneMatch(block -> block.contains(address))
                : GLOBAL_6.contains(address) && NOT_PUBLIC_6.stream().noneMatch(block -> block.contains(address));
    }

    private record Block(byte[] start, int bits) {

        static Block of(String start, int bits) {
            try {
                return new Block(InetAddress.getByName(start).getAddress(), bits);
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(start + " is not written as an address", e);
            }
        }

        boolean contains(InetAddress address) {
            var bytes = address.getAddress();
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((bytes[bit / 8] & mask) != (start[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}

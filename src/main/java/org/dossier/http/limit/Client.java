package org.dossier.http.limit;

import com.google.common.primitives.Ints;
import com.google.common.primitives.Longs;
import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * The unit that limits apply to: an IPv4 address or an IPv6 /64 network, because one household or machine has all
 * addresses of a /64.
 *
 * @param network the first 64 bits of an IPv6 address, or an IPv4 address with a prefix
 */
public record Client(long network) {

    /** Prefix of IPv4 addresses. It is reserved in IPv6, so it collides with no network. */
    private static final long IPV4 = 0xFFFF_0000_0000L;

    public static Client of(InetAddress address) {
        byte[] bytes = address.getAddress();
        return new Client(
                address instanceof Inet4Address
                        ? IPV4 | Integer.toUnsignedLong(Ints.fromByteArray(bytes))
                        : Longs.fromByteArray(bytes));
    }
}

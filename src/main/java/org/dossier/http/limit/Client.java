package org.dossier.http.limit;

import com.google.common.primitives.Ints;
import com.google.common.primitives.Longs;
import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * Who has a quota: an IPv4 address, or the /64 network of an IPv6 address, as one household or machine has all of it.
 *
 * @param network the first 64 bits of the address
 */
public record Client(long network) {

    /** Ahead of an IPv4 address; networks that begin with it are set aside, and nobody is in them. */
    private static final long IPV4 = 0xFFFF_0000_0000L;

    public static Client of(InetAddress address) {
        byte[] bytes = address.getAddress();
        return new Client(
                address instanceof Inet4Address
                        ? IPV4 | Integer.toUnsignedLong(Ints.fromByteArray(bytes))
                        : Longs.fromByteArray(bytes));
    }
}

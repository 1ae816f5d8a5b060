package org.dossier.http.limit;

import com.google.common.base.Splitter;
import com.google.common.collect.Lists;
import com.google.common.net.HostAndPort;
import com.google.common.net.InetAddresses;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.SocketAddressImpl;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.dossier.http.InvalidSettingException;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the address of a client: the peer of the connection or, if that is a trusted proxy, the address that it
 * forwards.
 */
@Singleton
public final class ClientAddressResolver {

    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final Splitter ENTRIES = Splitter.on(',').trimResults().omitEmptyStrings();

    private final List<AddressRange> trusted;

    ClientAddressResolver(LimitConfig config) {
        this.trusted = config.trustedProxies().orElse(List.of()).stream()
                .map(ClientAddressResolver::range)
                .toList();
    }

    private static AddressRange range(String setting) {
        try {
            return AddressRange.of(setting.strip());
        } catch (IllegalArgumentException wrong) {
            throw (InvalidSettingException) new InvalidSettingException(
                            "dossier.limit.trusted-proxies", setting, "addresses, or ranges such as 10.0.0.0/8")
                    .initCause(wrong);
        }
    }

    InetAddress resolve(HttpServerRequest request) {
        InetAddress peer = peer(request);
        return isTrusted(peer) ? forwarded(peer, request.headers().getAll(FORWARDED_FOR)) : peer;
    }

    /**
     * Each proxy appends the address of its peer, so the client is the last address that is not a trusted proxy.
     * Earlier entries may be forged.
     *
     * @param proxy the trusted proxy that is the peer of the connection
     * @param lines the values of {@code X-Forwarded-For}, in order
     */
    InetAddress forwarded(InetAddress proxy, List<String> lines) {
        InetAddress last = proxy;
        for (String entry : Lists.reverse(ENTRIES.splitToList(String.join(",", lines)))) {
            InetAddress address = parse(entry);
            if (address == null) {
                return last;
            }
            last = address;
            if (!isTrusted(address)) {
                return last;
            }
        }
        return last;
    }

    /** Whether the address belongs to a trusted proxy. */
    public boolean isTrusted(InetAddress address) {
        for (AddressRange range : trusted) {
            if (range.contains(address)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Of the connection, because the address of the request may be taken from its headers, depending on other settings.
     */
    private static InetAddress peer(HttpServerRequest request) {
        return request.connection().remoteAddress() instanceof SocketAddressImpl socket && socket.ipAddress() != null
                ? unmapped(socket.ipAddress())
                // Unix sockets have local peers only.
                : InetAddress.getLoopbackAddress();
    }

    /** Converts an IPv4-mapped IPv6 address to IPv4. */
    public static InetAddress unmapped(InetAddress address) {
        try {
            return address instanceof Inet6Address ? InetAddress.getByAddress(address.getAddress()) : address;
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Ignores a port, which some proxies append. */
    private static @Nullable InetAddress parse(String entry) {
        try {
            return InetAddresses.forString(HostAndPort.fromString(entry).getHost());
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }
}

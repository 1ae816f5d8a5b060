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
import org.jspecify.annotations.Nullable;

/** Tells which address a request comes from: whoever connects, or whom a trusted proxy names. */
@Singleton
public final class Callers {

    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final Splitter ENTRIES = Splitter.on(',').trimResults().omitEmptyStrings();

    private final List<Network> trusted;

    Callers(LimitConfig config) {
        this.trusted = config.trustedProxies().orElse(List.of()).stream()
                .map(Callers::network)
                .toList();
    }

    private static Network network(String setting) {
        try {
            return Network.of(setting.strip());
        } catch (IllegalArgumentException wrong) {
            throw (WrongSetting) new WrongSetting("trusted-proxies", setting, "addresses, or ranges such as 10.0.0.0/8")
                    .initCause(wrong);
        }
    }

    InetAddress of(HttpServerRequest request) {
        InetAddress peer = peer(request);
        return isTrusted(peer) ? behind(peer, request.headers().getAll(FORWARDED_FOR)) : peer;
    }

    /**
     * Each proxy adds the address that called it, so that the last one that is no trusted proxy is the caller's; what stands
     * before that is hearsay.
     *
     * @param proxy a trusted one
     * @param lines of the header, in order
     */
    InetAddress behind(InetAddress proxy, List<String> lines) {
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

    /** Whether it is the address of one of the proxies in front. */
    public boolean isTrusted(InetAddress address) {
        for (Network network : trusted) {
            if (network.contains(address)) {
                return true;
            }
        }
        return false;
    }

    /** Whoever connects. A request's own word for it can come from its headers, as other settings have it. */
    private static InetAddress peer(HttpServerRequest request) {
        return request.connection().remoteAddress() instanceof SocketAddressImpl socket && socket.ipAddress() != null
                ? plain(socket.ipAddress())
                // A socket that is a file has peers of this machine only.
                : InetAddress.getLoopbackAddress();
    }

    /** An IPv4 address that is written as an IPv6 one becomes what it is. */
    public static InetAddress plain(InetAddress address) {
        try {
            return address instanceof Inet6Address ? InetAddress.getByAddress(address.getAddress()) : address;
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Some proxies add the port. */
    private static @Nullable InetAddress parse(String entry) {
        try {
            return InetAddresses.forString(HostAndPort.fromString(entry).getHost());
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }
}

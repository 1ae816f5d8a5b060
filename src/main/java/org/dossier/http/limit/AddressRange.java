package org.dossier.http.limit;

import com.google.common.base.Splitter;
import com.google.common.net.InetAddresses;
import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;

/** A range of IP addresses. */
record AddressRange(IpSubnetFilterRule rule) {

    /**
     * @param notation an address or a CIDR range; host names are not resolved
     * @throws IllegalArgumentException if the notation is invalid
     */
    static AddressRange of(String notation) {
        List<String> parts = Splitter.on('/').limit(2).splitToList(notation);
        InetAddress address = InetAddresses.forString(parts.get(0));
        int length = parts.size() == 1 ? address.getAddress().length * Byte.SIZE : Integer.parseInt(parts.get(1));
        return new AddressRange(new IpSubnetFilterRule(address, length, IpFilterRuleType.ACCEPT));
    }

    boolean contains(InetAddress address) {
        return rule.matches(new InetSocketAddress(address, 0));
    }
}

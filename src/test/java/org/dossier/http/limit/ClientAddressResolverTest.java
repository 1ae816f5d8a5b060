package org.dossier.http.limit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.net.InetAddresses;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import org.dossier.support.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressResolverTest {

    private static final InetAddress PROXY = InetAddresses.forString("10.0.0.1");

    private final ClientAddressResolver addresses = new ClientAddressResolver(
            Settings.with(LimitConfig.class, Map.of("trusted-proxies", "10.0.0.0/8, 2001:db8:a::/48")));

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '>',
            value = {
                "203.0.113.1                             > 203.0.113.1",
                "198.51.100.1, 203.0.113.1               > 203.0.113.1",
                "rubbish, 203.0.113.1                    > 203.0.113.1",
                "203.0.113.1, 10.2.0.1                   > 203.0.113.1",
                "198.51.100.1, 203.0.113.1, 10.2.0.1     > 203.0.113.1",
                "203.0.113.1, 2001:db8:a::1, 10.2.0.1    > 203.0.113.1",
                "10.3.0.1, 203.0.113.1, 10.2.0.1         > 203.0.113.1",
                "203.0.113.1 | 10.2.0.1                  > 203.0.113.1",
                "198.51.100.1 | 203.0.113.1              > 203.0.113.1",
                "198.51.100.1, 203.0.113.1 | 10.2.0.1    > 203.0.113.1",
                ",203.0.113.1,,                          > 203.0.113.1",
                "203.0.113.1:4711                        > 203.0.113.1",
                "[2001:db8:b::1]:4711                    > 2001:db8:b::1",
                "[2001:db8:b::1]                         > 2001:db8:b::1",
                "2001:db8:b::1                           > 2001:db8:b::1",
                "::ffff:203.0.113.1                      > 203.0.113.1",
                "203.0.113.1, ::ffff:10.2.0.1            > 203.0.113.1"
            })
    void the_caller_is_the_last_address_that_no_trusted_proxy_has(String lines, String caller) {
        assertThat(forwarded(lines)).isEqualTo(InetAddresses.forString(caller));
    }

    @ParameterizedTest(name = "''{0}'' is {1}")
    @CsvSource(
            delimiter = '>',
            value = {
                "''                                      > 10.0.0.1",
                "10.2.0.1                                > 10.2.0.1",
                "10.3.0.1, 10.2.0.1                      > 10.3.0.1",
                "unknown                                 > 10.0.0.1",
                "203.0.113.1, unknown                    > 10.0.0.1",
                "203.0.113.1, unknown, 10.2.0.1          > 10.2.0.1",
                "203.0.113.1, localhost                  > 10.0.0.1",
                "203.0.113.1, 203.0.113                  > 10.0.0.1",
                "203.0.113.1, 203.0.113.256              > 10.0.0.1",
                "203.0.113.1, 203.0.113.1:port           > 10.0.0.1",
                "203.0.113.1, [2001:db8:b::1             > 10.0.0.1",
                "203.0.113.1, 3405803777                 > 10.0.0.1",
                "203.0.113.1, 203.0.113.1 203.0.113.2    > 10.0.0.1",
                "203.0.113.1, for=203.0.113.2            > 10.0.0.1"
            })
    void where_none_is_named_it_is_the_last_that_was_trusted(String lines, String caller) {
        assertThat(forwarded(lines)).isEqualTo(InetAddresses.forString(caller));
    }

    @Test
    void an_ipv4_address_that_a_socket_tells_as_an_ipv6_one_is_what_it_is() throws UnknownHostException {
        byte[] mapped = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, 10, 2, 0, 1};
        InetAddress told = Inet6Address.getByAddress(null, mapped, 0);
        assertThat(told).isInstanceOf(Inet6Address.class);
        assertThat(ClientAddressResolver.unmapped(told)).isEqualTo(InetAddresses.forString("10.2.0.1"));
    }

    private InetAddress forwarded(String lines) {
        return addresses.forwarded(PROXY, Splitter.on('|').splitToList(lines));
    }
}

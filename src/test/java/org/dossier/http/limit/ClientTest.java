package org.dossier.http.limit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.net.InetAddresses;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1, true",
        "192.0.2.1, 192.0.2.2, false",
        "192.0.2.1, ::ffff:192.0.2.1, true",
        "192.0.2.1, ::192.0.2.1, false",
        "255.255.255.255, 0.0.0.0, false",
        "2001:db8:1:2::1, 2001:db8:1:2:ffff:ffff:ffff:ffff, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "2001:db8:1:2::1, 2001:db9:1:2::1, false"
    })
    void a_client_is_an_ipv4_address_or_a_network_of_ipv6(String address, String other, boolean same) {
        assertThat(client(address).equals(client(other))).isEqualTo(same);
    }

    private static Client client(String address) {
        return Client.of(InetAddresses.forString(address));
    }
}

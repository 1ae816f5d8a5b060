package org.dossier.http.limit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.net.InetAddresses;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.dossier.support.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenBucketCacheTest {

    private static final Client ONE = Client.of(InetAddresses.forString("203.0.113.1"));
    private static final Client OTHER = Client.of(InetAddresses.forString("203.0.113.2"));

    private final Watch watch = new Watch();

    @Test
    void all_of_a_quota_may_come_at_once_and_comes_back_evenly() {
        TokenBucketCache buckets = buckets(5, 10, 100);
        assertThat(taken(buckets, 10)).isEqualTo(5);
        watch.pass(Duration.ofSeconds(2).minusNanos(1));
        assertThat(taken(buckets, 10)).isZero();
        watch.pass(Duration.ofNanos(1));
        assertThat(taken(buckets, 10)).isEqualTo(1);
        watch.pass(Duration.ofSeconds(10));
        assertThat(taken(buckets, 10)).isEqualTo(5);
    }

    @Test
    void each_client_has_a_quota_of_its_own() {
        TokenBucketCache buckets = buckets(5, 10, 100);
        assertThat(taken(buckets, 10)).isEqualTo(5);
        assertThat(buckets.of(OTHER).tryConsume(5)).isTrue();
    }

    @ParameterizedTest(name = "{0} in {1} s")
    @CsvSource({"1, 1", "5, 10", "600, 60", "7, 60", "3, 1", "1, 86400", "1000000, 60"})
    void whoever_waits_as_told_is_served(long quota, long seconds) {
        TokenBucketCache buckets = buckets(quota, seconds, 100);
        Bucket bucket = buckets.of(ONE);
        assertThat(bucket.tryConsumeAsMuchAsPossible()).isEqualTo(quota);
        for (int i = 0; i < 10; i++) {
            watch.pass(Duration.ofNanos(123_456_789));
            bucket.tryConsumeAsMuchAsPossible();
            watch.pass(Duration.ofSeconds(
                    RateLimitPolicy.seconds(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill())));
            assertThat(bucket.tryConsume(1)).isTrue();
        }
    }

    @Test
    void a_client_that_stays_away_for_a_window_is_forgotten_and_one_that_comes_back_is_not() {
        TokenBucketCache buckets = buckets(5, 10, 100);
        Bucket bucket = buckets.of(ONE);
        IntStream.range(0, 50).forEach(i -> buckets.of(Client.of(InetAddresses.fromInteger(i))));
        assertThat(buckets.size()).isEqualTo(51);
        for (int i = 0; i < 10; i++) {
            watch.pass(Duration.ofSeconds(9));
            assertThat(buckets.of(ONE)).isSameAs(bucket);
        }
        buckets.of(OTHER);
        assertThat(buckets.size()).isEqualTo(2);
    }

    @Test
    void however_many_addresses_call_no_more_clients_are_remembered_than_was_set() {
        TokenBucketCache buckets = buckets(5, 10, 10_000);
        ClientAddressResolver addresses =
                new ClientAddressResolver(Settings.with(LimitConfig.class, Map.of("trusted-proxies", "10.0.0.1")));
        InetAddress proxy = InetAddresses.forString("10.0.0.1");
        LongStream sizes = IntStream.range(0, 200_000).mapToLong(i -> {
            String address = i % 2 == 0
                    ? InetAddresses.fromInteger(i).getHostAddress()
                    : "2001:db8:%x:%x::1".formatted(i >> 16, i & 0xFFFF);
            Client client = Client.of(addresses.forwarded(proxy, List.of("198.51.100.1, " + address)));
            buckets.of(client).tryConsume(1);
            return buckets.size();
        });
        // One comes in before another goes.
        assertThat(sizes.max().orElseThrow()).isLessThanOrEqualTo(10_001);
        assertThat(buckets.size()).isEqualTo(10_000);
    }

    @Test
    void a_client_that_calls_all_the_time_is_remembered_whoever_else_calls() {
        TokenBucketCache buckets = buckets(5, 10, 1_000);
        assertThat(taken(buckets, 10)).isEqualTo(5);
        assertThat(IntStream.range(0, 100_000).filter(i -> {
                    buckets.of(Client.of(InetAddresses.fromInteger(i)));
                    return buckets.of(ONE).tryConsume(1);
                }))
                .isEmpty();
    }

    private TokenBucketCache buckets(long quota, long seconds, long clients) {
        return new TokenBucketCache(
                Settings.with(
                        LimitConfig.class,
                        Map.of(
                                "quota", String.valueOf(quota),
                                "window", seconds + "s",
                                "clients", String.valueOf(clients))),
                watch);
    }

    private static long taken(TokenBucketCache buckets, int tries) {
        return IntStream.range(0, tries)
                .filter(i -> buckets.of(ONE).tryConsume(1))
                .count();
    }

    /** A time that passes when a test says so. */
    private static final class Watch implements TimeMeter {

        private long nanos;

        void pass(Duration time) {
            nanos += time.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}

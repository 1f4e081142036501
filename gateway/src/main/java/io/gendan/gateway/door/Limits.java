package io.gendan.gateway.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much each may ask of us: a bucket of tokens that fills up evenly over a minute. Kept in the memory of one replica, so n replicas
 * of the gateway let n times as much through; what is said is true of the replica that answers.
 */
@Singleton
class Limits {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST = 50_000; // askers; who is forgotten begins anew with all of it

    private final Map<Asker.Kind, Map<Use, Policy>> policies = new EnumMap<>(Asker.Kind.class);
    private final Map<Use, Cache<Asker, Bucket>> buckets = new EnumMap<>(Use.class);

    Limits(Rations rations) {
        for (var use : Use.values())
            buckets.put(
                    use,
                    Caffeine.newBuilder()
                            .maximumSize(MOST)
                            .expireAfterAccess(MINUTE.multipliedBy(2)) // full again long before
                            .build());
        for (var kind : Asker.Kind.values()) {
            var ofKind = new EnumMap<Use, Policy>(Use.class);
            for (var use : Use.values())
                ofKind.put(use, new Policy(kind.text() + "-" + use.text(), use.of(kind.of(rations))));
            policies.put(kind, ofKind);
        }
    }

    private record Policy(String name, String field, int perMinute) {
        Policy(String name, int perMinute) {
            this(name, "\"%s\";q=%d;w=60".formatted(name, perMinute), perMinute);
        }

        Bucket bucket() {
            return Bucket.builder()
                    .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                    .build();
        }
    }

    /**
     * What a request was given.
     *
     * @param policy the field RateLimit-Policy
     * @param left the field RateLimit
     * @param seconds whole seconds until there is room again, zero when there is
     */
    record Share(String policy, String left, long seconds) {
        boolean isRefused() {
            return seconds > 0;
        }
    }

    /** Counts one request. */
    Share take(Asker asker, Use use) {
        var policy = policies.get(asker.kind()).get(use);
        var left = bucket(asker, use, policy).tryConsumeAndReturnRemaining(1);
        var wait = left.isConsumed() ? 0 : Math.max(1, seconds(left.getNanosToWaitForRefill()));
        return new Share(policy.field(), left(policy, left), wait);
    }

    /** Whether nothing is left, without taking of it. */
    boolean isUsedUp(Asker asker, Use use) {
        var bucket = buckets.get(use).getIfPresent(asker);
        return bucket != null && bucket.getAvailableTokens() == 0;
    }

    private Bucket bucket(Asker asker, Use use, Policy policy) {
        var known = buckets.get(use).getIfPresent(asker); // get() would make a function for each request
        return known != null ? known : buckets.get(use).get(asker, _ -> policy.bucket());
    }

    /** As in draft-ietf-httpapi-ratelimit-headers-10: what remains, and in how many seconds it is all of it again. */
    private static String left(Policy policy, ConsumptionProbe probe) {
        return "\"" + policy.name() + "\";r=" + probe.getRemainingTokens() + ";t="
                + seconds(probe.getNanosToWaitForReset());
    }

    private static long seconds(long nanos) {
        return Math.ceilDiv(nanos, 1_000_000_000L);
    }
}

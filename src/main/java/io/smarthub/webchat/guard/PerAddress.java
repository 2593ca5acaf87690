package io.smarthub.webchat.guard;

import java.net.InetAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** How often each remote address may do something. Thread-safe. */
public final class PerAddress {

    private static final int MANY = 20_000;

    private final Limits.Rate rate;
    private final LongSupplier nanoTime;
    private final Map<InetAddress, TokenBucket> buckets = new ConcurrentHashMap<>();

    public PerAddress(Limits.Rate rate, LongSupplier nanoTime) {
        this.rate = rate;
        this.nanoTime = nanoTime;
    }

    /** Lets one in and answers 0, or the whole seconds to wait. */
    public int secondsToWait(InetAddress from) {
        if (buckets.size() > MANY) {
            forget();
        }
        return buckets.computeIfAbsent(from, _ -> new TokenBucket(rate, nanoTime))
                .secondsToWait();
    }

    /** Forgets whoever has not come lately. */
    public void forget() {
        buckets.values().removeIf(TokenBucket::isFull);
    }
}

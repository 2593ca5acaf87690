package io.smarthub.webchat.guard;

import java.net.InetAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** How many attachments an address may send, and how many may be on their way. Thread-safe. */
public final class Uploads {

    private static final int BUSY_SECONDS = 5;

    private final Limits limits;
    private final PerAddress rate;
    private final PerAddress downloads;
    private final Map<InetAddress, Integer> ofAddress = new HashMap<>();
    private int now;

    public Uploads(Limits limits, LongSupplier nanoTime) {
        this.limits = limits;
        rate = new PerAddress(limits.newUploads(), nanoTime);
        downloads = new PerAddress(limits.downloads(), nanoTime);
    }

    /** Lets one in, which {@link #done} has to follow, and answers 0; or the whole seconds to wait. */
    public int secondsToWait(InetAddress from) {
        InetAddress household = RemoteAddress.household(from);
        synchronized (this) {
            if (now >= limits.uploads() || ofAddress.getOrDefault(household, 0) >= limits.uploadsOfAddress()) {
                return BUSY_SECONDS;
            }
            now++;
            ofAddress.merge(household, 1, Integer::sum);
        }
        int wait = rate.secondsToWait(household);
        if (wait > 0) {
            done(from);
        }
        return wait;
    }

    /** Lets an address fetch one and answers 0, or the whole seconds to wait. */
    public int secondsToWaitForDownload(InetAddress from) {
        return downloads.secondsToWait(RemoteAddress.household(from));
    }

    /** One has arrived, or was refused. */
    public synchronized void done(InetAddress from) {
        now--;
        ofAddress.computeIfPresent(RemoteAddress.household(from), (_, count) -> count > 1 ? count - 1 : null);
    }

    /** Forgets whoever has not sent anything lately. */
    public void forget() {
        rate.forget();
        downloads.forget();
    }
}

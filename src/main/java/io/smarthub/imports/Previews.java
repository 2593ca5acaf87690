package io.smarthub.imports;

import io.smarthub.app.imports.Hash64;
import io.smarthub.app.intake.ConversationKey;
import org.jspecify.annotations.Nullable;

/**
 * Conversations that were left out as previews, so that their events are, too: at most sixteen bytes each, and at most so many. Beyond, only events that
 * follow their conversation are recognised.
 */
final class Previews {

    private static final int MOST = 2_000_000;
    private static final int SMALLEST = 1 << 8;

    private final int most;
    /** 0 where there is none. */
    private long[] hashes = new long[SMALLEST];

    private int size;
    private @Nullable ConversationKey last;

    Previews() {
        this(MOST);
    }

    /** @param most how many are remembered */
    Previews(int most) {
        this.most = most;
    }

    void add(ConversationKey key) {
        last = key;
        long hash = hash(key);
        int slot = slot(hash);
        if (hashes[slot] == 0 && size < most) {
            hashes[slot] = hash;
            if (++size > hashes.length / 4 * 3) {
                grow();
            }
        }
    }

    boolean contains(ConversationKey key) {
        return last != null && (key.equals(last) || hashes[slot(hash(key))] != 0);
    }

    private static long hash(ConversationKey key) {
        return Math.max(1, Hash64.of(key.source(), key.account(), key.externalId()) & Long.MAX_VALUE);
    }

    private int slot(long hash) {
        int slot = (int) (hash ^ (hash >>> 32)) & (hashes.length - 1);
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & (hashes.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] old = hashes;
        hashes = new long[old.length * 2];
        for (long hash : old) {
            if (hash != 0) {
                hashes[slot(hash)] = hash;
            }
        }
    }
}

package io.smarthub.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where rows of a key may lie while no index tells, 16 to 32 bytes a key. Keys are 64-bit hashes, and a transaction that is taken back
 * leaves its ids: whoever asks looks at the rows. What was put in is never missing. Used on the writer's thread alone.
 */
public final class KeyHints {

    private static final int SMALLEST = 1 << 10;

    private long[] hashes = new long[SMALLEST];
    /** 0 where there is nothing: ids begin with 1. */
    private long[] ids = new long[SMALLEST];

    private final Map<Long, List<Long>> more = new HashMap<>();
    private int size;

    /** A row of this key, whose id is positive. */
    public void put(long hash, long id) {
        int slot = slot(hash);
        if (ids[slot] == 0) {
            hashes[slot] = hash;
            ids[slot] = id;
            if (++size > ids.length / 4 * 3) {
                grow();
            }
        } else if (ids[slot] != id) {
            more.computeIfAbsent(hash, key -> new ArrayList<>()).add(id);
        }
    }

    /** The ids of rows that may have this key. */
    public List<Long> find(long hash) {
        int slot = slot(hash);
        if (ids[slot] == 0) {
            return List.of();
        }
        List<Long> found = new ArrayList<>(more.getOrDefault(hash, List.of()));
        found.add(ids[slot]);
        return found;
    }

    /** How many different keys there are. */
    public int size() {
        return size;
    }

    private int slot(long hash) {
        int slot = (int) (hash ^ (hash >>> 32)) & (ids.length - 1);
        while (ids[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & (ids.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldHashes = hashes;
        long[] oldIds = ids;
        hashes = new long[oldHashes.length * 2];
        ids = new long[oldIds.length * 2];
        for (int i = 0; i < oldIds.length; i++) {
            if (oldIds[i] != 0) {
                int slot = slot(oldHashes[i]);
                hashes[slot] = oldHashes[i];
                ids[slot] = oldIds[i];
            }
        }
    }
}

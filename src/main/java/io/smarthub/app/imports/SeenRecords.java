package io.smarthub.app.imports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import has read so far: about forty bytes for each conversation, whatever its length, and at most so many conversations. Keys are
 * 64-bit hashes: among ten million conversations two meet by chance once in some hundred thousand imports. Those beyond the bound are
 * taken for new ones whenever they come: the store still lays them over what it has.
 */
final class SeenRecords {

    /** Takes 112 MB. */
    static final int MOST = 3_000_000;

    private static final int PART = 1 << 14;
    private static final int SMALLEST = 1 << 10;

    private final int most;
    private final List<Part> parts = new ArrayList<>();
    /** Number of the entry, from 1 on; 0 where there is none. */
    private int[] slots = new int[SMALLEST];

    private int size;
    private long accepted;
    private long lastBeyond;

    SeenRecords() {
        this(MOST);
    }

    /** @param most how many are remembered */
    SeenRecords(int most) {
        this.most = most;
    }

    /**
     * Where and how a record was first read.
     *
     * @param file number of the file, in the order read
     * @param line its line there
     * @param batch number of the batch it is stored with
     */
    record Entry(int file, long line, int batch, Print print) {}

    /** Some entries, side by side. */
    private static final class Part {
        private final long[] keys = new long[PART];
        private final int[] files = new int[PART];
        private final int[] lines = new int[PART];
        private final int[] batches = new int[PART];
        private final int[] said = new int[PART];
        private final long[] hashes = new long[PART];
        private final boolean[] accepted = new boolean[PART];
    }

    /** The entry of a key, null when it is new; then {@code fresh} becomes its entry. */
    @Nullable
    Entry putIfAbsent(long key, Entry fresh) {
        int slot = slot(key);
        if (slots[slot] != 0) {
            return entry(slots[slot] - 1);
        }
        if (size < most) {
            add(key, fresh);
            slots[slot] = size;
            if (size > slots.length / 4 * 3) {
                grow();
            }
        }
        return null;
    }

    private void add(long key, Entry fresh) {
        int at = size++ % PART;
        if (at == 0) {
            parts.add(new Part());
        }
        Part part = parts.getLast();
        part.keys[at] = key;
        part.files[at] = fresh.file();
        part.lines[at] = (int) Math.min(fresh.line(), Integer.MAX_VALUE);
        part.batches[at] = fresh.batch();
        part.said[at] = fresh.print().said();
        part.hashes[at] = fresh.print().hash();
    }

    private Entry entry(int number) {
        Part part = parts.get(number / PART);
        int at = number % PART;
        return new Entry(part.files[at], part.lines[at], part.batches[at], new Print(part.said[at], part.hashes[at]));
    }

    private int slot(long key) {
        int slot = (int) (key ^ (key >>> 32)) & (slots.length - 1);
        while (slots[slot] != 0 && key(slots[slot] - 1) != key) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private long key(int number) {
        return parts.get(number / PART).keys[number % PART];
    }

    private void grow() {
        slots = new int[slots.length * 2];
        for (int number = 0; number < size; number++) {
            slots[slot(key(number))] = number + 1;
        }
    }

    /** A conversation's record was accepted; each conversation counts once, of those beyond the bound each run of records. */
    void accept(long key) {
        int number = slots[slot(key)] - 1;
        if (number < 0) {
            accepted += key == lastBeyond ? 0 : 1;
            lastBeyond = key;
        } else if (!parts.get(number / PART).accepted[number % PART]) {
            parts.get(number / PART).accepted[number % PART] = true;
            accepted++;
        }
    }

    /** How many distinct conversations were accepted. */
    long accepted() {
        return accepted;
    }
}

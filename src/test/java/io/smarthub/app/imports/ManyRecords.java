package io.smarthub.app.imports;

import io.smarthub.store.KeyHints;

/** A process that holds at once what an import remembers of millions of conversations. */
final class ManyRecords {

    private static final int KEYS = 1_000_000;

    private ManyRecords() {}

    /** Takes no arguments. */
    public static void main(String[] args) {
        SeenRecords seen = new SeenRecords();
        KeyHints conversations = new KeyHints();
        KeyHints visitors = new KeyHints();
        for (int i = 0; i < SeenRecords.MOST; i++) {
            seen.putIfAbsent(Hash64.mix(i), new SeenRecords.Entry(0, i, i / 400, new Print(3, i)));
        }
        for (int i = 1; i <= KEYS; i++) {
            conversations.put(Hash64.mix(i), i);
            visitors.put(Hash64.mix(-i), i);
        }
        int missing = 0;
        for (int i = 0; i < SeenRecords.MOST; i++) {
            long key = Hash64.mix(i);
            missing += seen.putIfAbsent(key, new SeenRecords.Entry(1, 1, 1, new Print(0, 0))) == null ? 1 : 0;
            seen.accept(key);
        }
        System.out.printf(
                "%d seen, %d conversations, %d visitors, %d missing%n",
                seen.accepted(), conversations.size(), visitors.size(), missing);
    }
}

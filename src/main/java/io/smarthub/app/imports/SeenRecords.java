package io.smarthub.app.imports;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an import has read so far: about a hundred bytes for each conversation, whatever its length. Keys are 64-bit
 * hashes: among ten million conversations two meet by chance once in some hundred thousand imports.
 */
final class SeenRecords {

    private final Map<Long, Entry> entries = new HashMap<>();
    private long accepted;

    /** Where and how a record was first read. */
    static final class Entry {
        private final int file;
        private final int batch;
        private final long line;
        private final Print print;
        private boolean accepted;

        /**
         * @param file number of the file, in the order read
         * @param line its line there
         * @param batch number of the batch it is stored with
         */
        Entry(int file, long line, int batch, Print print) {
            this.file = file;
            this.line = line;
            this.batch = batch;
            this.print = print;
        }

        int file() {
            return file;
        }

        long line() {
            return line;
        }

        int batch() {
            return batch;
        }

        Print print() {
            return print;
        }
    }

    /** The entry of a key, null when it is new; then {@code fresh} becomes its entry. */
    @Nullable
    Entry putIfAbsent(long key, Entry fresh) {
        return entries.putIfAbsent(key, fresh);
    }

    /** A conversation's record was accepted; each conversation counts once. */
    void accept(long key) {
        Entry entry = entries.get(key);
        if (entry != null && !entry.accepted) {
            entry.accepted = true;
            accepted++;
        }
    }

    /** How many distinct conversations were accepted. */
    long accepted() {
        return accepted;
    }
}

package io.smarthub.imports;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Splits a file into its records. */
interface Pieces {

    /** The longest record in bytes: what lies beyond is counted, not kept. */
    int LIMIT = 16 << 20;

    /** The next record, null at the end. */
    @Nullable
    Piece next() throws IOException;
}

package io.smarthub.ui.kit.list;

/** What is seen once rows are there. */
enum Landing {
    /** What was seen before. */
    SEEN,
    /** The first of them. */
    TOP,
    /** The last of them. */
    END
}

package io.smarthub.exports.pdf;

import java.util.Optional;

/** Outlines of characters that the bundled fonts lack, from fonts of the machine. */
public interface SystemFonts extends AutoCloseable {

    /** The outline of a character; empty where no font that may be used has one. */
    Optional<Outline> find(int codePoint);

    @Override
    default void close() {}
}

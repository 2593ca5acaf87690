package io.smarthub.app.imports;

/**
 * One file to read.
 *
 * @param name as given or found; {@code -} is standard input
 * @param bytes its size, -1 where that is not known before it was read
 */
public record SourceFile(String name, long bytes) {}

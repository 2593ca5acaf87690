package io.smarthub.app.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to import.
 *
 * @param inputs files and folders; {@code -} is standard input
 * @param format what they hold, null to look at the first records of each
 * @param undated what to do with conversations without times
 */
public record ImportRequest(List<String> inputs, @Nullable Format format, Undated undated) {

    public ImportRequest {
        inputs = List.copyOf(inputs);
    }

    /** Formats are recognised, undated conversations left out. */
    public static ImportRequest of(List<String> inputs) {
        return new ImportRequest(inputs, null, new Undated.Skip());
    }
}

package io.smarthub.ui.preferences;

import java.util.List;

/** What can be told about this installation; never texts, names or addresses of visitors. Reads files and the database. */
public interface Diagnostics {

    /** The product's version. */
    String version();

    /** Operating system, Java and memory, one fact a line. */
    List<String> system();

    /** How many conversations, events and months there are, one fact a line. */
    List<String> counts();

    /** The last errors with their codes, newest first; empty where there were none. */
    List<String> lastErrors();
}

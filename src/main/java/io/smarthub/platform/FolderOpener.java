package io.smarthub.platform;

import java.nio.file.Path;

/** Shows folders and finished files in the system's own programs. */
@FunctionalInterface
public interface FolderOpener {

    /**
     * Opens a folder, or a file with its program. Not on the FX thread: it may take a while.
     *
     * @throws UnavailableException when the path is missing or the desktop offers no program for it
     */
    void open(Path path);
}

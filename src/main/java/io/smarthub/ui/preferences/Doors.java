package io.smarthub.ui.preferences;

import io.smarthub.platform.Browser;
import io.smarthub.platform.Clipboard;
import io.smarthub.platform.FolderOpener;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the Settings screen reaches outside the window.
 *
 * @param dataFolder where everything is stored
 * @param folders opens it
 * @param browser opens the mail program
 * @param clipboard takes the message where there is no mail program
 * @param supportAddress where messages to support go
 * @param diagnostics what can be told about this installation
 * @param renewWindow builds the window anew in another language or zone; empty where that needs a restart
 */
public record Doors(
        Path dataFolder,
        FolderOpener folders,
        Browser browser,
        Clipboard clipboard,
        String supportAddress,
        Diagnostics diagnostics,
        Optional<Runnable> renewWindow) {}

package io.smarthub.platform;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code xdg-open} where there is one (AWT's Linux desktop wants GNOME libraries), else AWT's desktop. */
public final class SystemFolderOpener implements FolderOpener {

    @Override
    public void open(Path path) {
        if (!Files.exists(path)) {
            throw new UnavailableException("It is no longer there: " + path);
        }
        if (GraphicsEnvironment.isHeadless()) {
            throw new UnavailableException("There is no desktop to open " + path);
        }
        try {
            if (Programs.find("xdg-open").isPresent()) {
                Programs.start("xdg-open", path.toAbsolutePath().toString());
            } else {
                Desktop.getDesktop().open(path.toFile());
            }
        } catch (IOException | UnsupportedOperationException e) {
            throw new UnavailableException("The desktop has no program to open " + path, e);
        }
    }
}

package io.smarthub.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * The log file {@code smarthub.0.log} and the four before it, of a megabyte each. Made with its first line: a command that only
 * answers leaves no folder behind.
 */
public final class LogFile extends Handler {

    private static final int LARGEST = 1 << 20;
    private static final int FILES = 5;

    private @Nullable FileHandler file;
    private boolean failed;

    /** Called by {@code java.util.logging.LogManager}. */
    public LogFile() {}

    @Override
    public synchronized void publish(LogRecord line) {
        if (file == null && !failed) {
            open();
        }
        if (file != null) {
            file.publish(line);
        }
    }

    private void open() {
        try {
            Path folder = Files.createDirectories(Logs.folder());
            file = new FileHandler(folder.toString().replace("%", "%%") + "/smarthub.%g.log", LARGEST, FILES, true);
            file.setFormatter(new LogLine());
        } catch (IOException e) {
            failed = true;
            reportError("the log cannot be written", e, ErrorManager.OPEN_FAILURE);
        }
    }

    @Override
    public synchronized void flush() {
        if (file != null) {
            file.flush();
        }
    }

    @Override
    public synchronized void close() {
        if (file != null) {
            file.close();
        }
    }
}

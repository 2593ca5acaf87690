package io.smarthub.launch;

import io.smarthub.store.OwnersFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
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

    private final Supplier<Path> folder;
    private @Nullable FileHandler file;
    private boolean failed;

    /** Called by {@code java.util.logging.LogManager}. */
    public LogFile() {
        this(Logs::folder);
    }

    LogFile(Supplier<Path> chosen) {
        folder = chosen;
    }

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
            Path made = OwnersFolder.create(folder.get());
            file = new FileHandler(made.toString().replace("%", "%%") + "/smarthub.%g.log", LARGEST, FILES, true);
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

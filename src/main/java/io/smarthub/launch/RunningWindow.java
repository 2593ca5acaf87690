package io.smarthub.launch;

import io.smarthub.ui.kit.Texts;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** The window that another process may have open on the same data folder. */
final class RunningWindow {

    private final List<String> arguments;
    private final OwnersLanguage language;
    private final PrintStream messages;

    /**
     * @param arguments this start's command line, handed over to the window that is open
     * @param messages where people read, standard error
     */
    RunningWindow(List<String> arguments, OwnersLanguage language, PrintStream messages) {
        this.arguments = List.copyOf(arguments);
        this.language = language;
        this.messages = messages;
    }

    /** Brings it to the front, and says so; false where none answers. */
    boolean show(Path folder) {
        boolean shown = WindowSocket.of(folder).show(arguments);
        if (shown) {
            messages.println(Texts.of("launch", language.of(folder)).get("window.shown", folder));
        }
        return shown;
    }
}

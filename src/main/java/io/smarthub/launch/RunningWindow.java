package io.smarthub.launch;

import io.smarthub.ui.kit.Texts;
import java.io.PrintStream;
import java.nio.file.Path;

/** The window that another process may have open on the same data folder. */
final class RunningWindow {

    private final OwnersLanguage language;
    private final PrintStream messages;

    /** @param messages where people read, standard error */
    RunningWindow(OwnersLanguage language, PrintStream messages) {
        this.language = language;
        this.messages = messages;
    }

    /** Brings it to the front, and says so where it came. */
    WindowSocket.Answer show(Path folder) {
        return show(folder, "window.shown");
    }

    /** The same for a start with a time of its own, which an open window does not take over. */
    WindowSocket.Answer showAtItsOwnTime(Path folder) {
        return show(folder, "window.keeps.time");
    }

    private WindowSocket.Answer show(Path folder, String sentence) {
        WindowSocket.Answer answer = WindowSocket.of(folder).show();
        if (answer == WindowSocket.Answer.SHOWN) {
            messages.println(Texts.of("launch", language.of(folder)).get(sentence, folder));
        }
        return answer;
    }
}

package io.smarthub.launch;

import io.smarthub.cli.Environment;
import io.smarthub.ui.kit.Texts;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Opens the window where one can open. Elsewhere it says what is missing and how to install it, and renders the screens
 * of the same database to pictures instead.
 */
final class PicturesWithoutDisplay implements Environment.Windows {

    private static final int DONE = 0;
    private static final int COULD_NOT_RUN = 3;
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private final Windows windows;
    private final Function<Clock, Path> demo;
    private final DisplayCheck check;
    private final Machine machine;
    private final OwnersLanguage language;
    private final PrintStream messages;

    /**
     * Checks this machine.
     *
     * @param windows what opens the window and renders the screens
     * @param demo makes a temporary database with the demo conversations
     * @param messages where people read, standard error
     */
    PicturesWithoutDisplay(
            Windows windows,
            Function<Clock, Path> demo,
            Machine machine,
            OwnersLanguage language,
            PrintStream messages) {
        this.windows = windows;
        this.demo = demo;
        this.check = new DisplayCheck(machine);
        this.machine = machine;
        this.language = language;
        this.messages = messages;
    }

    @Override
    public int open(Path folder, Clock clock) {
        Windows.Begun window = windows.begin(folder, clock);
        List<DisplayProblem> problems = problems();
        if (problems.isEmpty()) {
            return window.run();
        }
        window.giveUp();
        return render(problems, () -> folder, clock, language.of(folder));
    }

    @Override
    public int demo(Clock clock) {
        List<DisplayProblem> problems = problems();
        return problems.isEmpty()
                ? windows.demo(clock)
                : render(problems, () -> demo.apply(clock), clock, language.system());
    }

    @Override
    public List<Path> screens(Environment.ScreensRequest request) {
        return windows.screens(request);
    }

    private List<DisplayProblem> problems() {
        List<DisplayProblem> problems = check.window();
        if (problems.isEmpty() && !check.graphicsCard() && System.getProperty("prism.order") == null) {
            System.setProperty("prism.order", "sw");
        }
        return problems;
    }

    private int render(List<DisplayProblem> problems, Supplier<Path> folder, Clock clock, Locale locale) {
        Texts texts = Texts.of("launch", locale);
        new DisplayAdvice(machine, texts).lines(problems).forEach(messages::println);
        if (!check.pictures().isEmpty()) {
            messages.println(texts.get("pictures.impossible"));
            return COULD_NOT_RUN;
        }
        messages.println(texts.get("pictures.instead"));
        Path out = newFolder();
        List<Path> files =
                windows.screens(new Environment.ScreensRequest(folder.get(), out, clock, false, locale, WIDTH, HEIGHT));
        messages.println(texts.get("pictures.done", files.size(), out));
        return DONE;
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("smarthub-screens-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

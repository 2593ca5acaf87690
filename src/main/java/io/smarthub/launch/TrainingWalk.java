package io.smarthub.launch;

import io.smarthub.ui.shell.Destination;
import io.smarthub.ui.shell.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

/** Goes through the main screens of a window, looking at each for a moment, and closes it. FX thread only, after the window was named. */
final class TrainingWalk {

    private static final double LOOK_MILLIS = 250;

    private final Deque<Destination> ahead;
    private Optional<MainWindow> window = Optional.empty();

    /** @param conversation one that is there */
    TrainingWalk(long conversation) {
        ahead = new ArrayDeque<>(List.of(
                Place.INBOX.destination(),
                new Destination.Conversation(conversation),
                Place.STATISTICS.destination(),
                Place.CHATBOT.destination(),
                Place.BILLING.destination(),
                Place.SOURCES.destination(),
                Place.PREFERENCES.destination(),
                Place.HOME.destination(),
                Place.INBOX.destination()));
    }

    void through(MainWindow walked) {
        window = Optional.of(walked);
    }

    /** Begins; the window shows its first screen. */
    void begin() {
        window.flatMap(MainWindow::contents).ifPresent(this::look);
    }

    private void look(WindowContents contents) {
        PauseTransition look = new PauseTransition(Duration.millis(LOOK_MILLIS));
        look.setOnFinished(_ -> goOn(contents));
        look.play();
    }

    private void goOn(WindowContents contents) {
        if (ahead.isEmpty()) {
            Window.getWindows().stream()
                    .filter(Stage.class::isInstance)
                    .toList()
                    .forEach(TrainingWalk::close);
            return;
        }
        contents.shell().open(ahead.remove());
        contents.whenFilled(() -> look(contents));
    }

    private static void close(Window stage) {
        Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        stage.hide();
    }
}

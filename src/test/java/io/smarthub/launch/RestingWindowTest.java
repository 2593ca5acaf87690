package io.smarthub.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.changes.Change;
import io.smarthub.support.Animations;
import io.smarthub.support.FxTest;
import io.smarthub.support.FxTest.OffFx;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.theme.Theme;
import io.smarthub.ui.shell.Place;
import io.smarthub.ui.shell.Shell;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A minimised window: whatever happens meanwhile, it reads nothing and nothing in it moves. */
@ExtendWith(FxTest.class)
@OffFx
class RestingWindowTest {

    private static final List<Change> EVERY_CHANGE = List.of(
            new Change.Conversations(Set.of(1L, 2L)),
            new Change.ManyConversations(),
            new Change.AccountChanged(),
            new Change.Billing(),
            new Change.TimeMoved(),
            new Change.InboxSetup(),
            new Change.ImportReport(),
            new Change.Chatbots());

    @TempDir
    Path folder;

    private final Deque<Runnable> asked = new ArrayDeque<>();
    private final List<Throwable> failures = new ArrayList<>();
    private Workspace workspace;
    private @Nullable KeyboardWindow window;
    private int others;

    @BeforeEach
    void open() throws Exception {
        workspace = DemoFolder.open(DemoFolder.copy(folder));
        FxTest.call(Theme::new);
        others = FxTest.call(Animations::running);
    }

    @AfterEach
    void close() throws Exception {
        KeyboardWindow shown = window;
        if (shown != null) {
            FxTest.onFx(shown::close);
        }
        workspace.close();
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void nothingIsAskedAndNothingMovesUntilItIsSeenAgain(Place place) throws Exception {
        Shell shell = FxTest.call(() -> {
            KeyboardWindow shown = new KeyboardWindow(workspace);
            window = shown;
            shown.show(place.destination(), 1280, _ -> new Tasks(asked::add, Runnable::run, failures::add));
            answerAll();
            shown.lay();
            answerAll();
            return shown.contents().shell();
        });
        FxTest.onFx(shell::rest);

        FxTest.onFx(() -> {
            for (int time = 0; time < 2; time++) {
                EVERY_CHANGE.forEach(workspace.changes()::publish);
            }
            assertThat(asked).as("asked at once").isEmpty();
        });
        FxTest.waitUntil("nothing moves", () -> Animations.running() <= others);
        assertThat(FxTest.call(asked::size)).as("asked when a pause was over").isZero();

        FxTest.onFx(() -> {
            shell.resume();
            assertThat(asked).as("the figures, at least").isNotEmpty();
            answerAll();
        });
        assertThat(failures).isEmpty();
    }

    @Test
    void everyKindOfChangeIsAmongThem() {
        assertThat(EVERY_CHANGE.stream().<Class<?>>map(Change::getClass))
                .containsExactlyInAnyOrder(Change.class.getPermittedSubclasses());
    }

    /** Else the other test could not fail. */
    @Test
    void whatMovesIsSeen() throws Exception {
        PauseTransition pause = FxTest.call(() -> {
            PauseTransition endless = new PauseTransition(Duration.INDEFINITE);
            endless.play();
            return endless;
        });
        assertThat(FxTest.call(Animations::running)).isGreaterThan(others);

        FxTest.onFx(pause::stop);
        FxTest.waitUntil("it stopped", () -> Animations.running() <= others);
    }

    private void answerAll() {
        while (!asked.isEmpty()) {
            asked.removeFirst().run();
        }
    }
}

package io.smarthub.ui.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.changes.Changes;
import io.smarthub.app.inbox.ConversationReader;
import io.smarthub.app.inbox.ConversationWriter;
import io.smarthub.app.inbox.Count;
import io.smarthub.app.inbox.InboxRow;
import io.smarthub.app.inbox.SavedViews;
import io.smarthub.domain.conversation.Author;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.conversation.Status;
import io.smarthub.support.Accessibility;
import io.smarthub.support.FxTest;
import io.smarthub.support.OnScreen;
import io.smarthub.support.Themed;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.overlay.OverlayHost;
import io.smarthub.ui.shell.RunningTasks;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The bar below the list, where more match than anybody has counted. */
@ExtendWith({FxTest.class, Themed.class})
class WholeMatchTest {

    private static final int MATCHING = 12_345;

    private final Deque<Runnable> asked = new ArrayDeque<>();
    private final List<Throwable> failures = new ArrayList<>();
    private Count counted = new Count.AtLeast(10_000);
    private InboxViewModel model;
    private BulkBar bar;
    private OnScreen screen;

    @BeforeEach
    void show() {
        Texts texts = Texts.of("inbox", Locale.UK);
        Tasks tasks = new Tasks(asked::add, Runnable::run, failures::add);
        model = new InboxViewModel(
                answering(ConversationReader.class), answering(SavedViews.class), new Changes(), tasks);
        OverlayHost host = OnScreen.host(Locale.UK);
        bar = new BulkBar(
                texts,
                new Formats(Locale.UK, ZoneOffset.UTC, Clock.systemUTC()),
                host.dialogs(),
                host.toasts(),
                model,
                new BulkWork(answering(ConversationWriter.class), new RunningTasks(), tasks, texts),
                _ -> {},
                () -> {});
        screen = OnScreen.show(host, bar, 1280, 800, false);
        bar.show(List.of(row(1), row(2)));
    }

    @Test
    void allThatMatchIsOfferedBeforeAnybodyHasCountedThem() {
        assertThat(screen.texts()).contains("2 selected", "All that match");

        count();
        assertThat(screen.texts()).contains("2 selected", "All 10,000+ that match");

        counted = new Count.Exact(2);
        count();
        assertThat(screen.texts()).contains("2 selected").noneMatch(text -> text.startsWith("All"));
    }

    @Test
    void theQuestionNamesTheExactNumberWhichIsAskedForAwayFromTheWindow() {
        count();
        screen.press("bulk-whole");
        resolve();
        assertThat(asked).as("the ids of all of them").hasSize(1);
        assertThat(screen.texts()).as("nothing is asked yet").noneMatch(text -> text.endsWith("?"));

        answerAll();

        assertThat(screen.texts()).contains("Resolve 12,345 conversations?", "Change 12,345");
        assertThat(failures).isEmpty();
    }

    @Test
    void aNumberThatComesLaterDoesNotTakeTheChoiceBack() {
        count();
        screen.press("bulk-whole");
        counted = new Count.Exact(MATCHING);
        count();

        assertThat(screen.texts()).contains("All 10,000+ that match");
        resolve();
        answerAll();
        assertThat(screen.texts()).contains("Resolve 12,345 conversations?");
    }

    private void resolve() {
        Accessibility.all(bar)
                .filter(node -> node instanceof ButtonBase && "Resolve".equals(node.getAccessibleText()))
                .forEach(button -> ((ButtonBase) button).fire());
    }

    private void count() {
        model.refreshNumbers();
        answerAll();
    }

    private void answerAll() {
        while (!asked.isEmpty()) {
            asked.removeFirst().run();
        }
    }

    private <T> T answering(Class<T> port) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (_, method, arguments) -> switch (method.getName()) {
                    case "counts" ->
                        ((List<?>) arguments[0]).stream().map(_ -> counted).toList();
                    case "ids" -> LongStream.range(0, MATCHING).boxed().toList();
                    default -> throw new UnsupportedOperationException(method.getName());
                }));
    }

    private static InboxRow row(long id) {
        return new InboxRow(
                id,
                "web",
                "c" + id,
                "Anna",
                Status.OPEN,
                false,
                Outcome.NONE,
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                "",
                Author.VISITOR,
                false,
                false,
                List.of(),
                List.of());
    }
}

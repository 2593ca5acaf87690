package io.smarthub.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.InboxRow;
import io.smarthub.domain.conversation.Status;
import io.smarthub.support.Accessibility;
import io.smarthub.support.FxTest;
import io.smarthub.ui.kit.ErrorDoor;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.theme.Theme;
import io.smarthub.ui.shell.Destination;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the inbox does while its answers are still on their way: each is given when the test says so. */
@ExtendWith(FxTest.class)
class InboxReadingTest {

    private static final ConversationFilter OPEN = ConversationFilter.ALL
            .with()
            .status(Status.OPEN)
            .tab(ConversationFilter.Tab.ACTIVE)
            .build();

    @TempDir
    Path folder;

    private final Deque<Runnable> asked = new ArrayDeque<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final List<String> filled = new ArrayList<>();
    private Workspace workspace;
    private KeyboardWindow window;
    private boolean lost;

    @BeforeEach
    void open() throws Exception {
        workspace = DemoFolder.open(DemoFolder.copy(folder));
        FxTest.call(Theme::new);
        window = new KeyboardWindow(workspace);
    }

    @AfterEach
    void close() {
        window.close();
        if (!lost) {
            workspace.close();
        }
    }

    @Test
    void theNumbersComeAfterTheFirstPageAlsoWhileSomethingLongRuns() {
        window.show(new Destination.Inbox(OPEN), 1280, door -> {
            Tasks tasks = tasks(door);
            tasks.run("long export", () -> {}).start();
            return tasks;
        });
        Runnable export = asked.removeFirst();
        window.contents().whenFilled(() -> filled.add("filled"));
        assertThat(numbersShown()).isFalse();

        answerAll();

        assertThat(filled).containsExactly("filled");
        assertThat(numbersShown()).isTrue();
        assertThat(window.scene().lookup("#top-plan").isVisible()).as("frame").isTrue();
        export.run();
        assertThat(failures).isEmpty();
    }

    @Test
    void theConversationsAreAskedBeforeTheNumbersAroundThem() {
        window.show(new Destination.Inbox(OPEN), 1280, this::tasks);

        assertThat(asked).hasSize(1);
        assertThat(matches()).as("not known yet, so not none").isEmpty();
        asked.removeFirst().run();

        assertThat(window.list().getItems()).isNotEmpty();
        assertThat(asked).hasSizeGreaterThan(2);
    }

    @Test
    void anotherFilterIsShownBeforeItIsCounted() {
        window.show(new Destination.Inbox(OPEN), 1280, this::tasks);
        answerAll();
        assertThat(matches()).isNotEmpty();

        ConversationFilter resolved =
                ConversationFilter.ALL.with().status(Status.RESOLVED).build();
        window.contents().shell().open(new Destination.Inbox(resolved));
        assertThat(matches()).as("nothing of the one before").isEmpty();
        asked.removeFirst().run();
        assertThat(window.list().getItems()).isNotEmpty().allMatch(row -> status((InboxRow) row) == Status.RESOLVED);
        assertThat(matches()).isEmpty();

        answerAll();
        long count = workspace.conversations().exactCount(resolved);
        assertThat(matches()).isEqualTo(String.format(Locale.ENGLISH, "%,d conversations", count));
    }

    @Test
    void theNumbersAreNotAskedOnceTheInboxIsLeft() {
        window.show(new Destination.Inbox(OPEN), 1280, this::tasks);
        Runnable page = asked.removeFirst();
        window.contents().shell().open(new Destination.Preferences());
        answerAll();

        page.run();
        answerAll();
        assertThat(numbersShown()).isFalse();

        window.contents().shell().open(new Destination.Inbox(OPEN));
        answerAll();
        window.lay();
        assertThat(numbersShown()).isTrue();
    }

    @Test
    void aFirstPageThatFailsIsAnAnswerToo() {
        window.show(new Destination.Inbox(OPEN), 1280, this::tasks);
        window.contents().whenFilled(() -> filled.add("filled"));
        loseTheDatabase();

        answerAll();

        assertThat(filled).containsExactly("filled");
        assertThat(texts()).contains("The list could not be loaded");
        assertThat(matches()).as("nobody knows how many").isEmpty();
    }

    @Test
    void whatKeepsTheInboxFromBeingReadIsToldOnce() {
        window.show(new Destination.Inbox(OPEN), 1280, this::tasks);
        answerAll();
        loseTheDatabase();

        window.contents().shell().open(new Destination.Inbox(ConversationFilter.ALL));
        answerAll();
        window.lay();

        assertThat(texts()).contains("The list could not be loaded");
        assertThat(failures).as("told by a dialog").isEmpty();
    }

    @Test
    void whileNoConversationIsOpenTheCardSaysWhatWillBeThere() {
        window.show(new Destination.Inbox(OPEN), 1280, this::tasks);
        answerAll();

        assertThat(texts()).anyMatch(text -> text != null && text.startsWith("Who writes to you will be shown here"));
    }

    @Test
    void whatIsBeingTypedStaysWhenTheChoicesCome() {
        window.show(new Destination.Inbox(OPEN), 1280, this::tasks);
        asked.removeFirst().run();
        TextField search = (TextField) window.scene().lookup("#inbox-search");
        search.setText("refu");

        answerAll();

        assertThat(search.getText()).isEqualTo("refu");
    }

    @Test
    void aKeyIsForTheConversationThatWasJustSelected() {
        List<InboxRow> rows = workspace.conversations().after(OPEN, null, 2).rows();
        window.show(new Destination.Inbox(OPEN), 1280, this::tasks);
        answerAll();
        window.contents()
                .shell()
                .open(new Destination.Conversation(rows.getFirst().id()));
        answerAll();
        window.lay();
        window.list().requestFocus();
        window.type("j");

        window.type("e");
        answerAll();

        assertThat(status(rows.getFirst())).isEqualTo(Status.OPEN);
        assertThat(status(rows.getLast())).isEqualTo(Status.RESOLVED);
    }

    private void loseTheDatabase() {
        workspace.close();
        lost = true;
    }

    private Tasks tasks(ErrorDoor ofTheWindow) {
        return new Tasks(asked::add, Runnable::run, failures::add);
    }

    private void answerAll() {
        while (!asked.isEmpty()) {
            asked.removeFirst().run();
        }
    }

    private String matches() {
        return ((Labeled) window.scene().lookup(".match-count")).getText();
    }

    private boolean numbersShown() {
        return Accessibility.all(window.scene().getRoot())
                .filter(node -> KeyboardWindow.isInside(node, window.scene().lookup(".inbox-tabs")))
                .anyMatch(node -> node instanceof Labeled tab && tab.getText().matches(".*\\d.*"));
    }

    private List<String> texts() {
        return Accessibility.all(window.scene().getRoot())
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private Status status(InboxRow of) {
        return workspace
                .conversations()
                .conversation(of.id())
                .orElseThrow()
                .row()
                .status();
    }
}

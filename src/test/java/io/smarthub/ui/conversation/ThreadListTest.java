package io.smarthub.ui.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.smarthub.app.search.Highlights;
import io.smarthub.app.search.SearchQuery;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.support.FxTest;
import io.smarthub.support.TestWindow;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Threads of 2,000 and 10,000 messages of very different lengths, in a real window. */
@ExtendWith(FxTest.class)
class ThreadListTest {

    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");
    private static final Instant START = Instant.parse("2026-03-10T08:00:00Z");
    private static final int MESSAGES = 2000;
    private static final int MANY = 10_000;

    private final Texts texts = Texts.of("conversation", Locale.UK);
    private final Formats formats =
            new Formats(Locale.UK, PRAGUE, Clock.fixed(Instant.parse("2026-11-22T11:00:00Z"), ZoneOffset.UTC));
    private final Highlights none = Highlights.of(SearchQuery.parse(""));
    private final List<Integer> made = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();
    private ThreadList thread;
    private TestWindow window;

    @BeforeEach
    void show() {
        thread = new ThreadList(texts, this::cell);
        thread.setOnEndSeen(() -> seen.add("end"));
        window = new TestWindow(new StackPane(thread), 600, 700);
    }

    private ThreadCell cell() {
        made.add(1);
        return new ThreadCell(
                texts,
                formats,
                () -> {
                    throw new AssertionError("nothing is attached here");
                },
                () -> "",
                () -> none,
                ThreadRow.Unread::new);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 400, 1000, 1777, 1960})
    void opensWithTheLineAboveTheFirstUnreadMessageAtTheUpperEdge(int read) {
        ThreadRows rows = rows(MESSAGES, read);

        thread.open(rows.rows(), rows.firstUnread());
        window.layout();

        assertThat(rows.rows().get(rows.firstUnread())).isInstanceOf(ThreadRow.Unread.class);
        assertThat(top(rows.firstUnread())).isCloseTo(0, within(2.0));
        assertThat(arrivals().isVisible()).isFalse();
    }

    @Test
    void aRefreshBeforeTheFirstLayoutDoesNotMoveItToTheEnd() {
        thread.openAtEnd(rows(50, 50).rows());
        window.layout();
        ThreadRows rows = rows(MESSAGES, 400);

        thread.open(rows.rows(), rows.firstUnread());
        thread.update(rows(MESSAGES + 1, 400).rows());
        window.layout();

        assertThat(top(rows.firstUnread())).isCloseTo(0, within(2.0));
        assertThat(arrivals().getText()).isEqualTo("1 new message");
        assertThat(seen).isEmpty();
    }

    @Test
    void fewNewMessagesAreSeenWithTheEndAtTheLowerEdge() {
        ThreadRows rows = rows(MESSAGES, MESSAGES - 2);

        thread.open(rows.rows(), rows.firstUnread());
        window.layout();

        assertThat(bottom(rows.rows().size() - 1)).isCloseTo(700, within(3.0));
        assertThat(top(rows.firstUnread())).isBetween(0.0, 700.0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 12, 300, MESSAGES})
    void opensAtTheEndWhenAllIsRead(int messages) {
        ThreadRows rows = rows(messages, messages);

        thread.openAtEnd(rows.rows());
        window.layout();

        assertThat(rows.firstUnread()).isNegative();
        assertThat(bottom(rows.rows().size() - 1)).isLessThan(702);
        if (messages > 20) {
            assertThat(bottom(rows.rows().size() - 1)).isCloseTo(700, within(3.0));
        }
    }

    @Test
    void anotherConversationOpensAtItsOwnPlace() {
        thread.openAtEnd(rows(MESSAGES, MESSAGES).rows());
        window.layout();
        ThreadRows next = rows(900, 450);

        thread.open(next.rows(), next.firstUnread());
        window.layout();

        assertThat(top(next.firstUnread())).isCloseTo(0, within(2.0));
    }

    @Test
    void followsNewMessagesWhileTheEndIsSeen() {
        thread.openAtEnd(rows(MESSAGES, MESSAGES).rows());
        window.layout();

        thread.update(rows(MESSAGES + 3, MESSAGES).rows());
        window.layout();

        assertThat(bottom(thread.rows().size() - 1)).isCloseTo(700, within(3.0));
        assertThat(arrivals().isVisible()).isFalse();
        assertThat(seen).containsExactly("end");
    }

    @Test
    void staysWhereItIsReadAndCountsWhatComes() {
        thread.openAtEnd(rows(MESSAGES, MESSAGES).rows());
        window.layout();
        focusThread();
        for (int i = 0; i < 5; i++) {
            window.press(KeyCode.PAGE_UP);
            window.layout();
        }
        int first = first();
        double at = top(first);

        thread.update(rows(MESSAGES + 2, MESSAGES).rows());
        window.layout();
        thread.update(rows(MESSAGES + 3, MESSAGES).rows());
        window.layout();

        assertThat(first).isBetween(1500, 1999);
        assertThat(first()).isEqualTo(first);
        assertThat(top(first)).isCloseTo(at, within(1.0));
        assertThat(arrivals().isVisible()).isTrue();
        assertThat(arrivals().getText()).isEqualTo("3 new messages");
        assertThat(seen).isEmpty();
    }

    @Test
    void theBadgeLeadsToTheEnd() {
        staysWhereItIsReadAndCountsWhatComes();

        arrivals().fire();
        window.layout();

        assertThat(bottom(thread.rows().size() - 1)).isCloseTo(700, within(3.0));
        assertThat(arrivals().isVisible()).isFalse();
        assertThat(seen).containsExactly("end");
        assertThat(window.scene().getFocusOwner()).isInstanceOf(ListView.class);
    }

    @Test
    void scrollingToTheEndByKeyTakesTheBadgeAway() {
        staysWhereItIsReadAndCountsWhatComes();

        for (int i = 0; i < 20; i++) {
            window.press(KeyCode.PAGE_DOWN);
            window.layout();
        }

        assertThat(bottom(thread.rows().size() - 1)).isCloseTo(700, within(3.0));
        assertThat(arrivals().isVisible()).isFalse();
        assertThat(seen).containsExactly("end");
    }

    @Test
    void staysAtTheEndWhenTheWindowIsResized() {
        thread.openAtEnd(rows(MESSAGES, MESSAGES).rows());
        window.layout();

        thread.setMaxSize(420, 480);
        window.layout();
        window.layout();

        double height = thread.getHeight();
        assertThat(height).isLessThan(500);
        assertThat(bottom(thread.rows().size() - 1)).isCloseTo(height, within(3.0));
    }

    @Test
    void makesCellsOnlyForWhatIsSeen() {
        ThreadRows rows = rows(MESSAGES, 1000);

        thread.open(rows.rows(), rows.firstUnread());
        window.layout();
        thread.openAtEnd(rows.rows());
        window.layout();

        assertThat(made).hasSizeLessThan(120);
    }

    @Test
    void tenThousandMessagesAreReachedAtBothEndsAndAtAHitWithTheNodesOfOneWindow() {
        thread.openAtEnd(rows(300, 300).rows());
        window.layout();
        int ofAShortThread = nodes();
        int cellsOfAShortThread = made.size();
        ThreadRows rows = rows(MANY, MANY);
        int last = rows.rows().size() - 1;

        thread.openAtEnd(rows.rows());
        window.layout();
        assertThat(bottom(last)).as("opened at its end").isCloseTo(700, within(3.0));

        focusThread();
        window.press(KeyCode.HOME);
        window.layout();
        assertThat(top(0)).as("the first line").isCloseTo(0, within(2.0));

        for (int hit : new int[] {5_003, 9_990, 17}) {
            int line = line(rows, hit);
            thread.show(line);
            window.layout();
            if (hit < 9_900) {
                assertThat(top(line - 1)).as("the line above the hit %d", hit).isCloseTo(0, within(2.0));
            }
            assertThat(top(line)).as("hit %d", hit).isBetween(0.0, 700.0);
            assertOneWindowOnly();
        }

        focusThread();
        window.press(KeyCode.END);
        window.layout();
        assertThat(bottom(last)).as("the end again").isCloseTo(700, within(3.0));
        assertOneWindowOnly();
        assertThat(nodes()).isLessThan(2 * ofAShortThread);
        assertThat(made).hasSizeLessThan(cellsOfAShortThread + 60);
    }

    /** Lines beyond the window's edges have no cell, but for those that reach into it. */
    private void assertOneWindowOnly() {
        assertThat(cells()).isNotEmpty().hasSizeLessThan(40).allSatisfy(cell -> {
            assertThat(cell.getLayoutY() + cell.getHeight()).isGreaterThanOrEqualTo(-1);
            assertThat(cell.getLayoutY()).isLessThanOrEqualTo(701);
        });
    }

    private int nodes() {
        return thread.lookupAll("*").size();
    }

    private static int line(ThreadRows rows, int message) {
        for (int line = 0; line < rows.rows().size(); line++) {
            if (rows.rows().get(line) instanceof ThreadRow.Bubble bubble
                    && bubble.event().externalId().equals("e" + message)) {
                return line;
            }
        }
        throw new AssertionError("no line has message " + message);
    }

    @Test
    void rightToLeftMessagesAreLaidOut() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String text = i % 2 == 0 ? "مرحبا، أين طلبي رقم 12345؟ لقد انتظرت أسبوعين " : "שלום, ההזמנה בדרך ";
            EventType type = i % 5 == 0 ? EventType.SYSTEM : EventType.VISITOR_MESSAGE;
            events.add(Event.of("e" + i, START.plusSeconds(i), type, text.repeat(1 + i % 20)));
        }

        thread.openAtEnd(ThreadRows.of(events, "e199", PRAGUE).rows());
        window.layout();

        assertThat(bottom(thread.rows().size() - 1)).isCloseTo(700, within(3.0));
    }

    private void focusThread() {
        thread.lookup("#thread").requestFocus();
    }

    private Button arrivals() {
        return (Button) thread.lookup("#thread-arrivals");
    }

    private int first() {
        return cells().stream()
                .filter(cell -> cell.getLayoutY() + cell.getHeight() > 0)
                .mapToInt(ListCell::getIndex)
                .min()
                .orElseThrow();
    }

    private double top(int line) {
        return cells().stream()
                .filter(cell -> cell.getIndex() == line)
                .findFirst()
                .orElseThrow(() -> new AssertionError("line " + line + " is not seen, but "
                        + cells().stream().map(ListCell::getIndex).sorted().toList()))
                .getLayoutY();
    }

    private double bottom(int line) {
        return top(line)
                + cells().stream()
                        .filter(cell -> cell.getIndex() == line)
                        .findFirst()
                        .orElseThrow()
                        .getHeight();
    }

    private List<ListCell<?>> cells() {
        return thread.lookupAll(".list-cell").stream()
                .filter(node -> node.isVisible() && node instanceof ListCell<?> cell && !cell.isEmpty())
                .<ListCell<?>>map(node -> (ListCell<?>) node)
                .toList();
    }

    private static ThreadRows rows(int messages, int read) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < messages; i++) {
            String text = "Message " + i + " ".repeat(1) + "word ".repeat(1 + (i * 37 % 90));
            EventType type = i % 3 == 0 ? EventType.AGENT_MESSAGE : EventType.VISITOR_MESSAGE;
            events.add(Event.of("e" + i, START.plusSeconds(i * 500L), type, text));
        }
        return ThreadRows.of(events, "e" + (read - 1), PRAGUE);
    }
}

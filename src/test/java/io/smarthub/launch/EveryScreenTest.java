package io.smarthub.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.inbox.Action;
import io.smarthub.app.inbox.ConversationDetail;
import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.InboxRow;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.conversation.Status;
import io.smarthub.platform.SystemBrowser;
import io.smarthub.platform.SystemClipboard;
import io.smarthub.platform.SystemFileChoosers;
import io.smarthub.platform.SystemFolderOpener;
import io.smarthub.support.Accessibility;
import io.smarthub.support.FxTest;
import io.smarthub.support.FxTest.OffFx;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.theme.Theme;
import io.smarthub.ui.shell.Destination;
import io.smarthub.ui.shell.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole window on the demo database: names of everything that takes the focus, and a walk through the inbox. */
@ExtendWith(FxTest.class)
class EveryScreenTest {

    @TempDir
    private static Path folder;

    private static Workspace workspace;

    @BeforeAll
    static void fill() throws Exception {
        workspace = DemoFolder.open(DemoFolder.copy(folder.resolve("data")));
        FxTest.call(Theme::new);
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void everythingThatTakesTheFocusHasAName(Place place) {
        try (WindowContents contents = contents()) {
            Scene scene = scene(contents, place.destination());

            assertThat(Accessibility.unnamed(scene.getRoot())).isEmpty();
        }
    }

    @Test
    void theNumberOfMatchesFollowsTheTab() {
        try (WindowContents contents = contents()) {
            Scene scene = scene(contents, new Destination.Inbox(ConversationFilter.ALL));

            assertThat(labels(scene)).contains("%,d conversations".formatted(count(ConversationFilter.ALL)));

            ConversationFilter open = openOnly();
            contents.inbox()
                    .show(ConversationFilter.ALL.with().status(Status.OPEN).build());
            lay(scene);
            assertThat(labels(scene)).contains("%,d conversations".formatted(count(open)));
        }
    }

    @Test
    void theInboxFiltersSearchesAndOpens() {
        try (WindowContents contents = contents()) {
            Scene scene = scene(contents, new Destination.Inbox(ConversationFilter.ALL));
            long escalated = count(
                    ConversationFilter.ALL.with().outcome(Outcome.ESCALATED).build());

            contents.inbox()
                    .show(ConversationFilter.ALL
                            .with()
                            .outcome(Outcome.ESCALATED)
                            .build());
            lay(scene);
            assertThat(labels(scene)).contains("%,d conversations".formatted(escalated), "Escalated to agent");

            field(scene, "inbox-search").setText("teapot");
            field(scene, "inbox-search").fireEvent(new ActionEvent());
            lay(scene);
            long found = count(ConversationFilter.ALL
                    .with()
                    .outcome(Outcome.ESCALATED)
                    .search("teapot")
                    .build());
            assertThat(labels(scene)).contains("%,d conversations".formatted(found));
        }
    }

    @Test
    void aConversationIsResolvedByKeyAndOpenedAgain() {
        InboxRow row = workspace
                .conversations()
                .after(ConversationFilter.ALL.with().waiting(true).build(), null, 1)
                .rows()
                .getFirst();
        try (WindowContents contents = contents()) {
            Scene scene = scene(contents, new Destination.Conversation(row.id()));
            assertThat(labels(scene)).contains(row.visitor());
            long open = count(openOnly());

            type(contents, "e");
            lay(scene);
            assertThat(count(openOnly())).isEqualTo(open - 1);

            type(contents, "e");
            lay(scene);
            assertThat(count(openOnly())).isEqualTo(open);
        }
    }

    @Test
    void theWhyOfAnOutcomeIsOneClickAway() {
        InboxRow row = workspace
                .conversations()
                .after(ConversationFilter.ALL.with().outcome(Outcome.RESOLVED).build(), null, 1)
                .rows()
                .getFirst();
        try (WindowContents contents = contents()) {
            Scene scene = scene(contents, new Destination.Conversation(row.id()));

            assertThat(nodes(scene, Button.class).map(Node::getId)).contains("conversation-why");
            assertThat(labels(scene)).contains("Resolved by chatbot", "Joined by chatbot");
        }
    }

    @Test
    void searchHitsAreSteppedThroughByKey() {
        ConversationFilter filter =
                ConversationFilter.ALL.with().search("parcel").build();
        try (WindowContents contents = contents()) {
            Scene scene = scene(contents, new Destination.Inbox(filter));
            InboxRow row = workspace.conversations().after(filter, null, 200).rows().stream()
                    .filter(each -> timesSaid("parcel", each.id()) > 1)
                    .findFirst()
                    .orElseThrow();
            contents.inbox().show(row.id());
            lay(scene);
            ListView<?> thread = (ListView<?>) scene.lookup("#thread");

            contents.inbox()
                    .node()
                    .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F3, false, false, false, false));
            assertThat(thread.getItems()).isNotEmpty();
            assertThat(labels(scene)).anySatisfy(text -> assertThat(text).startsWith("Hit 2 of"));
        }
    }

    @Test
    void theThreadOfTwoThousandMessagesOpens() {
        long id = workspace.conversations().find("demo", "demo-X-long-thread").orElseThrow();
        workspace.writer().perform(new Action.MarkUnread(), List.of(id));
        ConversationDetail before = workspace.conversations().conversation(id).orElseThrow();
        try (WindowContents contents = contents()) {
            Scene scene = scene(contents, new Destination.Conversation(id));
            ListView<?> thread = (ListView<?>) scene.lookup("#thread");

            assertThat(thread.getItems()).hasSizeGreaterThan(2_000);
            assertThat(thread.lookupAll(".list-cell")).hasSizeLessThan(60);
            assertThat(before.lastSeenEvent()).as("never opened").isNull();
            assertThat(lines(thread)).contains(0);

            contents.inbox().show(count(ConversationFilter.ALL));
            contents.inbox().show(id);
            lay(scene);
            assertThat(lines(thread))
                    .as("all is read")
                    .contains(thread.getItems().size() - 1);
        }
    }

    private static List<Integer> lines(ListView<?> thread) {
        return thread.lookupAll(".list-cell").stream()
                .map(cell -> (ListCell<?>) cell)
                .filter(cell -> cell.isVisible() && !cell.isEmpty())
                .map(ListCell::getIndex)
                .toList();
    }

    @Test
    @OffFx
    void theFiguresOfTheFrameAreThoseOfTheServices() {
        var figures = new Figures(workspace).get();

        assertThat(figures.conversations()).isEqualTo(count(ConversationFilter.ALL));
        assertThat(figures.used()).isEqualTo(workspace.quota().current().quota().used());
        assertThat(figures.left() + figures.used()).isEqualTo(figures.limit());
    }

    private static long timesSaid(String word, long conversation) {
        return workspace.conversations().conversation(conversation).orElseThrow().events().stream()
                .filter(event -> event.text().matches("(?s).*\\b" + word + "\\b.*"))
                .count();
    }

    private static ConversationFilter openOnly() {
        return ConversationFilter.ALL
                .with()
                .status(Status.OPEN)
                .tab(ConversationFilter.Tab.ACTIVE)
                .build();
    }

    private static long count(ConversationFilter filter) {
        return workspace.conversations().exactCount(filter);
    }

    private static WindowContents contents() {
        return new WindowContents(
                workspace,
                new WindowContents.Doors(
                        new SystemFileChoosers(Optional::empty),
                        new SystemBrowser(),
                        new SystemFolderOpener(),
                        new SystemClipboard(),
                        new SimpleObjectProperty<>(Theme.Choice.LIGHT),
                        Optional.empty()),
                Locale.ENGLISH,
                door -> new Tasks(Runnable::run, Runnable::run, door));
    }

    private static Scene scene(WindowContents contents, Destination destination) {
        Scene scene = new Scene(contents.root(), 1280, 800);
        Theme.style(scene, false);
        lay(scene);
        contents.start(destination);
        lay(scene);
        return scene;
    }

    private static void lay(Scene scene) {
        for (int pass = 0; pass < 3; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private static void type(WindowContents contents, String character) {
        contents.inbox()
                .node()
                .fireEvent(
                        new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    private static TextField field(Scene scene, String id) {
        return (TextField) scene.lookup("#" + id);
    }

    private static List<String> labels(Scene scene) {
        return nodes(scene, Label.class).map(Label::getText).toList();
    }

    private static <T extends Node> Stream<T> nodes(Scene scene, Class<T> type) {
        return Accessibility.all(scene.getRoot()).filter(type::isInstance).map(type::cast);
    }
}

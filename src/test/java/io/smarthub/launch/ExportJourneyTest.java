package io.smarthub.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.InboxRow;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.platform.SystemBrowser;
import io.smarthub.platform.SystemClipboard;
import io.smarthub.support.FxTest;
import io.smarthub.support.FxTest.OffFx;
import io.smarthub.support.SavingInto;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.theme.Theme;
import io.smarthub.ui.shell.Destination;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Exporting with mouse and keyboard: one conversation from its header, and all that match from the list. */
@ExtendWith(FxTest.class)
class ExportJourneyTest {

    private static final ZoneId ZONE = DemoFolder.CLOCK.getZone();

    @TempDir
    private static Path data;

    private static Workspace workspace;

    @TempDir
    private Path folder;

    private final FxRobot robot = new FxRobot();
    private final SavingInto chooser = new SavingInto(null);
    private final List<Path> shown = new CopyOnWriteArrayList<>();
    private WindowContents contents;
    private Stage stage;

    @BeforeAll
    static void fill() throws Exception {
        workspace = DemoFolder.open(DemoFolder.copy(data));
        FxTest.call(Theme::new);
    }

    @AfterAll
    static void closeAll() {
        workspace.close();
    }

    @BeforeEach
    void open() {
        chooser.folder(folder);
        contents = new WindowContents(
                workspace,
                new WindowContents.Doors(
                        chooser,
                        new SystemBrowser(),
                        shown::add,
                        new SystemClipboard(),
                        new SimpleObjectProperty<>(Theme.Choice.LIGHT),
                        Optional.empty()),
                Locale.ENGLISH,
                Tasks::new);
        stage = new Stage();
        Scene scene = new Scene(contents.root(), 1000, 800);
        scene.getPreferences().setReducedMotion(true);
        Theme.style(scene, false);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        contents.close();
        stage.close();
    }

    @Test
    @OffFx
    void theOpenConversationIsExportedFromItsHeaderAndShownInItsFolder() throws Exception {
        InboxRow row = noted(false);
        openConversation(row);

        choose("conversation-export", "PDF document");
        FxTest.waitUntil("the toast", () -> labels().stream().anyMatch(text -> text.startsWith("Exported: ")));

        String name = row.visitor() + " " + LocalDate.ofInstant(row.openedAt(), ZONE) + ".pdf";
        assertThat(chooser.requests().getFirst().name()).isEqualTo(name);
        assertThat(Files.readAllBytes(folder.resolve(name))).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(FxTest.<List<String>>call(this::labels)).contains("Exported: " + name);

        robot.clickOn(button("Show in folder"));
        FxTest.waitUntil("the folder", () -> shown.contains(folder.toAbsolutePath()));
    }

    @Test
    @OffFx
    void onlyAConversationWithNotesOffersAPdfWithoutThem() throws Exception {
        openConversation(noted(false));
        assertThat(offered()).containsExactly("PDF document", "HTML page", "JSON with everything known");

        openConversation(noted(true));
        assertThat(offered()).contains("PDF document", "PDF without private notes");
    }

    @Test
    @OffFx
    void whoGivesUpInTheChooserGetsNoFileAndNoMessage() throws Exception {
        chooser.folder(null);
        openConversation(noted(false));

        choose("conversation-export", "HTML page");

        assertThat(chooser.requests()).hasSize(1);
        assertThat(folder).isEmptyDirectory();
        assertThat(FxTest.<Boolean>call(
                        () -> stage.getScene().getRoot().lookupAll(".toast").isEmpty()))
                .isTrue();
    }

    @Test
    @OffFx
    void aFileThatCannotBeWrittenIsNamedWithTheReason() throws Exception {
        chooser.folder(folder.resolve("missing"));
        openConversation(noted(false));

        choose("conversation-export", "JSON with everything known");

        FxTest.waitUntil(
                "the reason",
                () -> labels().stream()
                        .anyMatch(text -> text.matches("The folder of .*missing.*\\.json does not exist\\.")));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @OffFx
    void everyConversationThatMatchesIsExportedFromTheList() throws Exception {
        ConversationFilter escalated =
                ConversationFilter.ALL.with().outcome(Outcome.ESCALATED).build();
        long count = workspace.conversations().exactCount(escalated);
        FxTest.onFx(() -> contents.start(new Destination.Inbox(escalated)));
        FxTest.waitUntil("the list", () -> labels().contains("%,d conversations".formatted(count)));

        choose("inbox-export", "Table for spreadsheets (CSV)");
        FxTest.waitUntil(
                "the toast", () -> labels().stream().anyMatch(text -> text.contains("conversations exported: ")));

        assertThat(FxTest.<List<String>>call(this::labels))
                .contains("%,d conversations exported: Conversations 2026-11-22.csv".formatted(count));
        assertThat(Files.readAllLines(folder.resolve("Conversations 2026-11-22.csv")))
                .hasSize((int) count + 1);
        FxTest.waitUntil(
                "the status bar is calm",
                () -> stage.getScene().getRoot().lookupAll(".running-task").isEmpty());
    }

    @Test
    @OffFx
    void whatATranscriptLeavesOutIsCounted() throws Exception {
        FxTest.onFx(() -> contents.start(new Destination.Inbox(ConversationFilter.ALL)));

        choose("inbox-export", "Transcripts: what was said (NDJSON)");

        FxTest.waitUntil(
                "what is left out",
                () -> labels().stream()
                        .anyMatch(text ->
                                text.matches(".* conversations exported: .*events are not in it: transcripts .*")));
    }

    private static InboxRow noted(boolean wanted) {
        return workspace.conversations().after(ConversationFilter.ALL, null, 200).rows().stream()
                .filter(row -> !row.visitor().isEmpty() && row.visitor().matches("[\\p{L} ]+"))
                .filter(row -> wanted
                        == workspace.conversations().conversation(row.id()).orElseThrow().events().stream()
                                .anyMatch(event -> event.type() == EventType.NOTE))
                .findFirst()
                .orElseThrow();
    }

    private void openConversation(InboxRow row) throws Exception {
        FxTest.onFx(() -> contents.start(new Destination.Conversation(row.id())));
        FxTest.waitUntil(
                "the conversation",
                () -> stage.getScene().lookup(".thread-name") instanceof Label name
                        && name.getText().equals(row.visitor()));
    }

    private void choose(String button, String entry) throws Exception {
        robot.clickOn("#" + button);
        MenuItem item = FxTest.call(() ->
                items().filter(each -> entry.equals(each.getText())).findFirst().orElseThrow());
        robot.clickOn(entry);
        FxTest.waitUntil(item.getText() + " is chosen", () -> items().findAny().isEmpty());
    }

    private List<String> offered() throws Exception {
        robot.clickOn("#conversation-export");
        List<String> texts = FxTest.call(
                () -> items().filter(MenuItem::isVisible).map(MenuItem::getText).toList());
        robot.clickOn("#conversation-export");
        return texts;
    }

    private static Stream<MenuItem> items() {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .filter(javafx.scene.control.ContextMenu.class::isInstance)
                .map(javafx.scene.control.ContextMenu.class::cast)
                .flatMap(menu -> menu.getItems().stream());
    }

    private Node button(String text) throws Exception {
        return FxTest.call(() -> stage.getScene().getRoot().lookupAll(".button").stream()
                .filter(node -> node instanceof Button button && text.equals(button.getText()))
                .findFirst()
                .orElseThrow());
    }

    private List<String> labels() {
        List<String> texts = new ArrayList<>();
        stage.getScene().getRoot().lookupAll(".label").forEach(node -> texts.add(((Label) node).getText()));
        return texts;
    }
}

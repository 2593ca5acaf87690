package io.smarthub.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.imports.Format;
import io.smarthub.app.imports.ImportRequest;
import io.smarthub.app.imports.Progress;
import io.smarthub.app.imports.Undated;
import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.livechat.AgentDesk;
import io.smarthub.app.livechat.AgentDesk.VisitorHere;
import io.smarthub.app.livechat.Incoming;
import io.smarthub.app.team.Agent;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.platform.SystemFileChoosers;
import io.smarthub.support.Accessibility;
import io.smarthub.support.FxTest;
import io.smarthub.support.StandInDesk;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.theme.Snapshots;
import io.smarthub.ui.kit.theme.Theme;
import io.smarthub.ui.shell.Destination;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The real window while a web chat runs, for which something stands in: replies, visitors, who is online. */
@ExtendWith(FxTest.class)
class LiveInboxTest {

    private static final Instant NOW = DemoFolder.CLOCK.instant();

    @TempDir
    Path folder;

    private final StandInDesk desk = new StandInDesk();
    private final Stage stage = new Stage();
    private Workspace workspace;
    private WindowContents contents;
    private Scene scene;
    private long web;

    @BeforeEach
    void open() throws IOException {
        new Theme();
        workspace = DemoFolder.open(folder.resolve("data"));
        Path file = Files.write(
                folder.resolve("web.ndjson"),
                List.of(
                        conversation("web", "a", "Ada Nováková"),
                        event("web", "a", 9, "BOT_MESSAGE", "Hi! How can we help?"),
                        event("web", "a", 6, "VISITOR_MESSAGE", "Where is my parcel?"),
                        conversation("other", "b", "Ben"),
                        event("other", "b", 30, "VISITOR_MESSAGE", "Hello")));
        workspace
                .imports()
                .run(new ImportRequest(List.of(file.toString()), Format.NEUTRAL, new Undated.Skip()), Progress.NONE);
        web = workspace.conversations().find("web", "a").orElseThrow();
    }

    @AfterEach
    void close() {
        contents.close();
        stage.hide();
        workspace.close();
    }

    @Test
    void answersByKeyboardAndTellsTheVisitorThatOneTypes() {
        show(Optional.of(desk), Locale.ENGLISH, false, 1280, 800, new Destination.Conversation(web));
        type("r");
        assertThat(scene.getFocusOwner()).isEqualTo(reply());

        reply().setText("On its way");
        press(KeyCode.ENTER);
        lay();

        Event said = workspace
                .conversations()
                .conversation(web)
                .orElseThrow()
                .events()
                .getLast();
        assertThat(said.type()).isEqualTo(EventType.AGENT_MESSAGE);
        assertThat(said.text()).isEqualTo("On its way");
        assertThat(reply().getText()).isEmpty();
        assertThat(scene.getFocusOwner()).isEqualTo(reply());
        assertThat(desk.done()).containsSubsequence("typing " + web + " true Owner", "typing " + web + " false Owner");
        press(KeyCode.ESCAPE);
        assertThat(scene.getFocusOwner().getId()).isEqualTo("thread");
    }

    @Test
    void sendingAndResolvingIsOneClick() {
        show(Optional.of(desk), Locale.ENGLISH, false, 1280, 800, new Destination.Conversation(web));
        reply().setText("Done");

        fire("reply-send-resolve");

        assertThat(workspace.conversations().conversation(web).orElseThrow().events())
                .extracting(Event::type)
                .endsWith(EventType.AGENT_MESSAGE, EventType.RESOLVED);
    }

    @Test
    void aDraftStaysWithItsConversation() {
        long other = workspace.conversations().find("other", "b").orElseThrow();
        show(Optional.of(desk), Locale.ENGLISH, false, 1280, 800, new Destination.Conversation(web));
        reply().setText("half a");

        contents.shell().open(new Destination.Conversation(other));
        lay();
        assertThat(reply().getParent().getParent().isVisible()).isFalse();
        assertThat(texts()).anyMatch(text -> text.startsWith("This is a copy of a conversation on “other”"));
        contents.shell().open(new Destination.Conversation(web));
        lay();

        assertThat(reply().getText()).isEqualTo("half a");
    }

    @Test
    void whatTheVisitorDoesIsSeen() throws IOException {
        show(Optional.of(desk), Locale.ENGLISH, false, 1280, 800, new Destination.Conversation(web));
        reply().setText("On its way");
        fire("reply-send");
        String last = workspace
                .conversations()
                .conversation(web)
                .orElseThrow()
                .events()
                .getLast()
                .externalId();

        desk.say(new AgentDesk.Sign.Typing(web, true));
        desk.say(new AgentDesk.Sign.Typing(4711, true));
        desk.say(new AgentDesk.Sign.Seen(web, last));
        lay();

        assertThat(texts()).contains("Ada Nováková is typing …", "Seen");
        draw("live-typing");
        desk.say(new AgentDesk.Sign.Typing(web, false));
        assertThat(texts()).doesNotContain("Ada Nováková is typing …");
    }

    @Test
    void whoIsOnTheWebsiteIsListedAndSpokenTo() throws IOException {
        desk.visitors(List.of(visitor(1, null, null), visitor(2, "Ada Nováková", web)));
        show(Optional.of(desk), Locale.ENGLISH, false, 1280, 800, new Destination.Inbox(ConversationFilter.ALL));
        assertThat(button("visitors-open").getText()).isEqualTo("2 visitors on the website");
        fire("visitors-open");
        assertThat(texts()).contains("On the website: 2", "Visitor", "Ada Nováková", "In a conversation");
        assertThat(Accessibility.unnamed(scene.getRoot())).isEmpty();
        draw("live-visitors");

        press(KeyCode.ENTER);
        lay();
        ((TextArea) lookup("visitors-text")).setText("May I help?");
        draw("live-visitors-write");
        pressWords("Send");
        assertThat(texts()).contains("This visitor has left the website. Your text is still here.");
        desk.nextConversation(web);
        pressWords("Send");

        assertThat(desk.done()).contains("write v1 Owner May I help?");
        assertThat(lookup("thread").isVisible()).isTrue();
        fire("visitors-back");
        assertThat(button("visitors-open").isVisible()).isTrue();
    }

    @Test
    void twoThousandVisitorsAreAsFewNodesAsTwenty() throws IOException {
        desk.visitors(
                IntStream.range(0, 2000).mapToObj(i -> visitor(i, null, null)).toList());
        show(Optional.of(desk), Locale.GERMAN, true, 960, 640, new Destination.Inbox(ConversationFilter.ALL));
        fire("visitors-open");

        ListView<?> list = (ListView<?>) lookup("visitors");
        assertThat(list.getItems()).hasSize(2000);
        assertThat(list.lookupAll(".list-cell")).hasSizeLessThan(20);
        draw("live-visitors-de-dark");
    }

    @Test
    void nobodyOnTheWebsiteIsSaidSo() throws IOException {
        show(Optional.of(desk), Locale.ENGLISH, false, 1280, 800, new Destination.Inbox(ConversationFilter.ALL));
        fire("visitors-open");

        assertThat(texts()).contains("Nobody is on your website");
        draw("live-visitors-nobody");
    }

    @Test
    void oneGoesAwayAndRepliesAsAnother() throws IOException {
        workspace.team().add("Eva");
        show(Optional.of(desk), Locale.ENGLISH, false, 1280, 800, new Destination.Conversation(web));
        assertThat(button("agent-status").getText()).isEqualTo("Online");

        fire("agent-status");
        assertThat(popup()).isPresent();
        draw("live-status");
        ((ButtonBase) Objects.requireNonNull(popup().orElseThrow().lookup("#agent-away"))).fire();

        assertThat(desk.online()).isFalse();
        assertThat(button("agent-status").getText()).isEqualTo("Away");
        draw("live-away");
    }

    @Test
    void whereNobodyAcceptsChatsOneCannotGoOnline_andReadsWhy() throws IOException {
        workspace.team().change(Agent.owner("Owner", false));
        desk.goOnline(false);
        show(Optional.of(desk), Locale.GERMAN, false, 1280, 800, new Destination.Conversation(web));

        fire("agent-status");

        Parent menu = popup().orElseThrow();
        assertThat(Objects.requireNonNull(menu.lookup("#agent-online")).isDisabled())
                .isTrue();
        assertThat(Accessibility.all(menu).filter(Labeled.class::isInstance).map(node -> ((Labeled) node).getText()))
                .anyMatch(text -> text.startsWith("In Ihrem Team nimmt niemand Chats an"));
        draw("live-status-nobody-de");
    }

    @Test
    void withoutAWebChatNothingIsOfferedThatNeedsIt() {
        show(Optional.empty(), Locale.ENGLISH, false, 1280, 800, new Destination.Conversation(web));

        assertThat(scene.lookup("#agent-status")).isNull();
        assertThat(scene.lookup("#visitors-open")).isNull();
        assertThat(reply()).isNotNull();
    }

    @Test
    void whoWaitsStandsFirst() throws IOException {
        show(Optional.of(desk), Locale.GERMAN, true, 1280, 800, new Destination.Inbox(ConversationFilter.ALL));
        fire("inbox-waiting-first");

        assertThat(workspace.preferences().preferences().desk().waitingFirst()).isTrue();
        draw("live-waiting-first-de-dark");
    }

    private void show(
            Optional<AgentDesk> agentDesk, Locale locale, boolean dark, int width, int height, Destination first) {
        WindowContents.Doors doors = new WindowContents.Doors(
                new SystemFileChoosers(Optional::empty),
                _ -> {},
                _ -> {},
                _ -> {},
                new SimpleObjectProperty<>(Theme.Choice.LIGHT),
                Optional.empty());
        contents = new WindowContents(
                workspace, agentDesk, doors, locale, door -> new Tasks(Runnable::run, Runnable::run, door));
        scene = new Scene(contents.root(), width, height);
        scene.getPreferences().setReducedMotion(true);
        Theme.style(scene, dark);
        stage.setScene(scene);
        stage.show();
        contents.start(first);
        lay();
    }

    private TextArea reply() {
        return (TextArea) lookup("reply");
    }

    private Node lookup(String id) {
        return Objects.requireNonNull(scene.lookup("#" + id), id);
    }

    private ButtonBase button(String id) {
        return (ButtonBase) lookup(id);
    }

    private void fire(String id) {
        ButtonBase button = button(id);
        assertThat(button.isDisabled()).as(id).isFalse();
        button.fire();
        lay();
    }

    private void pressWords(String words) {
        Accessibility.all(scene.lookup(".dialog-card"))
                .filter(node -> node instanceof ButtonBase button && words.equals(button.getText()))
                .map(ButtonBase.class::cast)
                .findFirst()
                .orElseThrow()
                .fire();
        lay();
    }

    private List<String> texts() {
        return Accessibility.all(scene.getRoot())
                .filter(node -> node instanceof Labeled labeled && labeled.getText() != null)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private void type(String character) {
        scene.getFocusOwner()
                .fireEvent(
                        new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    private void press(KeyCode code) {
        scene.getFocusOwner().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private void lay() {
        for (int pass = 0; pass < 3; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private static Optional<Parent> popup() {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .filter(Window::isShowing)
                .map(window -> window.getScene().getRoot())
                .filter(root -> root.lookup("#agent-away") != null)
                .findFirst();
    }

    private void draw(String name) throws IOException {
        Path file = Path.of("target/screens", name + ".png");
        Snapshots.write(Snapshots.take(popup().map(Parent::getScene).orElse(scene)), file);
    }

    private static VisitorHere visitor(int number, @Nullable String name, @Nullable Long conversation) {
        return new VisitorHere(
                "v" + number,
                conversation,
                name,
                new Incoming.Page(
                        "https://shop.example/tea/" + number,
                        number % 3 == 0 ? "" : "Teapots and cups for every kitchen, in porcelain and cast iron"),
                NOW.minus(Duration.ofMinutes(number % 90)),
                number % 2 == 0 ? "cs" : "de",
                number % 4 == 0 ? "mobile" : "desktop",
                "Firefox, Windows",
                1 + number % 3);
    }

    private static String conversation(String source, String id, String name) {
        return head(source) + "\"kind\":\"conversation\",\"externalId\":\"" + id
                + "\",\"status\":\"OPENED\",\"visitor\":{\"externalId\":\"v-" + id + "\",\"name\":\"" + name + "\"}}";
    }

    private static String event(String source, String conversation, int minutesAgo, String type, String text) {
        return head(source) + "\"kind\":\"event\",\"conversationExternalId\":\"" + conversation
                + "\",\"externalId\":\"e" + minutesAgo + "\",\"at\":\"" + NOW.minus(Duration.ofMinutes(minutesAgo))
                + "\",\"type\":\"" + type + "\",\"text\":\"" + text + "\"}";
    }

    private static String head(String source) {
        return "{\"v\":1,\"source\":\"" + source + "\",\"account\":\"\",";
    }
}

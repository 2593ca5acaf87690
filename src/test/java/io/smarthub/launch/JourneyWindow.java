package io.smarthub.launch;

import io.smarthub.platform.FileChoosers;
import io.smarthub.support.Accessibility;
import io.smarthub.support.FxTest;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.theme.Theme;
import io.smarthub.ui.shell.Destination;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.testfx.api.FxRobot;

/** The real window on a real data folder, with its own threads, and a person before it. Not for the FX thread. */
final class JourneyWindow implements AutoCloseable {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 900;

    private final FxRobot robot = new FxRobot();
    private final List<URI> opened = new CopyOnWriteArrayList<>();
    private final List<Path> chosen = new ArrayList<>();
    private final Workspace workspace;
    private final Stage stage;
    private final WindowContents contents;
    private final boolean keepsWorkspace;

    JourneyWindow(Path folder, Destination first) throws Exception {
        this(DemoFolder.open(folder), first);
    }

    /** @param workspace closed with the window */
    JourneyWindow(Workspace workspace, Destination first) throws Exception {
        this(workspace, first, false);
    }

    /** @param keepsWorkspace whether it stays open when the window is closed */
    JourneyWindow(Workspace workspace, Destination first, boolean keepsWorkspace) throws Exception {
        this.workspace = workspace;
        this.keepsWorkspace = keepsWorkspace;
        WindowContents.Doors doors = new WindowContents.Doors(
                new Chosen(),
                opened::add,
                _ -> {},
                _ -> {},
                new SimpleObjectProperty<>(Theme.Choice.LIGHT),
                Optional.empty());
        contents = FxTest.call(() -> {
            new Theme().choiceProperty().set(Theme.Choice.LIGHT);
            return new WindowContents(workspace, doors, Locale.ENGLISH, Tasks::new);
        });
        stage = FxTest.call(() -> {
            Stage made = new Stage(StageStyle.UNDECORATED);
            Scene scene = new Scene(contents.root(), WIDTH, HEIGHT);
            scene.getPreferences().setReducedMotion(true);
            Theme.style(scene, false);
            made.setScene(scene);
            made.setX(0);
            made.setY(0);
            made.show();
            contents.start(first);
            return made;
        });
    }

    Workspace workspace() {
        return workspace;
    }

    FxRobot robot() {
        return robot;
    }

    /** What was opened outside the application. */
    List<URI> opened() {
        return opened;
    }

    void chooses(Path file) {
        chosen.add(file);
    }

    /** Waits for the node of that id to be there to be pressed, and clicks on it. */
    JourneyWindow click(String id) throws Exception {
        return clickOn(id, node -> id.equals(node.getId()));
    }

    /** Waits for a button or row that says so, and clicks on it. */
    JourneyWindow clickWords(String words) throws Exception {
        return clickOn(
                words,
                node -> node instanceof ButtonBase button
                        && (words.equals(button.getText()) || words.equals(button.getAccessibleText())));
    }

    /** Waits until a text that begins so is to be read. */
    void reads(String beginning) throws Exception {
        FxTest.waitUntil(beginning, () -> isRead(beginning));
    }

    /** Waits until no text that begins so is to be read any more; counts may come after the rows they count. */
    void readsNoMore(String beginning) throws Exception {
        FxTest.waitUntil("no more " + beginning, () -> !isRead(beginning));
    }

    /** Whether a text that begins so is to be read now. */
    boolean isRead(String beginning) throws Exception {
        return FxTest.call(() -> Accessibility.all(stage.getScene().getRoot())
                .anyMatch(node -> node instanceof Labeled labeled
                        && labeled.getText() != null
                        && labeled.getText().startsWith(beginning)));
    }

    /** Whether a message with these words, and none else, is to be read now. */
    boolean isSaid(String words) throws Exception {
        return FxTest.call(() -> Accessibility.all(stage.getScene().getRoot())
                .filter(node -> node.getStyleClass().contains("message-text"))
                .map(node -> ((TextFlow) node)
                        .getChildren().stream()
                                .map(piece -> ((Text) piece).getText())
                                .collect(Collectors.joining()))
                .anyMatch(words::equals));
    }

    /** The field of that id; FX thread only. */
    TextInputControl field(String id) {
        return (TextInputControl) find(node -> id.equals(node.getId())).orElseThrow();
    }

    /** Goes somewhere as a link would; FX thread only. */
    void open(Destination destination) {
        contents.shell().open(destination);
    }

    /** Presses the button of that id, whether or not it takes it. */
    void fire(String id) throws Exception {
        FxTest.onFx(() -> Accessibility.all(stage.getScene().getRoot())
                .filter(node -> id.equals(node.getId()))
                .map(ButtonBase.class::cast)
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private JourneyWindow clickOn(String what, Predicate<Node> wanted) throws Exception {
        FxTest.waitUntil(what, () -> find(wanted).isPresent());
        Node node = FxTest.call(() -> find(wanted).orElseThrow());
        FxTest.onFx(() -> reveal(node));
        robot.clickOn(node);
        return this;
    }

    /** Scrolls to it, as a person does where a page is longer than the window. */
    private static void reveal(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane && pane.getContent() != null) {
                Bounds there = pane.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
                double seen = pane.getViewportBounds().getHeight();
                double hidden = pane.getContent().getLayoutBounds().getHeight() - seen;
                boolean inside =
                        pane.localToScene(pane.getBoundsInLocal()).contains(node.localToScene(node.getBoundsInLocal()));
                if (hidden > 0 && !inside) {
                    pane.setVvalue(Math.clamp((there.getCenterY() - seen / 2) / hidden, 0, 1));
                    pane.layout();
                }
            }
        }
    }

    private Optional<Node> find(Predicate<Node> wanted) {
        return Accessibility.all(stage.getScene().getRoot())
                .filter(wanted)
                .filter(node -> !node.isDisabled() && node.localToScreen(node.getLayoutBounds()) != null)
                .filter(node -> node.getLayoutBounds().getWidth() > 0)
                .findFirst();
    }

    @Override
    public void close() {
        try (Workspace _ = keepsWorkspace ? null : workspace) {
            FxTest.onFx(() -> {
                contents.close();
                stage.close();
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private final class Chosen implements FileChoosers {

        @Override
        public Optional<Path> open(Request request) {
            return chosen.stream().findFirst();
        }

        @Override
        public List<Path> openSeveral(Request request) {
            return List.copyOf(chosen);
        }

        @Override
        public Optional<Path> save(Request request) {
            return chosen.stream().findFirst();
        }

        @Override
        public Optional<Path> folder(String title, Optional<Path> start) {
            return Objects.requireNonNull(start);
        }
    }
}

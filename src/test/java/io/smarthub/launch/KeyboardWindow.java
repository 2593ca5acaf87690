package io.smarthub.launch;

import io.smarthub.platform.SystemBrowser;
import io.smarthub.platform.SystemClipboard;
import io.smarthub.platform.SystemFileChoosers;
import io.smarthub.platform.SystemFolderOpener;
import io.smarthub.support.Accessibility;
import io.smarthub.ui.kit.ErrorDoor;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.theme.Theme;
import io.smarthub.ui.shell.Destination;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/** The whole window on a database, used without a mouse. FX thread only. */
final class KeyboardWindow implements AutoCloseable {

    private final Workspace workspace;
    private final Stage stage = new Stage();
    private WindowContents contents;
    private Scene scene;

    KeyboardWindow(Workspace workspace) {
        this.workspace = workspace;
    }

    WindowContents contents() {
        return contents;
    }

    Scene scene() {
        return scene;
    }

    @Override
    public void close() {
        stage.hide();
        contents.close();
    }

    void show(Destination destination, double width) {
        show(destination, width, door -> new Tasks(Runnable::run, Runnable::run, door));
    }

    void show(Destination destination, double width, Function<ErrorDoor, Tasks> makeTasks) {
        contents = new WindowContents(
                workspace,
                new WindowContents.Doors(
                        new SystemFileChoosers(Optional::empty),
                        new SystemBrowser(),
                        new SystemFolderOpener(),
                        new SystemClipboard(),
                        new SimpleObjectProperty<>(Theme.Choice.LIGHT),
                        Optional.empty()),
                Locale.ENGLISH,
                makeTasks);
        scene = new Scene(contents.root(), width, 800);
        scene.getPreferences().setReducedMotion(true);
        Theme.style(scene, false);
        stage.setScene(scene);
        stage.show();
        contents.start(destination);
        lay();
    }

    void tab() {
        focus().requestFocusTraversal(TraversalDirection.NEXT);
    }

    Node focus() {
        return scene.getFocusOwner();
    }

    ListView<?> list() {
        return (ListView<?>) scene.lookup(".paged-list").lookup(".list-view");
    }

    long dialogs() {
        return Accessibility.all(scene.getRoot())
                .filter(node -> node.getStyleClass().contains("dialog-card"))
                .count();
    }

    List<ButtonBase> named(String... names) {
        return Accessibility.all(scene.getRoot())
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button ->
                        List.of(names).contains(button.getText()) || contains(names, button.getAccessibleText()))
                .toList();
    }

    private static boolean contains(String[] names, String name) {
        return name != null && List.of(names).contains(name);
    }

    void type(String character) {
        focus().fireEvent(
                        new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    void press(KeyCode code) {
        focus().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    void release(KeyCode code) {
        focus().fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false));
    }

    void lay() {
        for (int pass = 0; pass < 3; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    static boolean isInside(Node node, Node region) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(region)) {
                return true;
            }
        }
        return false;
    }
}

package io.smarthub.ui.kit.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.smarthub.support.Accessibility;
import io.smarthub.support.FxTest;
import io.smarthub.support.Golden;
import io.smarthub.support.TestWindow;
import io.smarthub.ui.kit.Dialogs;
import io.smarthub.ui.kit.ErrorCode;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.theme.Snapshots;
import io.smarthub.ui.kit.theme.Theme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class DialogLayerTest {

    private static final Dialogs.Question RESOLVE = new Dialogs.Question(
            "Resolve 12 conversations?", "They move to Resolved. You can undo this.", "Resolve", false);
    private static final Dialogs.Question ERASE = new Dialogs.Question(
            "Erase Anna Berg?", "Name, e-mail and messages are removed for good. Counts stay.", "Erase visitor", true);

    private final List<String> heard = new ArrayList<>();
    private final OverlayHost host = new OverlayHost(Texts.of("kit", Locale.UK), text -> heard.add("copied " + text));
    private final Button behind = Nodes.button("Behind", () -> heard.add("behind"));
    private TestWindow window = new TestWindow(host, 800, 520);

    @BeforeEach
    void focusBehind() {
        host.setContent(new VBox(behind));
        window.layout();
        behind.requestFocus();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void confirmsWithTheButton() {
        host.dialogs().confirm(RESOLVE, () -> heard.add("yes"));
        window.button("Resolve").fire();

        assertThat(heard).containsExactly("yes");
        assertThat(isOpen()).isFalse();
    }

    @Test
    void buttonsThatDoNotFitBesideEachOtherAreReadWholeBelowEachOther() {
        List<Dialogs.Action> actions =
                List.of("Als bezahlt vermerken", "Nicht rechtzeitig bezahlt", "Rechnung berichtigen").stream()
                        .map(label -> new Dialogs.Action(label, Dialogs.Kind.SECONDARY, _ -> {}))
                        .toList();
        host.dialogs().show(new Dialogs.Panel("Rechnung 7", Nodes.label("59,00 €"), actions));
        window.layout();

        for (Dialogs.Action action : actions) {
            Button button = window.button(action.label());
            assertThat(button.getWidth()).isGreaterThanOrEqualTo(Math.floor(button.prefWidth(-1)));
        }
    }

    @Test
    void moreThanTheWindowHoldsScrollsBetweenTheHeadingAndTheButtons() {
        VBox content = new VBox();
        for (int i = 0; i < 60; i++) {
            content.getChildren().add(Nodes.label("Line " + i));
        }
        host.dialogs()
                .show(new Dialogs.Panel(
                        "Correct invoice 3?",
                        content,
                        List.of(new Dialogs.Action("Confirm", Dialogs.Kind.PRIMARY, _ -> heard.add("yes")))));
        window.layout();

        Button confirm = window.button("Confirm");
        assertThat(confirm.localToScene(confirm.getBoundsInLocal()).getMaxY()).isLessThan(520);
        assertThat(confirm.localToScene(confirm.getBoundsInLocal()).getMinY()).isPositive();
        var title = Accessibility.all(host)
                .filter(node -> node instanceof Labeled label && "Correct invoice 3?".equals(label.getText()))
                .findFirst()
                .orElseThrow();
        assertThat(title.localToScene(title.getBoundsInLocal()).getMinY()).isPositive();
    }

    @Test
    void moreThanTheWindowHoldsIsScrolledWithKeys() {
        String text = "One of sixty lines\n".repeat(60);
        host.dialogs().confirm(new Dialogs.Question("Correct invoice 3?", text, "Correct", false), () -> {});
        window.layout();
        var body = (ScrollPane) host.lookup(".dialog-body");

        press(KeyCode.PAGE_DOWN);
        double page = body.getVvalue();
        assertThat(page).isBetween(0.1, 0.9);
        press(KeyCode.END);
        assertThat(body.getVvalue()).isEqualTo(1);
        press(KeyCode.PAGE_UP);
        assertThat(body.getVvalue()).isCloseTo(1 - page, within(0.001));
        press(KeyCode.HOME);
        assertThat(body.getVvalue()).isZero();
    }

    /** Where the focus is: on the dialog's button. */
    private void press(KeyCode key) {
        Node focused = window.scene().getFocusOwner();
        assertThat(focused).isInstanceOf(Button.class);
        focused.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    @Test
    void aFieldAloneIsSeenWhole() {
        var field = new TextField();
        host.dialogs().show(new Dialogs.Panel("Save this view", field, List.of()));
        window.layout();

        assertThat(body(field).getLayoutBounds().getHeight()).isGreaterThanOrEqualTo(field.prefHeight(-1));
    }

    @Test
    void contentIsAsHighAsItWantsToBeAlsoWhenItGrows() {
        var field = new TextField();
        var more = Nodes.paragraph("", "secondary");
        var content = new VBox(field, more);
        host.dialogs().show(new Dialogs.Panel("Save this view", content, List.of()));
        window.layout();
        assertThat(body(content).getLayoutBounds().getHeight()).isGreaterThanOrEqualTo(field.prefHeight(-1));

        more.setText("A view of that name is there already. ".repeat(12));
        window.layout();
        assertThat(body(content).getLayoutBounds().getHeight())
                .isGreaterThanOrEqualTo(content.prefHeight(content.getWidth()));
    }

    @Test
    void confirmsWithEnter() {
        host.dialogs().confirm(RESOLVE, () -> heard.add("yes"));
        window.press(KeyCode.ENTER);

        assertThat(heard).containsExactly("yes");
    }

    @Test
    void whatCostsMoneyIsConfirmedByEnterOnItsButtonAlone() {
        var note = new TextField();
        host.dialogs()
                .show(new Dialogs.Panel(
                        "Buy?",
                        new VBox(note),
                        List.of(new Dialogs.Action("Confirm for €19.00", Dialogs.Kind.CHARGE, _ -> heard.add("yes")))));
        note.requestFocus();
        window.hold(KeyCode.ENTER);

        assertThat(heard).isEmpty();
        assertThat(window.button("Confirm for €19.00").isFocused()).isTrue();
        assertThat(window.button("Confirm for €19.00").isFocusVisible())
                .as("seen where the next one goes")
                .isTrue();

        window.hold(KeyCode.ENTER);
        window.hold(KeyCode.ENTER);
        window.release(KeyCode.ENTER);
        assertThat(heard).as("the key was held").isEmpty();

        note.requestFocus();
        window.hold(KeyCode.ENTER);
        window.press(KeyCode.SHIFT);

        window.press(KeyCode.ENTER);
        assertThat(heard).containsExactly("yes");
    }

    @Test
    void losesNothingOnEnter() {
        host.dialogs().confirm(ERASE, () -> heard.add("yes"));
        window.press(KeyCode.ENTER);

        assertThat(heard).isEmpty();
    }

    @Test
    void cancelsWithEscapeWithTheButtonAndWithAClickBeside() {
        host.dialogs().confirm(RESOLVE, () -> heard.add("yes"));
        window.press(KeyCode.ESCAPE);
        assertThat(isOpen()).isFalse();

        host.dialogs().confirm(RESOLVE, () -> heard.add("yes"));
        window.button("Cancel").fire();
        assertThat(isOpen()).isFalse();

        host.dialogs().confirm(RESOLVE, () -> heard.add("yes"));
        var layer = host.lookup(".dialog-layer");
        layer.fireEvent(click());
        assertThat(isOpen()).isFalse();
        assertThat(heard).isEmpty();
    }

    @Test
    void whatAsksNothingIsClosedAndNotCancelled() {
        var offered = new Dialogs.Action("Save as PDF", Dialogs.Kind.SECONDARY, _ -> {});
        host.dialogs().show(new Dialogs.Panel("Invoice 1", Nodes.label("Cancelled"), List.of(offered)));

        window.button("Close").fire();

        assertThat(isOpen()).isFalse();
    }

    @Test
    void givesTheFocusBack() {
        host.dialogs().confirm(RESOLVE, () -> {});
        assertThat(behind.isFocused()).isFalse();

        window.press(KeyCode.ESCAPE);

        assertThat(window.scene().getFocusOwner()).isEqualTo(behind);
    }

    @Test
    void keepsTheFocusInside() {
        host.dialogs().confirm(RESOLVE, () -> {});
        behind.requestFocus();

        assertThat(window.scene().getFocusOwner()).isNotEqualTo(behind);
    }

    @Test
    void keepsKeysAwayFromTheFrame() {
        window.scene().getAccelerators().put(new KeyCodeCombination(KeyCode.E), () -> heard.add("E"));
        host.dialogs().confirm(RESOLVE, () -> {});

        window.press(KeyCode.E);

        assertThat(heard).isEmpty();
    }

    @Test
    void letsTheUserChoose() {
        host.dialogs()
                .choose(
                        "Which plan?",
                        "",
                        List.of(
                                new Dialogs.Option<>("Standard", "100 a month", "s"),
                                new Dialogs.Option<>("Pro", "500 a month", "p")),
                        heard::add);
        window.button("Pro 500 a month").fire();

        assertThat(heard).containsExactly("p");
        assertThat(isOpen()).isFalse();
    }

    @Test
    void showsWhyAnInputIsRefusedAndStaysOpen() {
        var name = new TextField();
        name.setAccessibleText("Name");
        var save = new Dialogs.Action("Save view", Dialogs.Kind.PRIMARY, dialog -> {
            dialog.problem("A view of this name exists");
            dialog.busy(true);
        });
        host.dialogs().show(new Dialogs.Panel("Save view", name, List.of(save)));
        assertThat(name.isFocused()).isTrue();

        window.press(KeyCode.ENTER);

        assertThat(isOpen()).isTrue();
        assertThat(window.button("Save view").isDisabled()).isTrue();
    }

    @Test
    void returnsToTheDialogBelow() {
        host.dialogs().confirm(RESOLVE, () -> heard.add("below"));
        host.dialogs().confirm(ERASE, () -> heard.add("above"));
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.ENTER);

        assertThat(heard).containsExactly("below");
    }

    @Test
    void tellsAnErrorWithItsCodeAndCopyableDetails() {
        var failure = new IOException("disk full");
        new WindowErrorDoor(host.dialogs(), Texts.of("kit", Locale.UK)).failed(failure);
        window.layout();
        window.button("Copy details").fire();

        assertThat(heard.getFirst())
                .startsWith("copied " + ErrorCode.of(failure))
                .contains("disk full");
        assertThat(Accessibility.unnamed(host)).isEmpty();
    }

    @Test
    void tellsOneErrorAtATime() {
        var door = new WindowErrorDoor(host.dialogs(), Texts.of("kit", Locale.UK));
        door.failed(new IOException("first"));
        door.failed(new IOException("second"));
        window.press(KeyCode.ESCAPE);

        assertThat(isOpen()).isFalse();
    }

    @Test
    void looksAsDesigned() {
        var content = new VBox(8, Nodes.label("Name of the view", "field-label"), new TextField("Waiting for me"));
        var save = new Dialogs.Action("Save view", Dialogs.Kind.PRIMARY, _ -> {});
        var shown = new OverlayHost(Texts.of("kit", Locale.UK), _ -> {});
        shown.setContent(new VBox(Nodes.label("The frame lies behind", "screen-title")));
        shown.dialogs().show(new Dialogs.Panel("Save this view", content, List.of(save)));
        shown.toasts().undoable("12 conversations resolved", "Undo", () -> {});
        shown.toasts().problem("The source could not be reached. It will be tried again in 5 minutes.");
        assertThat(new Theme().darkProperty().get()).isFalse();

        Golden.assertMatches(Snapshots.take(shown, 900, 560, true), "overlay-dark");
    }

    private boolean isOpen() {
        return host.lookup(".dialog-card") != null;
    }

    private static MouseEvent click() {
        return new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                5,
                5,
                5,
                5,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null);
    }

    private static Node body(Node inside) {
        return inside instanceof DialogBody || inside.getParent() == null ? inside : body(inside.getParent());
    }
}

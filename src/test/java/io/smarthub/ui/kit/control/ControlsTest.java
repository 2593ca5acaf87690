package io.smarthub.ui.kit.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.support.FxTest;
import io.smarthub.support.TestWindow;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.Tone;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(FxTest.class)
class ControlsTest {

    private final Texts texts = Texts.of("kit", Locale.GERMANY);
    private final Formats formats = new Formats(Locale.UK, ZoneId.of("UTC"), Clock.systemUTC());
    private final List<Object> heard = new ArrayList<>();

    @Test
    void aTileSaysItsNumberAndItsTrend() {
        var tile = new Tile("Resolved", Tone.SUCCESS);
        tile.setValue("296");
        tile.setTrend(Trend.of(OptionalDouble.of(0.12), false, formats));
        tile.setOnAction(_ -> heard.add("opened"));
        tile.fire();

        assertThat(tile.getAccessibleText()).isEqualTo("Resolved 296 12% more than in the period before");
        assertThat(heard).containsExactly("opened");
    }

    @ParameterizedTest
    @CsvSource({"0.2,false,SUCCESS,+20%", "0.2,true,DANGER,+20%", "-0.2,true,SUCCESS,\u221220%", "0.001,true,NEUTRAL,0%"
    })
    void aTrendIsGoodOrBadByWhatItCounts(double change, boolean reversed, Tone tone, String text) {
        Trend trend = Trend.of(OptionalDouble.of(change), reversed, formats);

        assertThat(trend.tone()).isEqualTo(tone);
        assertThat(trend.text()).isEqualTo(text);
    }

    @Test
    void thereIsNoTrendWithoutAnEarlierPeriod() {
        assertThat(Trend.of(OptionalDouble.empty(), true, formats).icon()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0,100,0,none",
        "50,100,-180,none",
        "80,100,-288,warning",
        "95,100,-342,danger",
        "120,100,-360,over",
        "1,0,-360,over"
    })
    void theRingFillsWithWhatIsUsed(long used, long limit, double angle, String state) {
        var ring = new QuotaRing(160);
        ring.setUsed(used, limit);
        ring.setText("37", "of 100 left");

        assertThat(ring.lookup(".ring-used"))
                .isInstanceOfSatisfying(
                        Arc.class,
                        arc -> assertThat(arc.getLength())
                                .isEqualTo(angle, org.assertj.core.api.Assertions.within(0.01)));
        assertThat(ring.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state)))
                .isEqualTo(!state.equals("none"));
        assertThat(ring.getAccessibleText()).isEqualTo("37 of 100 left");
    }

    @Test
    void aTileDrawsTheArrowOfATrendThatComesLater() {
        var tile = new Tile("Resolved", Tone.SUCCESS);
        var formats = new Formats(Locale.ENGLISH, ZoneId.of("UTC"), Clock.systemUTC());
        tile.setTrend(Trend.of(OptionalDouble.empty(), false, formats));
        try (var _ = new TestWindow(new StackPane(tile), 300, 200)) {
            tile.setTrend(Trend.of(OptionalDouble.of(0.12), false, formats));
            tile.applyCss();

            assertThat(tile.lookupAll(".tile-trend > .icon")).hasSize(1);
        }
    }

    @Test
    void pillsUseTheTermsOfTheField() {
        assertThat(Pill.joinedByChatbot(texts).getText()).isEqualTo("Von Chatbot beigetreten");
        assertThat(Pill.resolved(texts).getText()).isEqualTo("Aufgelöst durch Chatbot");
        assertThat(Pill.escalated(texts).getText()).isEqualTo("An einen Agenten eskaliert");
    }

    @Test
    void aHintIsMadeWhenThePointerFirstComes() {
        Pill pill = Pill.joinedByChatbot(texts).compact();
        Label label = new Label();
        Hint hint = Hint.on(label, "");
        assertThat(pill.getTooltip()).isNull();

        pointAt(pill);
        assertThat(pill.getTooltip().getText()).isEqualTo("Von Chatbot beigetreten");

        pointAt(label);
        assertThat(label.getTooltip()).as("nothing to say").isNull();
        hint.setText("Now");
        pointAt(label);
        hint.setText("Later");
        assertThat(label.getTooltip().getText()).isEqualTo("Later");
    }

    @Test
    void aScreenReaderHearsAHintWithoutThePointer() {
        Button fixed = new Button();
        Hint hint = Hint.on(fixed, "Fixed");
        assertThat(help(fixed)).isEqualTo("Fixed");
        hint.setText("Other");
        assertThat(help(fixed)).isEqualTo("Other");
        hint.setText("");
        assertThat(help(fixed)).isNullOrEmpty();

        Button workedOut = new Button();
        Hint later = Hint.on(workedOut);
        later.setText(() -> "Just now");
        assertThat(help(workedOut)).as("not worked out for nobody").isNullOrEmpty();
        try (TestWindow window = new TestWindow(new HBox(fixed, workedOut), 200, 100)) {
            window.layout();
            workedOut.requestFocus();
            assertThat(help(workedOut)).isEqualTo("Just now");
            later.setText(() -> "A minute ago");
            assertThat(help(workedOut)).isEqualTo("A minute ago");
        }
    }

    private static String help(Node node) {
        return (String) node.queryAccessibleAttribute(AccessibleAttribute.HELP);
    }

    private static void pointAt(Node node) {
        node.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_ENTERED,
                0,
                0,
                0,
                0,
                MouseButton.NONE,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                true,
                null));
    }

    @Test
    void aBadgeHidesAtZeroAndStopsAt99() {
        var badge = new Badge();
        assertThat(badge.isVisible()).isFalse();
        badge.setCount(100);
        assertThat(badge.isVisible()).isTrue();
        assertThat(badge.getText()).isEqualTo("99+");
    }

    @ParameterizedTest
    @CsvSource({"Anna Berg,AB", "anna maria berg,AB", "zoe@shop.de,ZD", "Jo,J", "'',''", "李 伟,李伟", "(test),''", "😀,''"
    })
    void anAvatarShowsTheFirstLettersOfTheFirstAndLastWord(String name, String initials) {
        assertThat(Avatar.initials(name)).isEqualTo(initials);
    }

    @Test
    void anAvatarKeepsItsColour() {
        var first = new Avatar(40);
        var second = new Avatar(24);
        first.show("Anna Berg", "visitor-7");
        second.show("Anna B.", "visitor-7");

        assertThat(first.getStyleClass()).isEqualTo(second.getStyleClass());
    }

    @Test
    void aChipIsRemovedByItsNamedCross() {
        var chip = new Chip("Order", texts, () -> heard.add("removed"));
        chip.removeButton().fire();

        assertThat(heard).containsExactly("removed");
        assertThat(chip.removeButton().getAccessibleText()).isEqualTo("Filter Order entfernen");
    }

    @Test
    void aSegmentIsAlwaysChosenAndArrowsMoveTheChoice() {
        var control = new SegmentedControl<>(List.of("a", "b", "c"), Function.identity(), "b");
        control.button("b").fire();
        assertThat(control.button("b").isSelected()).isTrue();
        try (var window = new TestWindow(new StackPane(control), 300, 100)) {
            control.button("b").requestFocus();
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.RIGHT);

            assertThat(control.valueProperty().get()).isEqualTo("c");
            assertThat(control.button("c").isFocused()).isTrue();
        }
    }

    @Test
    void theSearchAsksStrippedAndClearsWithEscape() {
        var search = new SearchField("Suchen", texts, Duration.ZERO, heard::add);
        try (var window = new TestWindow(new StackPane(search), 300, 100)) {
            search.field().requestFocus();
            search.field().setText(" order ");
            window.press(KeyCode.ESCAPE);
        }
        assertThat(heard).as("a space at the end says that the word is whole").containsExactly("order ", "");
    }

    @Test
    void aToggleOnlyAsksAndShowsWhatItIsTold() {
        var row = new ToggleRow("Package 250", "250", heard::add);
        row.toggle().setSelected(true);
        assertThat(heard).containsExactly(true);
        assertThat(row.toggle().isSelected()).isFalse();

        row.showOn(true);
        assertThat(row.toggle().isSelected()).isTrue();
        assertThat(heard).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"SPACE", "ENTER"})
    void aToggleIsMovedWithTheKeyboardOnceHoweverLongAKeyIsHeld(KeyCode key) {
        var row = new ToggleRow("Package 250", "250", heard::add);
        var other = new Button("Other");
        try (var window = new TestWindow(new HBox(row, other), 400, 100)) {
            row.toggle().requestFocus();
            window.hold(key);
            window.hold(key);
            assertThat(heard).as("not before it is released").isEmpty();
            window.release(key);
            window.release(key);
            assertThat(heard).containsExactly(true);

            window.hold(key);
            other.requestFocus();
            row.toggle().requestFocus();
            window.release(key);
            row.refuse("Would pass the cap of 500");
            window.press(key);
            assertThat(heard).as("left meanwhile, and switched off").hasSize(1);
        }
    }

    @Test
    void aRefusedToggleSaysWhy() {
        var row = new ToggleRow("Package 2000", "", heard::add);
        row.refuse("Would pass the cap of 500");

        assertThat(row.toggle().isDisabled()).isTrue();
        assertThat(row.lookupAll(".caption")).isNotEmpty();
    }

    @Test
    void aSkeletonWaitsBeforeItShows() {
        var skeleton = Skeleton.rows(3, 72);
        assertThat(skeleton.isVisible()).isFalse();
        assertThat(skeleton.now().isVisible()).isTrue();
        assertThat(skeleton.minHeight(-1))
                .as("pushes nothing out of a small window")
                .isZero();
    }

    @Test
    void aBannerGoesWhenDismissed() {
        var banner = new Banner(Tone.WARNING, "80 of 100 used").dismissable(texts, () -> heard.add("gone"));
        try (var window = new TestWindow(new StackPane(banner), 500, 100)) {
            window.button("Ausblenden").fire();
        }
        assertThat(banner.isVisible()).isFalse();
        assertThat(heard).containsExactly("gone");
    }
}

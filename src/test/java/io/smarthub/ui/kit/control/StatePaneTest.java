package io.smarthub.ui.kit.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.support.Accessibility;
import io.smarthub.support.FxTest;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class StatePaneTest {

    private final StatePane pane = new StatePane();

    @Test
    void whatIsShownStaysUntouchedWhenItIsShownAgain() {
        AtomicInteger changes = new AtomicInteger();
        Region content = new Region();
        pane.show(content);
        pane.getChildren().addListener((ListChangeListener<Node>) _ -> changes.incrementAndGet());

        pane.show(content);
        assertThat(changes).hasValue(0);

        pane.loading(new Region());
        pane.show(content);
        assertThat(pane.getChildren()).containsExactly(content);
    }

    @Test
    void aFailureSaysWhyAndTriesAgain() {
        AtomicInteger tried = new AtomicInteger();

        pane.failed("It could not be read", "The disk is gone.", "Try again", tried::incrementAndGet);

        assertThat(Accessibility.all(pane).filter(Label.class::isInstance).map(node -> ((Label) node).getText()))
                .contains("It could not be read", "The disk is gone.");
        Accessibility.all(pane)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .forEach(Button::fire);
        assertThat(tried).hasValue(1);
    }
}

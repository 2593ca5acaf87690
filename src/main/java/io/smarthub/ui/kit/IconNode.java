package io.smarthub.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/**
 * One icon as a text node of the icon font: crisp at every size, coloured by CSS ({@code -fx-fill}, style class
 * {@code icon}; tones {@code accent}, {@code muted}, {@code success}, {@code warning}, {@code danger}, {@code chatbot}).
 * Decoration to screen readers: the control that carries it has the name.
 */
public final class IconNode extends Text {

    static final String FAMILY = "SmartHub Icons";

    static {
        Fonts.load();
    }

    private Icon icon;

    IconNode(Icon icon, double size) {
        this.icon = icon;
        getStyleClass().add("icon");
        setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        setFont(Font.font(FAMILY, size));
        setText(Character.toString(icon.codePoint()));
        setAccessibleRole(AccessibleRole.NODE);
        setMouseTransparent(true);
    }

    /** What is shown now. */
    public Icon icon() {
        return icon;
    }

    /** Shows another icon of the same size. */
    public void show(Icon other) {
        if (other != icon) {
            icon = other;
            setText(Character.toString(other.codePoint()));
        }
    }

    /** Adds a colour tone, such as {@code accent} or {@code muted}; returns this. */
    public IconNode tone(String styleClass) {
        getStyleClass().add(styleClass);
        return this;
    }
}

package io.smarthub.ui.kit.control;

import io.smarthub.ui.kit.Nodes;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * Text that somebody typed, wrapped onto as many lines as it needs. JavaFX 26 fails to lay out a run of right-to-left text
 * that it has to break (ArrayIndexOutOfBoundsException in PrismTextLayout); where each word is a run of its own, it breaks
 * between them. FX thread only.
 */
public final class WrappedText extends TextFlow {

    private static final Pattern WORDS = Pattern.compile("(?<=\\s)|(?=\\s)");
    private static final int LONGEST_WORD = 12;
    private static final double NARROWEST = 120;

    private final List<Text> pieces = new ArrayList<>();

    /** Empty, with style classes besides {@code wrapped-text}. */
    public WrappedText(String... styleClasses) {
        getStyleClass().add("wrapped-text");
        getStyleClass().addAll(styleClasses);
    }

    /** A paragraph for a text that may be in any script: a label, where that can be laid out. */
    public static Region paragraph(String text, String... styleClasses) {
        if (pieces(text).size() == 1) {
            return Nodes.paragraph(text, styleClasses);
        }
        WrappedText wrapped = new WrappedText(styleClasses);
        wrapped.show(text);
        return wrapped;
    }

    /** An area to type in that wraps, except while there is right-to-left text in it. */
    public static TextArea area(String text) {
        TextArea area = new TextArea(text);
        area.wrapTextProperty()
                .bind(Bindings.createBooleanBinding(() -> !hasRightToLeft(area.getText()), area.textProperty()));
        return area;
    }

    private static boolean hasRightToLeft(String text) {
        char[] letters = text.toCharArray();
        return Bidi.requiresBidi(letters, 0, letters.length);
    }

    /** The text in parts that never have to be broken where it runs from right to left; else in one. */
    public static List<String> pieces(String text) {
        if (!hasRightToLeft(text)) {
            return List.of(text);
        }
        List<String> pieces = new ArrayList<>();
        for (String word : WORDS.splitAsStream(text).toList()) {
            int from = 0;
            while (word.length() - from > LONGEST_WORD) {
                int to = word.offsetByCodePoints(from, word.codePointCount(from, from + LONGEST_WORD));
                pieces.add(word.substring(from, to));
                from = to;
            }
            pieces.add(word.substring(from));
        }
        return pieces;
    }

    /** Shows another text; its nodes are made once and used again. */
    public void show(String text) {
        List<String> parts = pieces(text);
        while (pieces.size() < parts.size()) {
            pieces.add(piece());
        }
        for (int i = 0; i < parts.size(); i++) {
            pieces.get(i).setText(parts.get(i));
        }
        getChildren().setAll(pieces.subList(0, parts.size()));
        setAccessibleText(text);
    }

    private static Text piece() {
        Text piece = new Text();
        piece.getStyleClass().add("text");
        return piece;
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width >= 0 ? Math.max(NARROWEST, width) : width);
    }
}

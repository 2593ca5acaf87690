package io.smarthub.ui.conversation;

import io.smarthub.app.search.Range;
import io.smarthub.ui.kit.control.WrappedText;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A message's text with its search hits marked. The pieces are made once and used again for other messages. */
final class MessageText extends TextFlow {

    private static final int LONGEST_SHOWN = 20_000;
    private static final double NARROWEST = 120;

    private final List<Text> pieces = new ArrayList<>();

    MessageText() {
        getStyleClass().add("message-text");
    }

    void show(String text, List<Range> hits, String more) {
        boolean cut = text.length() > LONGEST_SHOWN;
        String shown = cut ? text.substring(0, LONGEST_SHOWN) + more : text;
        int used = 0;
        int position = 0;
        for (Range hit : hits) {
            if (hit.end() > shown.length()) {
                break;
            }
            used = piece(used, shown.substring(position, hit.start()), false);
            used = piece(used, shown.substring(hit.start(), hit.end()), true);
            position = hit.end();
        }
        used = piece(used, shown.substring(position), false);
        getChildren().setAll(pieces.subList(0, used));
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width >= 0 ? Math.max(NARROWEST, width) : width);
    }

    private int piece(int index, String text, boolean hit) {
        if (text.isEmpty()) {
            return index;
        }
        int next = index;
        for (String part : WrappedText.pieces(text)) {
            if (next == pieces.size()) {
                pieces.add(new Text());
            }
            Text piece = pieces.get(next);
            piece.setText(part);
            piece.getStyleClass().setAll("text", hit ? "search-hit" : "message-part");
            next++;
        }
        return next;
    }
}

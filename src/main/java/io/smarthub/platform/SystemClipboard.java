package io.smarthub.platform;

import java.util.Map;
import javafx.scene.input.DataFormat;

/** The desktop's clipboard. */
public final class SystemClipboard implements Clipboard {

    @Override
    public void copy(String text) {
        javafx.scene.input.Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }
}

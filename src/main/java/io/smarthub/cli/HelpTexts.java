package io.smarthub.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The texts as picocli reads them. Commands name their texts themselves, so none has to be found under the names that picocli makes up;
 * it would list all keys once for each command to look for those.
 */
final class HelpTexts extends ResourceBundle {

    private final ResourceBundle texts;

    HelpTexts(ResourceBundle texts) {
        this.texts = texts;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return texts.containsKey(key) ? texts.getObject(key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.emptyEnumeration();
    }
}

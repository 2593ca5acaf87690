package io.smarthub.store.search;

import io.smarthub.app.search.Word;
import io.smarthub.app.search.Words;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/** The words of several texts for the index: both folded forms at one position, and a gap that no phrase crosses. */
final class TextTokens extends TokenStream {

    private static final int GAP = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final List<String> texts;
    private Iterator<String> rest;
    private Words words = new Words("");
    private @Nullable String second;
    private int gap;

    TextTokens(List<String> texts) {
        this.texts = texts;
        this.rest = texts.iterator();
    }

    @Override
    public void reset() {
        rest = texts.iterator();
        words = new Words("");
        second = null;
        gap = 0;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (second != null) {
            term.append(second);
            position.setPositionIncrement(0);
            second = null;
            return true;
        }
        Word word = words.next();
        while (word == null && rest.hasNext()) {
            words = new Words(rest.next());
            gap = GAP;
            word = words.next();
        }
        if (word == null) {
            return false;
        }
        term.append(word.expanded());
        position.setPositionIncrement(1 + gap);
        gap = 0;
        second = word.collapsed().equals(word.expanded()) ? null : word.collapsed();
        return true;
    }
}

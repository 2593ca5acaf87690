package io.smarthub.ui.inbox;

import io.smarthub.app.inbox.Count;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Texts;
import java.util.function.LongFunction;

/** How many there are, as people read it: a plus where there may be more, and nothing where nobody knows. */
record CountText(Texts texts, Formats formats) {

    String number(Count count) {
        return written(count, formats::number);
    }

    /** Where there is little room. */
    String badge(Count count) {
        return count.least() > Formats.MOST_IN_BADGE ? formats.badge(count.least()) : written(count, formats::badge);
    }

    /** With what is counted. */
    String matches(Count count) {
        return switch (count) {
            case Count.Exact(long number) -> texts.get("list.matches", number);
            case Count.AtLeast _ -> texts.get("list.matches.more", number(count));
            case Count.Unknown _ -> "";
        };
    }

    private String written(Count count, LongFunction<String> format) {
        return switch (count) {
            case Count.Exact(long number) -> format.apply(number);
            case Count.AtLeast(long number) -> texts.get("count.more", format.apply(number));
            case Count.Unknown _ -> "";
        };
    }
}

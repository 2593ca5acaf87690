package io.smarthub.ui.conversation;

import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Texts;
import java.util.Locale;

/** The small lines between the bubbles, in words. */
record SystemLine(Texts texts, Formats formats) {

    String text(Event event) {
        String time = formats.time(event.at());
        if (event.type() == EventType.SYSTEM && !event.text().isBlank()) {
            return texts.get("line.plain", event.text(), time);
        }
        String who = event.authorName() == null ? texts.get("author.agent") : event.authorName();
        String about = event.text().isBlank() ? who : event.text();
        return switch (event.type()) {
            case ASSIGNED, UNASSIGNED, RATED -> texts.get(key(event), about, time);
            default -> texts.get(key(event), who, time);
        };
    }

    private static String key(Event event) {
        return "line." + event.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

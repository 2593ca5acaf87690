package io.smarthub.ui.conversation;

import io.smarthub.app.inbox.Happening;
import io.smarthub.domain.conversation.Event;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Texts;

/** The small lines between the bubbles, in words. */
record SystemLine(Texts texts, Formats formats) {

    String text(Event event) {
        Happening happening = Happening.of(event);
        String subject = happening.subject().orElseGet(() -> texts.get("author.agent"));
        return texts.get(happening.key(), subject, formats.time(event.at()));
    }
}

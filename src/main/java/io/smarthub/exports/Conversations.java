package io.smarthub.exports;

import io.smarthub.app.inbox.ConversationDetail;
import java.io.IOException;

/** Writes conversations of one format. */
interface Conversations {

    /** What comes before the first one. */
    void begin() throws IOException;

    /** Writes one and answers how many of its events the format cannot hold. */
    int add(ConversationDetail conversation) throws IOException;

    /** What comes after the last one. */
    void end() throws IOException;
}

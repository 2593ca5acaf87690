package io.smarthub.app.inbox;

import java.util.List;

/** Port: the answers that are ready. Every method may take time and is called away from the FX thread. */
public interface CannedReplies {

    /** All, by shortcut. */
    List<CannedReply> all();

    /**
     * Keeps another one.
     *
     * @throws CannedReplyRefused when it cannot be kept, saying why
     */
    CannedReply add(String shortcut, String text, String language);

    /**
     * Keeps it as it is now.
     *
     * @throws CannedReplyRefused when it cannot be kept, saying why
     */
    void change(CannedReply reply);

    /** Removes it. */
    void remove(long id);
}

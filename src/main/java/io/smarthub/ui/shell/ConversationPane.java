package io.smarthub.ui.shell;

import java.util.function.Consumer;
import javafx.scene.Node;

/** The open conversation, as the inbox embeds it: the thread in the middle and the visitor's card beside it. */
public interface ConversationPane {

    /** The thread with its header. */
    Node thread();

    /** The visitor's card, tags and agents. */
    Node details();

    /** Opens a conversation; the hits of {@code search} are marked in it. */
    void open(long conversation, String search);

    /** Shows that none is open. */
    void clear();

    /** Asks the open conversation again. */
    void refresh();

    /** Offers a button in the header that opens the visitor's card, where that does not stand beside the thread. */
    void offerDetails(boolean offered, Runnable open);

    /** Is told how to take back each thing that is done to the open conversation. */
    void setOnUndoable(Consumer<Runnable> told);

    /** Does what a key of the inbox stands for to the open conversation; to one that is being read, once it is there. */
    void perform(Key key);

    /** Actions that have a key. */
    enum Key {
        RESOLVE,
        UNREAD,
        TAG,
        ASSIGN,
        NOTE,
        REPLY,
        DETAILS,
        NEXT_HIT,
        PREVIOUS_HIT
    }
}

package io.smarthub.launch;

import io.smarthub.app.inbox.ConversationDetail;
import io.smarthub.ui.shell.Destination;

/** The owner's window with one conversation open, beside everything else that runs on the folder. */
public final class OwnersInbox implements AutoCloseable {

    private final JourneyWindow window;

    /** Opens it, and waits until the conversation is to be read. */
    public OwnersInbox(Workspace workspace, ConversationDetail conversation) throws Exception {
        window = new JourneyWindow(
                workspace, new Destination.Conversation(conversation.row().id()), true);
        window.reads("Why?");
    }

    /** Waits until a text that begins so is to be read. */
    public void reads(String beginning) throws Exception {
        window.reads(beginning);
    }

    /** Whether a text that begins so is to be read now. */
    public boolean isRead(String beginning) throws Exception {
        return window.isRead(beginning);
    }

    @Override
    public void close() {
        window.close();
    }
}

package io.smarthub.app.livechat;

import io.smarthub.domain.conversation.Attachment;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where visitors' pictures and PDFs come in, and go out to them. Thread-safe. */
public interface AttachmentDoor {

    /**
     * Takes in a picture or a PDF of a visitor who has a tab open; returns when it is stored, or why it was not. It is told to the
     * visitor's tabs then, this answer besides.
     *
     * @param token as {@link Outgoing.Welcome} gave it; null where the browser gave none
     * @param clientId as of a message: the same one again is the same thing, and its bytes are not read
     * @param name as the visitor's computer calls it
     * @param bytes may come slowly; nothing waits for them but this call
     * @throws IOException when the visitor broke off
     */
    Sent send(@Nullable String token, String clientId, String name, InputStream bytes) throws IOException;

    /**
     * What was sent in the conversation of a visitor, by themselves or an agent.
     *
     * @param token whose conversation it is
     * @return empty when there is no such attachment, also when it is another visitor's
     * @throws IOException when its bytes cannot be read
     */
    Optional<Opened> open(@Nullable String token, String attachmentId) throws IOException;

    /** What became of an attachment. */
    sealed interface Sent {

        /** Stored, after the database's checkpoint. */
        record Stored(Outgoing.Accepted accepted) implements Sent {}

        /** Not stored: nothing is left of it. */
        record Refused(WhyNotSent why) implements Sent {}
    }

    /** Why an attachment was not stored. */
    enum WhyNotSent {
        /** The token is not of this installation, or the visitor was erased. */
        UNKNOWN_VISITOR,
        BLOCKED,
        /** No tab of the visitor is connected. */
        NOT_HERE,
        /** A chatbot offers buttons alone. */
        NOT_TAKEN,
        TOO_LARGE,
        FILE_TYPE,
        NO_SPACE,
        NOT_STORED
    }

    /** An attachment to be read, and closed by whoever reads it. */
    record Opened(Attachment attachment, InputStream bytes) {}
}

package io.smarthub.app.attachments;

import io.smarthub.domain.conversation.Attachment;
import java.io.IOException;
import java.io.InputStream;

/**
 * Port: the files that were sent in conversations of the own web chat. A file is taken in first, then kept for a conversation, and
 * only then named by an event; what was taken in and never kept is gone after the next start. Thread-safe; never on the FX thread.
 */
public interface AttachmentFiles {

    /** The longest file, in bytes. */
    long MOST_BYTES = 10L * 1024 * 1024;

    /** The biggest picture, in pixels. */
    long MOST_PIXELS = 40_000_000;

    /**
     * Takes a file in, whatever its sender says that it is; returns when its bytes are safe on the disk.
     *
     * @param name as its sender calls it
     * @param bytes read to the end, or until it is too much
     * @throws AttachmentRefused when it is not taken, saying why; nothing is left of it
     * @throws IOException when the sender broke off; nothing is left of it
     */
    Attachment take(String name, InputStream bytes) throws IOException;

    /**
     * Keeps what was taken in for a conversation; the same again changes nothing.
     *
     * @param conversation its id at the source
     * @throws AttachmentRefused NO_SPACE or NOT_KEPT
     */
    void keep(String conversation, Attachment attachment);

    /** Gives up what was taken in and not kept; nothing happens where it is not there. */
    void drop(Attachment attachment);

    /** Gives up what was kept for a conversation whose event was not stored. */
    void drop(String conversation, Attachment attachment);

    /**
     * The bytes of what was kept.
     *
     * @throws IOException when they are not there any more, or cannot be read
     */
    InputStream open(String conversation, Attachment attachment) throws IOException;

    /** Forgets all files of a conversation for good. */
    void forget(String conversation);
}

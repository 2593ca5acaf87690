package io.smarthub.app.export;

import io.smarthub.app.inbox.ConversationDetail;
import java.time.ZoneId;
import java.util.Locale;

/** Port: writes conversations into files. */
public interface ConversationFiles {

    /**
     * Begins a file.
     *
     * @param file its path; {@code -} is standard output
     * @param zone of times that people read
     * @param language of words that people read
     * @throws ExportFailure when it cannot be written
     */
    Writing create(String file, ExportFormat format, ZoneId zone, Locale language);

    /** A file being written; under its name there is nothing before it is finished. */
    interface Writing extends AutoCloseable {

        /**
         * Writes a conversation.
         *
         * @return how many of its events the format cannot hold
         * @throws ExportFailure when it cannot be written
         */
        int add(ConversationDetail conversation);

        /**
         * Everything is written: puts the file under its name, in place of one that was there.
         *
         * @throws ExportFailure when that cannot be done
         */
        void finish();

        /** Leaves nothing behind, unless it was finished. */
        @Override
        void close();
    }
}

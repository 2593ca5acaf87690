package io.smarthub.app.export;

import io.smarthub.app.account.AccountStore;
import io.smarthub.app.inbox.ConversationDetail;
import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.ConversationReader;
import java.util.Locale;
import java.util.NoSuchElementException;

/** Exports the conversations of a filter, or one of them, conversation by conversation. Called away from the FX thread. */
public final class ExportService {

    private static final int ROWS_BETWEEN_STEPS = 100;

    private final ConversationReader conversations;
    private final ConversationFiles files;
    private final AccountStore accounts;

    /** Collaborators: what is exported, where to, and the account whose zone people read times in. */
    public ExportService(ConversationReader conversations, ConversationFiles files, AccountStore accounts) {
        this.conversations = conversations;
        this.files = files;
        this.accounts = accounts;
    }

    /**
     * Writes every conversation that fits, oldest first.
     *
     * @param format one that holds many
     * @param file its path; {@code -} is standard output
     * @param language of the words people read
     * @throws ExportFailure when the file cannot be written
     * @throws IllegalArgumentException when the filter's search text cannot be read, or the format holds only one
     */
    public ExportReport export(
            ConversationFilter filter, ExportFormat format, String file, Locale language, ExportProgress progress) {
        if (!format.holdsMany()) {
            throw new IllegalArgumentException(format.id() + " holds a single conversation");
        }
        long total = conversations.exactCount(filter);
        try (ConversationFiles.Writing writing =
                files.create(file, format, accounts.account().zone(), language)) {
            Rows rows = new Rows(writing, total, progress);
            try {
                conversations.forEach(filter, rows::add);
            } catch (Cancelled e) {
                return new ExportReport(file, rows.written, rows.leftOut, true);
            }
            writing.finish();
            progress.reached(rows.written, total);
            return new ExportReport(file, rows.written, rows.leftOut, false);
        }
    }

    /**
     * Writes one conversation, in any format.
     *
     * @throws ExportFailure when the file cannot be written
     * @throws NoSuchElementException when there is no such conversation
     */
    public ExportReport exportOne(long id, ExportFormat format, PrivateNotes notes, String file, Locale language) {
        ConversationDetail whole = conversations
                .conversation(id)
                .orElseThrow(() -> new NoSuchElementException("there is no conversation " + id));
        ConversationDetail conversation = notes.applyTo(whole);
        int withheld = whole.events().size() - conversation.events().size();
        try (ConversationFiles.Writing writing =
                files.create(file, format, accounts.account().zone(), language)) {
            int leftOut = writing.add(conversation);
            writing.finish();
            return new ExportReport(file, 1, withheld + leftOut, false);
        }
    }

    /** Counts rows and asks now and then whether to go on. */
    private static final class Rows {
        private final ConversationFiles.Writing writing;
        private final long total;
        private final ExportProgress progress;
        private long written;
        private long leftOut;

        Rows(ConversationFiles.Writing writing, long total, ExportProgress progress) {
            this.writing = writing;
            this.total = total;
            this.progress = progress;
        }

        void add(ConversationDetail conversation) {
            if (written % ROWS_BETWEEN_STEPS == 0) {
                if (progress.cancelled()) {
                    throw new Cancelled();
                }
                progress.reached(written, total);
            }
            leftOut += writing.add(conversation);
            written++;
        }
    }

    /** Ends a walk through all conversations early. */
    private static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Cancelled() {
            super("cancelled", null, false, false);
        }
    }
}

package io.smarthub.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the database file anew when it is closed. H2 leaves what was erased in parts of the file it no longer uses; only
 * a new file is surely without it. A mark beside the file makes up for a close that never came.
 *
 * @param file the database
 * @param mark is there while the file has to be written anew
 */
record Compaction(Path file, Path mark) {

    private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);

    static Compaction of(Folder folder) {
        return new Compaction(folder.file(), folder.path().resolve(Folder.DATABASE + ".erased"));
    }

    /** To be done at the next close. */
    void demand() {
        try {
            if (!Files.exists(mark)) {
                Files.createFile(mark);
            }
        } catch (IOException e) {
            LOG.warn("What was erased may stay in unused parts of {} until much else is written", file, e);
        }
    }

    /**
     * Shuts the database down and writes its file anew where that is demanded. H2 writes a second file and exchanges them
     * when it is complete, so a failure leaves the first one as it is; it is tried again at the next close.
     */
    void shutDown(Connections connections) {
        if (!Files.exists(mark)) {
            return;
        }
        try {
            if (Files.getFileStore(file).getUsableSpace() < Files.size(file)) {
                LOG.warn("There is no space to write {} anew without what was erased; tried again later", file);
                return;
            }
            try (Connection connection = connections.open();
                    Statement statement = connection.createStatement()) {
                statement.execute("SHUTDOWN COMPACT");
            }
            Files.delete(mark);
        } catch (IOException | SQLException e) {
            LOG.warn("{} could not be written anew without what was erased; tried again later", file, e);
        }
    }
}

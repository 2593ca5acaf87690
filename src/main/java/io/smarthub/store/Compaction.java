package io.smarthub.store;

import io.smarthub.app.intake.StoreFailure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the database file anew after it is closed: where most of it is waste, and where something was erased. H2 leaves what was erased in parts of the file it no longer uses; only
 * a new file is surely without it. A mark beside the file makes up for a close that never came. Until the new file is known
 * to have what the old one had, a copy of the old one lies beside it (H2 issue 4286); it goes as soon as it can, since it
 * still holds what was erased.
 *
 * @param file the database
 * @param mark is there while the file has to be written anew
 * @param copy the file as it was before; is there only in between
 * @param reached is told what has just been finished
 */
record Compaction(Path file, Path mark, Path copy, Consumer<Step> reached) {

    /** In this order. The process may end after each, and between them. */
    enum Step {
        COPIED,
        WRITTEN_ANEW,
        CHECKED,
        COPY_DELETED
    }

    private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);

    static Compaction of(Folder folder) {
        Path path = folder.path();
        return new Compaction(
                folder.file(),
                path.resolve(Folder.DATABASE + ".erased"),
                path.resolve(Folder.DATABASE + "-before" + Folder.SUFFIX),
                step -> {});
    }

    /** To be done after the next close. */
    void demand() {
        try {
            if (!Files.exists(mark)) {
                Files.createFile(mark);
            }
        } catch (IOException e) {
            LOG.warn("{} will not be written anew: what was erased may stay in unused parts of it", file, e);
        }
    }

    /** Writes the closed file anew where that is demanded. What fails leaves the file as it was, and is tried again. */
    void perform() {
        if (!Files.exists(mark)) {
            return;
        }
        try {
            if (Files.getFileStore(file).getUsableSpace() < 2 * Files.size(file)) {
                LOG.warn(
                        "There is no space to write {} anew without what was erased or is not used; tried again later",
                        file);
                return;
            }
            Contents before = Contents.of(file);
            makeCopy();
            reached.accept(Step.COPIED);
            if (!isWrittenAnew(before)) {
                Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
                LOG.warn("{} lost something while it was written anew; it is again as it was before", file);
                return;
            }
            reached.accept(Step.CHECKED);
            Files.delete(copy);
            reached.accept(Step.COPY_DELETED);
            Files.delete(mark);
        } catch (IOException | SQLException e) {
            LOG.warn("{} could not be written anew without what was erased or is not used; tried again later", file, e);
        }
    }

    private boolean isWrittenAnew(Contents before) {
        try {
            try (Connection connection = Database.source(file).getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("SHUTDOWN COMPACT");
            }
            reached.accept(Step.WRITTEN_ANEW);
            new Inspection(file).pass();
            return Contents.of(file).equals(before);
        } catch (SQLException | StoreFailure e) {
            LOG.warn("{} cannot be read after it was written anew", file, e);
            return false;
        }
    }

    /** Under another name first, so that a copy is always whole. */
    private void makeCopy() throws IOException {
        Path part = part();
        Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(part, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path part() {
        return copy.resolveSibling(copy.getFileName() + ".part");
    }

    /**
     * To be done before the database is opened: what a process left that ended in between. The copy takes the file's place
     * where that one is broken, and is deleted elsewhere.
     */
    void recover() {
        try {
            Files.deleteIfExists(part());
            if (!Files.exists(copy)) {
                return;
            }
            demand();
            if (isBroken()) {
                new Inspection(copy).pass();
                Path aside = file.resolveSibling(file.getFileName() + ".broken");
                if (Files.exists(file)) {
                    Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
                }
                Files.move(copy, file);
                LOG.warn("{} was broken while it was written anew; the copy made before took its place", file);
                Files.deleteIfExists(aside);
            } else {
                Files.delete(copy);
            }
        } catch (IOException | StoreFailure e) {
            LOG.warn("What was left of writing {} anew is still there", file, e);
        }
    }

    private boolean isBroken() {
        if (Files.notExists(file) || isDamaged(file)) {
            return true;
        }
        try {
            return passes(file) && passes(copy) && Contents.of(file).isRestOf(Contents.of(copy));
        } catch (SQLException e) {
            LOG.warn("{} cannot be compared with the copy made before", file, e);
            return false;
        }
    }

    private static boolean isDamaged(Path database) {
        try {
            new Inspection(database).pass();
            return false;
        } catch (StoreFailure e) {
            return e.kind() == StoreFailure.Kind.DAMAGED;
        }
    }

    private static boolean passes(Path database) {
        try {
            new Inspection(database).pass();
            return true;
        } catch (StoreFailure e) {
            LOG.warn("{} is not looked into further: {}", database, e.getMessage());
            return false;
        }
    }
}

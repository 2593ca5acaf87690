package io.smarthub.store;

import io.smarthub.app.intake.StoreFailure;
import io.smarthub.app.intake.StoreFailure.Kind;
import io.smarthub.app.intake.StoreReason;
import io.smarthub.app.intake.StoreSentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.function.Function;
import org.h2.jdbcx.JdbcDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An open database. Reads run on the caller's thread, side by side; writes go through the one {@link Writer}. */
public final class Database implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final Folder folder;
    private final Connections connections;
    private final Readers readers;
    private final Writer writer;
    private final LargeLoad largeLoad;

    private Database(Folder folder, Connections connections, Writer writer, Clock clock) {
        this.folder = folder;
        this.connections = connections;
        this.readers = new Readers(connections);
        this.writer = writer;
        this.largeLoad = new LargeLoad(writer, clock);
    }

    /**
     * Opens the database of a folder, made and brought to the newest version where needed.
     *
     * @param dir the data folder
     * @param clock names backups
     * @throws StoreFailure when it cannot be opened; its message names the file, what was kept and what to do
     */
    public static Database open(Path dir, Clock clock) {
        return open(dir, clock, Writer.Checkpoint.SYNC);
    }

    static Database open(Path dir, Clock clock, Writer.Checkpoint checkpoint) {
        Folder folder = Folder.hold(dir);
        JdbcDataSource source = source(folder.file());
        Connections connections = new Connections(source);
        try {
            Compaction.of(folder).recover();
            new Inspection(folder.file()).pass();
            Sql sql = new Sql(connections.open());
            new Schema(sql, source, folder, clock).bringUpToDate();
            Writer writer = new Writer(connections, checkpoint);
            Database database = new Database(folder, connections, writer, clock);
            database.largeLoad.resume(sql);
            writer.start();
            return database;
        } catch (SQLException e) {
            giveUp(folder, connections);
            throw explained(folder, e);
        } catch (RuntimeException | Error e) {
            giveUp(folder, connections);
            throw e;
        }
    }

    /** Connections to the database in a file. Whoever reads while an index is made waits for it, which takes seconds at a million rows. */
    static JdbcDataSource source(Path file) {
        // read by H2 when its classes load: definitions in a file may name no class at all (H38)
        System.setProperty("h2.allowedClasses", "none");
        // H2 would look for an equal value beside each that it reads or is given: a tenth of what an import writes with
        System.setProperty("h2.objectCache", "false");
        String path = file.toString();
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + path.substring(0, path.length() - Folder.SUFFIX.length())
                + ";DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=256;TRACE_LEVEL_FILE=0;LOCK_TIMEOUT=600000"
                // by default whoever writes waits 300 ms every other second while pages are moved (decision 0029)
                + ";AUTO_COMPACT_FILL_RATE=40");
        source.setUser(Inspection.USER);
        source.setPassword("");
        return source;
    }

    private static StoreFailure explained(Folder folder, SQLException e) {
        String said = String.valueOf(e.getMessage());
        Kind kind = Failures.kind(e);
        return switch (kind) {
            case IN_USE -> Folder.inUse(folder.file(), e);
            case DISK_FULL -> Folder.full(folder.path(), e);
            case NO_PERMISSION -> Folder.notWritable(folder.path(), e);
            case DAMAGED -> new StoreFailure(kind, StoreSentence.of(StoreReason.DAMAGED, folder.file(), said), e);
            case TOO_NEW, HOSTILE, CLOSED, OTHER ->
                new StoreFailure(kind, StoreSentence.of(StoreReason.NOT_OPENED, folder.file(), said), e);
        };
    }

    private static void giveUp(Folder folder, Connections connections) {
        try (folder) {
            connections.close();
        } catch (IOException e) {
            LOG.warn("The database did not close after it failed to open", e);
        }
    }

    /** The data folder. */
    public Path folder() {
        return folder.path();
    }

    /** Runs a query, each statement seeing what was committed before it. Never call it on the FX thread. */
    public <T> T read(Function<Sql, T> query) {
        return readers.read(query);
    }

    /** Runs several statements that all see the same moment, for numbers that must agree. */
    public <T> T readAtOneMoment(Function<Sql, T> query) {
        return readers.readAtOneMoment(query);
    }

    /** The one way to change anything. */
    public Writer writer() {
        return writer;
    }

    /** Large imports into an empty database. */
    public LargeLoad largeLoad() {
        return largeLoad;
    }

    /** Something was erased: when the file is closed, it is written anew without it. */
    public void forgetWhenClosed() {
        Compaction.of(folder).demand();
    }

    /**
     * Finishes what is being written and closes the file. Where this session wrote, much of the file is not used any more and it does
     * not take long, the file is written anew, too.
     */
    @Override
    public void close() {
        writer.close();
        Waste waste = waste();
        readers.close();
        try (folder) {
            connections.close();
            Compaction compaction = Compaction.of(folder);
            if (waste.isWorthwhile(largeLoad.hasEnded() ? Waste.MOST_AFTER_LARGE_LOAD : Waste.MOST_AT_CLOSING)) {
                compaction.demand();
            }
            compaction.perform();
        } catch (IOException e) {
            throw new StoreFailure(
                    Kind.OTHER,
                    StoreSentence.of(StoreReason.NOT_CLOSED, folder.file(), String.valueOf(e.getMessage())),
                    e);
        }
    }

    private Waste waste() {
        try {
            return writer.hasWritten() && Files.size(folder.file()) >= Waste.SMALLEST
                    ? readers.read(Waste::of)
                    : Waste.NONE;
        } catch (StoreFailure | IOException e) {
            LOG.warn("How much of {} is used cannot be told", folder.file(), e);
            return Waste.NONE;
        }
    }
}

package io.smarthub.store;

import io.smarthub.app.intake.StoreFailure;
import io.smarthub.app.intake.StoreFailure.Kind;
import io.smarthub.app.intake.StoreReason;
import io.smarthub.app.intake.StoreSentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;

/** Which version the tables have, and how they get to the newest. */
final class Schema {

    /** The newest migration in {@value #MIGRATIONS}; a test compares. */
    static final int VERSION = 17;

    static final String MIGRATIONS = "io/smarthub/db";

    private static final int BACKUPS_KEPT = 3;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Sql sql;
    private final DataSource source;
    private final Folder folder;
    private final Clock clock;

    Schema(Sql sql, DataSource source, Folder folder, Clock clock) {
        this.sql = sql;
        this.source = source;
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Brings the tables to the newest version, after a backup where there is something to lose.
     *
     * @throws StoreFailure TOO_NEW, or why it could not
     */
    void bringUpToDate() {
        int version = version();
        if (version > VERSION) {
            throw new StoreFailure(
                    Kind.TOO_NEW, StoreSentence.of(StoreReason.NEWER_TABLES, folder.file(), version, VERSION));
        }
        if (version == VERSION) {
            return;
        }
        Path backup = version > 0 ? backup(version) : null;
        try {
            migrate(version);
        } catch (FlywayException e) {
            String said = String.valueOf(e.getMessage());
            throw new StoreFailure(
                    Failures.kind(e),
                    backup == null
                            ? StoreSentence.of(StoreReason.NOT_MIGRATED, folder.file(), VERSION, said)
                            : StoreSentence.of(StoreReason.NOT_MIGRATED_BACKUP, folder.file(), VERSION, backup, said),
                    e);
        }
    }

    private int version() {
        try {
            return (int) sql.number("""
                    SELECT MAX(CAST("version" AS INT)) FROM "flyway_schema_history"
                    WHERE "success" AND "version" IS NOT NULL""");
        } catch (StoreFailure e) {
            if (e.getCause() instanceof java.sql.SQLException cause
                    && List.of(
                                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1,
                                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_WITH_CANDIDATES_2,
                                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1)
                            .contains(cause.getErrorCode())) {
                return 0;
            }
            throw e;
        }
    }

    private void migrate(int from) {
        if (from > 0) {
            // what a full disk left half-done is written to be repeatable
            sql.update("DELETE FROM \"flyway_schema_history\" WHERE NOT \"success\"");
        }
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:" + MIGRATIONS)
                .cleanDisabled(true)
                .load()
                .migrate();
    }

    private Path backup(int version) {
        Path backups = folder.path().resolve("backups");
        Path file = backups.resolve("smarthub-v" + version + "-" + STAMP.format(clock.instant()) + ".sql.lzf");
        try {
            Files.createDirectories(backups);
            sql.list("SCRIPT TO ? COMPRESSION LZF", row -> true, file.toString());
            removeOld(backups);
            return file;
        } catch (IOException e) {
            throw new StoreFailure(
                    Failures.kind(e),
                    StoreSentence.of(StoreReason.NO_BACKUP, folder.file(), backups, String.valueOf(e.getMessage())),
                    e);
        }
    }

    private static void removeOld(Path backups) throws IOException {
        try (Stream<Path> files = Files.list(backups)) {
            List<Path> newestFirst = files.filter(
                            file -> file.getFileName().toString().endsWith(".sql.lzf"))
                    .sorted(Comparator.comparing(
                                    (Path file) -> file.getFileName().toString().replaceFirst("^.*-", ""))
                            .reversed())
                    .toList();
            for (Path old : newestFirst.stream().skip(BACKUPS_KEPT).toList()) {
                Files.delete(old);
            }
        }
    }
}

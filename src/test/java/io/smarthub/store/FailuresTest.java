package io.smarthub.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.intake.StoreFailure.Kind;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FailuresTest {

    record Case(Throwable cause, Kind kind) {}

    static Stream<Case> cases() {
        return Stream.of(
                of(new IOException("No space left on device"), Kind.DISK_FULL),
                of(new IOException("There is not enough space on the disk"), Kind.DISK_FULL),
                of(new IOException("Auf dem Gerät ist kein Speicherplatz mehr verfügbar"), Kind.DISK_FULL),
                of(new IOException("Disk quota exceeded"), Kind.DISK_FULL),
                of(new IOException("File too large"), Kind.DISK_FULL),
                of(new AccessDeniedException("/data"), Kind.NO_PERMISSION),
                of(new IOException("/data/smarthub.mv.db (Permission denied)"), Kind.NO_PERMISSION),
                of(new IOException("Read-only file system"), Kind.NO_PERMISSION),
                of(DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, "broken"), Kind.DAMAGED),
                of(DataUtils.newMVStoreException(DataUtils.ERROR_CHUNK_NOT_FOUND, "broken"), Kind.DAMAGED),
                of(DataUtils.newMVStoreException(DataUtils.ERROR_FILE_LOCKED, "locked"), Kind.IN_USE),
                of(DataUtils.newMVStoreException(DataUtils.ERROR_UNSUPPORTED_FORMAT, "4 > 3"), Kind.TOO_NEW),
                new Case(new SQLException("locked", "90020", ErrorCode.DATABASE_ALREADY_OPEN_1), Kind.IN_USE),
                new Case(new SQLException("broken", "90030", ErrorCode.FILE_CORRUPTED_1), Kind.DAMAGED),
                new Case(new SQLException("closed", "90098", ErrorCode.DATABASE_IS_CLOSED), Kind.CLOSED),
                new Case(new SQLException("something else"), Kind.OTHER));
    }

    private static Case of(Exception cause, Kind kind) {
        return new Case(new SQLException("General error", "HY000", ErrorCode.GENERAL_ERROR_1, cause), kind);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theMostTellingCauseDecides(Case example) {
        assertThat(Failures.kind(example.cause())).isEqualTo(example.kind());
    }
}

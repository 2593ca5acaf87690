package io.smarthub.store;

import io.smarthub.app.intake.FullDisk;
import io.smarthub.app.intake.StoreFailure;
import io.smarthub.app.intake.StoreFailure.Kind;
import io.smarthub.app.intake.StoreReason;
import io.smarthub.app.intake.StoreSentence;
import java.nio.file.AccessDeniedException;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** Says what a database's exception means to the owner. */
public final class Failures {

    private static final int DEEPEST_CAUSE = 20;
    private static final List<String> DENIED =
            List.of("permission denied", "access is denied", "read-only file system");

    private Failures() {}

    /** The failure that an exception of the database means. */
    public static StoreFailure of(SQLException exception) {
        return new StoreFailure(kind(exception), sentence(exception), exception);
    }

    /** Why it failed: looks through all causes, the most telling wins. */
    public static Kind kind(Throwable exception) {
        Kind kind = Kind.OTHER;
        Throwable cause = exception;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            Kind here = kindOf(cause);
            if (here == Kind.DISK_FULL || here == Kind.NO_PERMISSION) {
                return here;
            }
            if (here != Kind.OTHER && (kind == Kind.OTHER || kind == Kind.CLOSED)) {
                kind = here;
            }
            cause = cause.getCause();
        }
        return kind;
    }

    private static Kind kindOf(Throwable cause) {
        if (FullDisk.isMeantBy(cause)) {
            return Kind.DISK_FULL;
        }
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (cause instanceof AccessDeniedException
                || cause instanceof ReadOnlyFileSystemException
                || DENIED.stream().anyMatch(message::contains)) {
            return Kind.NO_PERMISSION;
        }
        return switch (cause) {
            case MVStoreException e -> ofStore(e.getErrorCode());
            case SQLException e -> ofSql(e.getErrorCode());
            default -> Kind.OTHER;
        };
    }

    private static Kind ofStore(int code) {
        return switch (code) {
            case DataUtils.ERROR_FILE_LOCKED -> Kind.IN_USE;
            case DataUtils.ERROR_UNSUPPORTED_FORMAT -> Kind.TOO_NEW;
            case DataUtils.ERROR_FILE_CORRUPT,
                    DataUtils.ERROR_CHUNK_NOT_FOUND,
                    DataUtils.ERROR_READING_FAILED,
                    DataUtils.ERROR_BLOCK_NOT_FOUND -> Kind.DAMAGED;
            case DataUtils.ERROR_CLOSED -> Kind.CLOSED;
            default -> Kind.OTHER;
        };
    }

    private static Kind ofSql(int code) {
        return switch (code) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Kind.IN_USE;
            case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1 -> Kind.DAMAGED;
            case ErrorCode.DATABASE_IS_READ_ONLY -> Kind.NO_PERMISSION;
            case ErrorCode.WRONG_USER_OR_PASSWORD, ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1 -> Kind.HOSTILE;
            case ErrorCode.DATABASE_IS_CLOSED,
                    ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
                    ErrorCode.CONNECTION_BROKEN_1,
                    ErrorCode.OBJECT_CLOSED -> Kind.CLOSED;
            default -> Kind.OTHER;
        };
    }

    private static StoreSentence sentence(SQLException exception) {
        String said = String.valueOf(exception.getMessage());
        return switch (kind(exception)) {
            case DISK_FULL -> StoreSentence.of(StoreReason.DISK_FULL);
            case DAMAGED -> StoreSentence.of(StoreReason.UNREADABLE, said);
            case NO_PERMISSION -> StoreSentence.of(StoreReason.NOT_WRITABLE, said);
            case CLOSED -> StoreSentence.of(StoreReason.CLOSED);
            case IN_USE, TOO_NEW, HOSTILE, OTHER -> StoreSentence.of(StoreReason.OTHER, said);
        };
    }

    /** What was to be done after the database was closed. */
    static StoreFailure closed() {
        return new StoreFailure(Kind.CLOSED, StoreSentence.of(StoreReason.CLOSED));
    }
}

package io.smarthub.store;

import io.smarthub.app.intake.StoreFailure;
import io.smarthub.app.intake.StoreFailure.Kind;
import io.smarthub.app.intake.StoreReason;
import io.smarthub.app.intake.StoreReason.Foreign;
import io.smarthub.app.intake.StoreSentence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.engine.DbObject;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.tx.TransactionMap;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.result.SearchRow;
import org.h2.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Looks into a database file before H2 opens it, since H2 compiles and runs what triggers and functions say while it opens,
 * before any password is asked for (H38). Only plain tables, indexes, constraints and sequences of our own user pass.
 */
final class Inspection {

    static final String USER = "SMARTHUB";

    private static final List<String> OUTSIDE = List.of(
            "JAVA_OBJECT",
            "FILE_READ",
            "FILE_WRITE",
            "CSVREAD",
            "CSVWRITE",
            "LINK_SCHEMA",
            "RUNSCRIPT",
            "EVENT_LISTENER",
            "JAVA_OBJECT_SERIALIZER",
            "DEFAULT_TABLE_ENGINE",
            "ENGINE");

    private static final Pattern CALLS_OUTSIDE = Pattern.compile("\\b(" + String.join("|", OUTSIDE) + ")\\b");

    private static final Pattern VERSION = Pattern.compile(",version:([0-9a-f]{1,15})[,\n]");
    private static final int HEADS = 2;
    private static final int HEAD = 4_096;

    private final Path file;

    Inspection(Path file) {
        this.file = file;
    }

    /**
     * Passes, or refuses the file unopened.
     *
     * @throws StoreFailure HOSTILE, DAMAGED, IN_USE or TOO_NEW
     */
    void pass() {
        try {
            if (Files.notExists(file)) {
                return;
            }
            if (Files.size(file) == 0) {
                throw damaged(StoreSentence.of(StoreReason.DAMAGED_EMPTY, file), null);
            }
            long closedAt = closedAt();
            try (MVStore store =
                    new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
                if (store.getCurrentVersion() < closedAt) {
                    throw damaged(
                            StoreSentence.of(StoreReason.DAMAGED_END, file, closedAt, store.getCurrentVersion()), null);
                }
                definitions(store);
            }
        } catch (MVStoreException e) {
            throw refusal(e);
        } catch (IOException | IllegalStateException | IllegalArgumentException | ClassCastException e) {
            throw damaged(said(e), e);
        }
    }

    /**
     * The version that a clean close noted in the file's head. H2 silently goes back to an older version, or to an empty
     * database, when the end of the file is missing; after a crash that is right, after a clean close it is a loss.
     */
    private long closedAt() throws IOException {
        long version = -1;
        try (InputStream in = Files.newInputStream(file)) {
            for (int copy = 0; copy < HEADS; copy++) {
                String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
                Matcher matcher = VERSION.matcher(head);
                if (head.contains("clean:1") && matcher.find()) {
                    version = Math.max(version, Long.parseLong(matcher.group(1), 16));
                }
            }
        }
        return version;
    }

    private void definitions(MVStore store) {
        TransactionStore transactions = new TransactionStore(store, new ValueDataType());
        transactions.init();
        TransactionMap<Long, SearchRow> meta = transactions.begin().openMap("table.0");
        for (Iterator<Long> ids = meta.keyIterator(null); ids.hasNext(); ) {
            SearchRow row = meta.get(ids.next());
            if (row != null) {
                check(row.getValue(2), row.getValue(3));
            }
        }
    }

    private void check(Value type, Value definition) {
        foreign(type.getInt(), definition.getString()).ifPresent(what -> {
            throw new StoreFailure(
                    Kind.HOSTILE, StoreSentence.of(StoreReason.FOREIGN, file, what.name(), type.getInt()));
        });
    }

    /** What is foreign about a definition in the file; empty for one of ours. */
    private static Optional<Foreign> foreign(int type, String definition) {
        String text = definition.toUpperCase(Locale.ROOT);
        // the pattern tries its words at every place of every definition
        if (OUTSIDE.stream().anyMatch(text::contains)
                && CALLS_OUTSIDE.matcher(text).find()) {
            return Optional.of(Foreign.OUTSIDE);
        }
        return switch (type) {
            case DbObject.TABLE_OR_VIEW ->
                text.startsWith("CREATE CACHED TABLE ")
                        ? Optional.empty()
                        : Optional.of(text.contains("LINKED TABLE") ? Foreign.LINKED_TABLE : Foreign.VIEW);
            case DbObject.USER -> text.contains("\"" + USER + "\"") ? Optional.empty() : Optional.of(Foreign.USER);
            case DbObject.INDEX, DbObject.CONSTRAINT, DbObject.SEQUENCE, DbObject.SETTING -> Optional.empty();
            case DbObject.TRIGGER -> Optional.of(Foreign.TRIGGER);
            case DbObject.FUNCTION_ALIAS -> Optional.of(Foreign.ALIAS);
            case DbObject.AGGREGATE -> Optional.of(Foreign.AGGREGATE);
            default -> Optional.of(Foreign.OTHER);
        };
    }

    private StoreFailure refusal(MVStoreException e) {
        return switch (Failures.kind(e)) {
            case IN_USE -> Folder.inUse(file, e);
            case TOO_NEW -> new StoreFailure(Kind.TOO_NEW, StoreSentence.of(StoreReason.NEWER_FILE, file), e);
            case NO_PERMISSION ->
                new StoreFailure(Kind.NO_PERMISSION, StoreSentence.of(StoreReason.FILE_NOT_READABLE, file), e);
            default -> damaged(said(e), e);
        };
    }

    private StoreSentence said(Exception e) {
        return StoreSentence.of(StoreReason.DAMAGED, file, String.valueOf(e.getMessage()));
    }

    private static StoreFailure damaged(StoreSentence sentence, @Nullable Throwable cause) {
        return new StoreFailure(Kind.DAMAGED, sentence, cause);
    }
}

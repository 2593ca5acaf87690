package io.smarthub.imports;

import io.smarthub.app.imports.Format;
import io.smarthub.app.imports.Problem;
import io.smarthub.app.imports.ReadItem;
import io.smarthub.app.imports.Reading;
import io.smarthub.app.imports.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file being read: pieces become trees, trees become records, and whatever goes wrong becomes a remark. */
final class FileReading implements Reading {

    private final String file;
    private final JsonMapper json;
    private final CountingInput counted;
    private final InputStream all;
    private final BooleanSupplier changed;
    private final @Nullable Format format;
    private final Pieces pieces;
    private final Remarks remarks;
    private final @Nullable RecordMapping mapping;
    private final Queue<ReadItem> waiting = new ArrayDeque<>();
    private boolean ended;

    /**
     * @param counted the file
     * @param chosen what it holds, null to look
     * @param mappings makes the mapping of a format
     * @param changed whether the file is another one than when it was opened
     */
    FileReading(
            String file,
            JsonMapper json,
            CountingInput counted,
            @Nullable Format chosen,
            Mappings mappings,
            BooleanSupplier changed)
            throws IOException {
        this.file = file;
        this.json = json;
        this.counted = counted;
        this.changed = changed;
        InputStream utf8 = Utf8.of(counted);
        Head head = Head.read(json, utf8);
        this.all = head.before(utf8);
        this.format = chosen == null ? head.format().orElse(null) : chosen;
        this.pieces = head.split(all);
        this.remarks = new Remarks(file, waiting::add);
        this.mapping = head.isBlank() || format == null ? null : mappings.of(format, remarks, waiting::add);
        if (head.isBlank()) {
            end(Reason.EMPTY_FILE);
        } else if (format == null) {
            ended = true;
            waiting.add(new ReadItem.Remark(head.unrecognised().problem(file), 0));
        }
    }

    /** Makes the mapping of a format. */
    @FunctionalInterface
    interface Mappings {
        RecordMapping of(Format format, Remarks remarks, Consumer<ReadItem> out);
    }

    @Override
    public @Nullable ReadItem next() {
        while (waiting.isEmpty() && !ended) {
            step();
        }
        return waiting.poll();
    }

    private void step() {
        RecordMapping current = Objects.requireNonNull(mapping);
        try {
            Piece piece = pieces.next();
            switch (piece) {
                case null -> {
                    ended = true;
                    current.finish();
                    remarks.finish();
                    if (changed.getAsBoolean()) {
                        remarks.warn(0, Reason.CHANGED_WHILE_READ);
                    }
                }
                case Piece.Refused refused ->
                    wrong(new Problem(
                            file, refused.line(), Problem.Level.ERROR, refused.reason(), refused.arguments()));
                case Piece.Text text -> map(current, text);
            }
        } catch (IOException e) {
            current.finish();
            remarks.finish();
            end(Reason.READING_STOPPED, message(e));
        }
    }

    private void map(RecordMapping current, Piece.Text text) {
        try {
            JsonNode node = json.readTree(text.json());
            if (!node.isObject()) {
                throw RefusedRecord.wrong(
                        Reason.NOT_AN_OBJECT, Fields.shown(text.json().strip()));
            }
            current.map(text.line(), text.json(), node);
        } catch (RefusedRecord e) {
            wrong(e.problem(file, text.line()));
        } catch (UnexpectedEndOfInputException e) {
            wrong(new Problem(file, text.line(), Problem.Level.ERROR, Reason.TRUNCATED, List.of()));
        } catch (JacksonException e) {
            wrong(new Problem(
                    file,
                    text.line(),
                    Problem.Level.ERROR,
                    Reason.INVALID_JSON,
                    List.of(found(text.json(), e), column(e))));
        }
    }

    private void wrong(Problem problem) {
        waiting.add(new ReadItem.Remark(problem, 1));
    }

    private void end(Reason reason, String... arguments) {
        ended = true;
        waiting.add(new ReadItem.Remark(new Problem(file, 0, Problem.Level.ERROR, reason, List.of(arguments)), 0));
    }

    /** What stands where reading stopped: the parser's own words are English, and technical. */
    private static String found(String json, JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        long offset = location == null ? 0 : Math.clamp(location.getCharOffset(), 0, json.length());
        return Fields.shown(json.substring((int) offset).strip());
    }

    private static String column(JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        return location == null ? "?" : String.valueOf(location.getColumnNr());
    }

    private static String message(Exception e) {
        String message = e instanceof JacksonException json ? json.getOriginalMessage() : e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse(message);
    }

    @Override
    public Optional<Format> format() {
        return Optional.ofNullable(format);
    }

    @Override
    public long bytesRead() {
        return counted.count();
    }

    @Override
    public boolean changedWhileRead() {
        return changed.getAsBoolean();
    }

    @Override
    public void close() {
        try {
            all.close();
        } catch (IOException e) {
            // Everything asked for has been read: a file that does not close costs nothing.
            ended = true;
        }
    }
}

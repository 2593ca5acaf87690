package io.smarthub.exports;

import io.smarthub.app.export.ConversationFiles;
import io.smarthub.app.export.ExportFailure;
import io.smarthub.app.export.ExportFormat;
import io.smarthub.app.inbox.ConversationDetail;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Files and standard output. A file is written beside its place and moved there when it is whole. */
public final class FilesToExport implements ConversationFiles {

    private static final String STANDARD_OUTPUT = "-";

    private final OutputStream standardOutput;

    /**
     * Makes a writer of files.
     *
     * @param standardOutput what {@code -} stands for
     */
    public FilesToExport(OutputStream standardOutput) {
        this.standardOutput = standardOutput;
    }

    @Override
    public Writing create(String file, ExportFormat format, ZoneId zone, Locale language) {
        try {
            if (file.equals(STANDARD_OUTPUT)) {
                return new FileWriting(file, null, null, writer(standardOutput), format, zone, language);
            }
            Path place = Path.of(file).toAbsolutePath();
            if (Files.isDirectory(place)) {
                throw new AccessDeniedException(file, null, "is a folder");
            }
            Path part = Files.createTempFile(place.getParent(), place.getFileName() + ".", ".part");
            return new FileWriting(file, part, place, writer(Files.newOutputStream(part)), format, zone, language);
        } catch (IOException | InvalidPathException e) {
            throw failure(file, e);
        }
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    private static ExportFailure failure(String file, Exception e) {
        ExportFailure.Kind kind = switch (e) {
            case NoSuchFileException _ -> ExportFailure.Kind.NO_FOLDER;
            case AccessDeniedException _ -> ExportFailure.Kind.NO_PERMISSION;
            default ->
                String.valueOf(e.getMessage()).contains("No space left")
                        ? ExportFailure.Kind.DISK_FULL
                        : ExportFailure.Kind.OTHER;
        };
        return new ExportFailure(kind, file, e);
    }

    /** A file being written. */
    private static final class FileWriting implements Writing {
        private final String file;
        private final @Nullable Path part;
        private final @Nullable Path place;
        private final Writer out;
        private final Conversations conversations;
        private boolean finished;

        FileWriting(
                String file,
                @Nullable Path part,
                @Nullable Path place,
                Writer out,
                ExportFormat format,
                ZoneId zone,
                Locale language)
                throws IOException {
            this.file = file;
            this.part = part;
            this.place = place;
            this.out = out;
            this.conversations = switch (format) {
                case CSV -> new CsvRows(out, zone);
                case NEUTRAL -> new NeutralLines(out, JsonMapper.shared());
                case TRANSCRIPT -> new TranscriptLines(out, JsonMapper.shared());
                case HTML -> new HtmlPage(out, zone, language);
                case JSON -> new JsonDocument(out, JsonMapper.shared());
            };
            conversations.begin();
        }

        @Override
        public int add(ConversationDetail conversation) {
            try {
                return conversations.add(conversation);
            } catch (IOException e) {
                throw failure(file, e);
            }
        }

        @Override
        public void finish() {
            try {
                conversations.end();
                out.flush();
                if (part != null && place != null) {
                    out.close();
                    Replacement.move(part, place);
                }
                finished = true;
            } catch (IOException e) {
                throw failure(file, e);
            }
        }

        @Override
        public void close() {
            if (finished || part == null) {
                return;
            }
            try {
                out.close();
            } catch (IOException e) {
                // What was to be written is thrown away.
            }
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                throw failure(file, e);
            }
        }
    }
}

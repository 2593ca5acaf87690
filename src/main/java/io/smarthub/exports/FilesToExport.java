package io.smarthub.exports;

import io.smarthub.app.export.ConversationFiles;
import io.smarthub.app.export.ExportFailure;
import io.smarthub.app.export.ExportFormat;
import io.smarthub.app.inbox.ConversationDetail;
import io.smarthub.exports.pdf.InstalledFonts;
import io.smarthub.exports.pdf.SystemFonts;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** Files and standard output. A file is written beside its place and moved there when it is whole. */
public final class FilesToExport implements ConversationFiles {

    private final OutputStream standardOutput;
    private final Supplier<SystemFonts> fonts;

    /**
     * Makes a writer of files.
     *
     * @param standardOutput what {@code -} stands for
     */
    public FilesToExport(OutputStream standardOutput) {
        this(standardOutput, InstalledFonts::new);
    }

    /**
     * Makes a writer of files.
     *
     * @param fonts the machine's fonts, opened anew for each document
     */
    FilesToExport(OutputStream standardOutput, Supplier<SystemFonts> fonts) {
        this.standardOutput = standardOutput;
        this.fonts = fonts;
    }

    @Override
    public Writing create(String file, ExportFormat format, ZoneId zone, Locale language) {
        try {
            Destination destination = Destination.of(file, standardOutput);
            return new FileWriting(file, destination, format, zone, language);
        } catch (IOException | InvalidPathException e) {
            throw Destination.failure(file, e);
        }
    }

    /** A file being written. */
    private final class FileWriting implements Writing {
        private final String file;
        private final Destination destination;
        private final Writer out;
        private final Conversations conversations;

        FileWriting(String file, Destination destination, ExportFormat format, ZoneId zone, Locale language)
                throws IOException {
            this.file = file;
            this.destination = destination;
            this.out = new BufferedWriter(new OutputStreamWriter(destination.out(), StandardCharsets.UTF_8));
            this.conversations = switch (format) {
                case CSV -> new CsvRows(out, zone);
                case NEUTRAL -> new NeutralLines(out, JsonMapper.shared());
                case TRANSCRIPT -> new TranscriptLines(out, JsonMapper.shared());
                case PDF -> new ConversationPdf(destination.out(), zone, language, fonts);
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
                throw failure(e);
            }
        }

        @Override
        public void finish() {
            try {
                conversations.end();
                out.flush();
                destination.finish();
            } catch (IOException e) {
                throw failure(e);
            }
        }

        @Override
        public void close() {
            try {
                destination.close();
            } catch (IOException e) {
                throw failure(e);
            }
        }

        private ExportFailure failure(IOException e) {
            return Destination.failure(file, e);
        }
    }
}

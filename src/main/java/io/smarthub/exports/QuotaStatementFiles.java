package io.smarthub.exports;

import io.smarthub.app.quota.Statement;
import io.smarthub.app.quota.StatementFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.Locale;

/** Monthly statements of the quota as files, each there only when it is whole; {@code -} is a stream instead. */
public final class QuotaStatementFiles implements StatementFiles {

    private final OutputStream stream;
    private final StatementPdf pdf = new StatementPdf();

    /** @param stream what {@code -} stands for; it stays open */
    public QuotaStatementFiles(OutputStream stream) {
        this.stream = stream;
    }

    @Override
    public void write(Statement statement, Format format, String file, Locale language) {
        try (Destination destination = Destination.of(file, stream)) {
            switch (format) {
                case CSV -> {
                    Writer out = new OutputStreamWriter(destination.out(), StandardCharsets.UTF_8);
                    new StatementRows(statement).write(out);
                    out.flush();
                }
                case PDF -> pdf.write(statement, destination.out(), language);
            }
            destination.finish();
        } catch (IOException | InvalidPathException e) {
            throw Destination.failure(file, e);
        }
    }
}

package io.smarthub.ui.shell;

import io.smarthub.app.export.ExportFailure;
import io.smarthub.app.export.ExportFormat;
import io.smarthub.app.export.ExportReport;
import io.smarthub.app.export.ExportService;
import io.smarthub.app.export.PrivateNotes;
import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.InboxRow;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.SafeFileName;
import io.smarthub.ui.kit.SavedFiles;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;

/** Exports from the window: asks where to, writes away from the FX thread, and says what came of it. FX thread only. */
public final class ConversationExports {

    private final ExportService exports;
    private final SavedFiles files;
    private final RunningTasks running;
    private final Tasks tasks;
    private final Texts texts;
    private final Formats formats;

    /**
     * With what it needs.
     *
     * @param texts in the window's language
     */
    public ConversationExports(
            ExportService exports, SavedFiles files, RunningTasks running, Tasks tasks, Texts texts, Formats formats) {
        this.exports = exports;
        this.files = files;
        this.running = running;
        this.tasks = tasks;
        this.texts = texts.of("exports");
        this.formats = formats;
    }

    /** What the format is called. */
    public String name(ExportFormat format) {
        return texts.get("format." + format.name().toLowerCase(Locale.ROOT));
    }

    /** One conversation, into a file named after the visitor and the day it was opened. */
    public void one(InboxRow row, ExportFormat format, PrivateNotes notes) {
        LocalDate opened = LocalDate.ofInstant(row.openedAt(), formats.zone());
        String visitor = row.visitor().isBlank() ? texts.get("file.conversation") : row.visitor();
        ask(
                format,
                visitor,
                opened,
                file -> tasks.run(
                                "export of a conversation",
                                () -> exports.exportOne(row.id(), format, notes, file.toString(), texts.locale()))
                        .onSuccess(_ -> files.written(texts.get("done.one", name(file)), file))
                        .onFailure(
                                ExportFailure.class,
                                failure -> files.notWritten(ExportProblem.sentence(failure, texts)))
                        .start());
    }

    /** Every conversation of a filter; it can be followed and cancelled in the status bar. */
    public void match(ConversationFilter filter, ExportFormat format) {
        ask(format, texts.get("file.conversations"), formats.today(), file -> write(filter, format, file));
    }

    private void write(ConversationFilter filter, ExportFormat format, Path file) {
        RunningTask task = new RunningTask(texts.get("task.title"));
        running.started(task);
        tasks.run(
                        "export of the whole match",
                        () -> exports.export(
                                filter, format, file.toString(), texts.locale(), new ExportTask(task, texts)))
                .onSuccess(report -> told(report, file))
                .onFailure(ExportFailure.class, failure -> files.notWritten(ExportProblem.sentence(failure, texts)))
                .onFailure(
                        IllegalArgumentException.class,
                        failure -> files.notWritten(texts.get("failure.search", String.valueOf(failure.getMessage()))))
                .onEnd(() -> running.ended(task))
                .start();
    }

    private void told(ExportReport report, Path file) {
        if (report.cancelled()) {
            files.notWritten(texts.get("done.cancelled", name(file)));
            return;
        }
        String sentence = texts.get("done.match", report.rows(), name(file));
        files.written(
                report.eventsLeftOut() == 0
                        ? sentence
                        : sentence + " " + texts.get("done.left-out", report.eventsLeftOut()),
                file);
    }

    private void ask(ExportFormat format, String about, LocalDate day, Consumer<Path> then) {
        String proposed = SafeFileName.of(about, texts.get("file.conversation"), " " + day + "." + format.extension());
        files.ask(texts.get("choose.title"), name(format), proposed, then);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}

package io.smarthub.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smarthub.app.export.ExportFailure;
import io.smarthub.app.export.ExportFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesToExportTest {

    @TempDir
    private Path folder;

    private final FilesToExport files = new FilesToExport(OutputStream.nullOutputStream());

    @Test
    void aFileIsThereOnlyWhenItIsWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("out.csv"), "old");

        try (var writing = files.create(file.toString(), ExportFormat.CSV, Sample.ZONE, Locale.ENGLISH)) {
            assertThat(file).hasContent("old");
            writing.finish();
        }
        assertThat(Files.readString(file)).startsWith("\uFEFFid,");
        try (var stream = Files.list(folder)) {
            assertThat(stream).containsExactly(file);
        }
    }

    @Test
    void whatIsNotFinishedLeavesNothingBehind() throws IOException {
        Path file = folder.resolve("out.csv");

        files.create(file.toString(), ExportFormat.CSV, Sample.ZONE, Locale.ENGLISH)
                .close();

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileThatWasThereStaysWhenTheNewOneIsGivenUp() throws IOException {
        Path file = Files.writeString(folder.resolve("out.pdf"), "old");

        files.create(file.toString(), ExportFormat.PDF, Sample.ZONE, Locale.ENGLISH)
                .close();

        assertThat(file).hasContent("old");
        try (var stream = Files.list(folder)) {
            assertThat(stream).containsExactly(file);
        }
    }

    @Test
    void whatIsWrongWithTheFileIsTold() {
        assertThat(kind(new FileSystemException("x", null, "Read-only file system")))
                .isEqualTo(ExportFailure.Kind.READ_ONLY);
        assertThat(kind(new FileSystemException("x", null, "File name too long")))
                .isEqualTo(ExportFailure.Kind.NAME);
        assertThat(kind(new FileAlreadyExistsException("x"))).isEqualTo(ExportFailure.Kind.FOLDER);
        assertThat(kind(new AccessDeniedException("x"))).isEqualTo(ExportFailure.Kind.NO_PERMISSION);
        assertThat(kind(new IOException("No space left on device"))).isEqualTo(ExportFailure.Kind.DISK_FULL);
        assertThat(kind(new FileSystemException("x", null, "There is not enough space on the disk.\r\n")))
                .isEqualTo(ExportFailure.Kind.DISK_FULL);
        assertThat(kind(new IOException("Es steht nicht genug Speicherplatz auf dem Datenträger zur Verfügung")))
                .isEqualTo(ExportFailure.Kind.DISK_FULL);
        assertThat(kind(new IOException("Disk quota exceeded"))).isEqualTo(ExportFailure.Kind.DISK_FULL);
        assertThat(kind(new IOException("odd"))).isEqualTo(ExportFailure.Kind.OTHER);
    }

    private static ExportFailure.Kind kind(Exception e) {
        return Destination.failure("x", e).kind();
    }

    @Test
    void aMissingFolderAndAFolderAreSaid() {
        assertThatThrownBy(() -> create(folder.resolve("no/out.csv")))
                .isInstanceOfSatisfying(
                        ExportFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(ExportFailure.Kind.NO_FOLDER));
        assertThatThrownBy(() -> create(folder))
                .isInstanceOfSatisfying(
                        ExportFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(ExportFailure.Kind.FOLDER));
    }

    @Test
    void aFolderThatTakesNoFilesIsNotSaidToBeMissing() {
        assertThat(Destination.failure(folder.resolve("out.csv").toString(), new NoSuchFileException("out.csv"))
                        .kind())
                .isEqualTo(ExportFailure.Kind.OTHER);
    }

    private void create(Path file) {
        files.create(file.toString(), ExportFormat.CSV, Sample.ZONE, Locale.ENGLISH)
                .close();
    }
}

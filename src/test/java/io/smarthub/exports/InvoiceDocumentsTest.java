package io.smarthub.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smarthub.app.billing.IncompleteInvoice;
import io.smarthub.app.billing.IssuedInvoice;
import io.smarthub.app.export.ExportFailure;
import io.smarthub.domain.billing.PlanCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InvoiceDocumentsTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream stream = new ByteArrayOutputStream();
    private final InvoiceDocuments documents = new InvoiceDocuments(stream);
    private final IssuedInvoice invoice =
            Ledger.of(Ledger.AT_HOME).plan("2026-01-31", PlanCode.STANDARD).last();
    private final IssuedInvoice incomplete = new Ledger(Ledger.own(), "EUR")
            .plan("2026-01-31", PlanCode.STANDARD)
            .last();

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void aFileThatWasThereIsReplacedByTheWholeNewOne() throws IOException {
        Files.writeString(folder.resolve("a.xml"), "old and much longer than nothing");

        documents.xml(invoice, file("a.xml"), Locale.UK);
        documents.pdf(invoice, file("a.pdf"), Locale.UK);

        assertThat(Files.readString(folder.resolve("a.xml")))
                .startsWith("<?xml")
                .endsWith("CrossIndustryInvoice>\n");
        assertThat(Files.readAllBytes(folder.resolve("a.pdf"))).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(2);
        }
    }

    @Test
    void anIncompleteEInvoiceLeavesTheFileThatWasThere() throws IOException {
        Files.writeString(folder.resolve("a.xml"), "old");

        assertThatThrownBy(() -> documents.xml(incomplete, file("a.xml"), Locale.UK))
                .isInstanceOf(IncompleteInvoice.class);

        assertThat(Files.readString(folder.resolve("a.xml"))).isEqualTo("old");
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> documents.pdf(invoice, file("no/folder.pdf"), Locale.UK))
                .isInstanceOfSatisfying(
                        ExportFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(ExportFailure.Kind.NO_FOLDER));
        assertThatThrownBy(() -> documents.xml(invoice, folder.toString(), Locale.UK))
                .isInstanceOfSatisfying(
                        ExportFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(ExportFailure.Kind.FOLDER));
    }

    @Test
    void aHyphenIsTheStream() {
        documents.xml(invoice, "-", Locale.UK);

        assertThat(stream.toString(StandardCharsets.UTF_8)).startsWith("<?xml").endsWith("CrossIndustryInvoice>\n");
    }
}

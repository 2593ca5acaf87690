package io.smarthub.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smarthub.app.export.ExportFailure;
import io.smarthub.app.statistics.RememberedStatistics;
import io.smarthub.app.statistics.Report;
import io.smarthub.app.statistics.StatisticsService;
import io.smarthub.domain.statistics.Chatbot;
import io.smarthub.domain.statistics.ChatbotRow;
import io.smarthub.domain.statistics.Preset;
import io.smarthub.ui.statistics.SampleStatistics;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatisticsPdfTest {

    @TempDir
    private Path folder;

    private static Pdf pdf(Report report, Locale language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new StatisticsPdf(() -> Pdf.NO_FONTS).write(report, out, language);
        return new Pdf(out.toByteArray());
    }

    private static Report month(long scale) {
        return report(
                SampleStatistics.of(scale)
                        .chatbot(new ChatbotRow(new Chatbot("web", "bo2", "Returns assistant"), 90, 70, 50, 20)),
                Preset.LAST_30_DAYS);
    }

    private static Report year(long scale) {
        return report(SampleStatistics.of(scale), Preset.LAST_12_MONTHS);
    }

    private static Report report(RememberedStatistics statistics, Preset preset) {
        StatisticsService service = statistics.service(SampleStatistics.NOW, "Europe/Prague");
        return service.report(service.range(preset));
    }

    @Test
    void theReportHasTheNumbersOfTheScreenWithTheirTrends() throws IOException {
        Pdf pdf = pdf(month(1), Locale.UK).keep("statistics-en");

        assertThat(pdf.pages()).isLessThanOrEqualTo(2);
        assertThat(pdf.text())
                .contains("24 Oct 2026, 00:00 to 23 Nov 2026, 00:00 · Central European Time (Europe/Prague)")
                .contains("Clocks change on 25 Oct", "Compared with 24 Sept 2026 to 23 Oct 2026")
                .contains(
                        "Triggered 802 −3%",
                        "Escalated 116 0%", "Resolved by chatbot", "Escalated to agent", "Reaction funnel")
                .contains("First response (median): 8 min")
                .contains("Where is my parcel? · Shop assistant 90 80 0 0%", "Zubehör & Ersatzteile");
    }

    @Test
    void chatbotsOfOneNameAreToldApart() throws IOException {
        Report twins = report(
                SampleStatistics.of(1)
                        .chatbot(new ChatbotRow(new Chatbot("web", "bo2", "Returns assistant"), 90, 70, 50, 20))
                        .chatbot(new ChatbotRow(new Chatbot("web", "bo3", "Returns assistant"), 80, 60, 40, 20)),
                Preset.LAST_30_DAYS);

        assertThat(pdf(twins, Locale.UK).text()).contains("Returns assistant (bo2) 90", "Returns assistant (bo3) 80");
    }

    @Test
    void theSumsAreToFollow() throws IOException {
        Report report = month(1);
        var figures = report.summary().figures();

        assertThat(pdf(report, Locale.UK).text())
                .contains("%d resolved + %d escalated = %d reactions"
                        .formatted(figures.resolved(), figures.escalated(), figures.reactions()))
                .contains("%d reactions ≤ %d triggered".formatted(figures.reactions(), figures.triggered()));
    }

    @Test
    void theReportSpeaksGerman() throws IOException {
        assertThat(pdf(month(1_000), Locale.GERMANY).keep("statistics-de").text())
                .contains("Statistik", "Aufgelöst durch Chatbot", "An einen Agenten eskaliert", "1 von 2")
                .contains("802.000 −3 %");
    }

    @Test
    void aRangeWithoutAnythingIsARealReport() throws IOException {
        assertThat(pdf(report(new RememberedStatistics(), Preset.LAST_30_DAYS), Locale.UK)
                        .keep("statistics-empty")
                        .text())
                .contains("no reaction", "0 resolved + 0 escalated = 0 reactions")
                .contains("Nobody was answered in this range");
    }

    @Test
    void everythingIsOnThePage() throws IOException {
        for (Report report : List.of(month(1_000_000), year(1))) {
            float[] extent = pdf(report, Locale.GERMANY).extent();

            assertThat(extent[0]).isGreaterThanOrEqualTo(53.5f);
            assertThat(extent[1]).isLessThanOrEqualTo(595.28f - 53.5f);
            assertThat(extent[2]).isLessThanOrEqualTo(841.89f - 30);
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsTold() {
        String file = folder.resolve("missing/report.pdf").toString();

        assertThatThrownBy(() -> new StatisticsFiles().write(month(1), file, Locale.UK))
                .isInstanceOfSatisfying(ExportFailure.class, failure -> {
                    assertThat(failure.kind()).isEqualTo(ExportFailure.Kind.NO_FOLDER);
                    assertThat(failure.file()).isEqualTo(file);
                });
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aTableThatWasThereStaysWhenTheNewOneFails() throws IOException {
        Path file = Files.writeString(folder.resolve("bars.csv"), "old");

        assertThatThrownBy(() -> new StatisticsFiles()
                        .write(
                                out -> {
                                    out.write("half".getBytes(StandardCharsets.US_ASCII));
                                    throw new IOException("No space left on device");
                                },
                                file.toString()))
                .isInstanceOfSatisfying(
                        ExportFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(ExportFailure.Kind.DISK_FULL));

        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("bars.csv");
    }
}

package io.smarthub.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.imports.Counts;
import io.smarthub.app.imports.ImportReport;
import io.smarthub.app.imports.Problem;
import io.smarthub.app.imports.Reason;
import io.smarthub.support.FxTest;
import io.smarthub.support.OnScreen;
import io.smarthub.support.TestDb;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class ReportCardTest {

    @Test
    void saysHowManyMoreThereAreThanItListsAlsoBeyondThoseThatWereKept() {
        List<Problem> kept = LongStream.rangeClosed(1, ImportReport.PROBLEMS_KEPT)
                .mapToObj(line -> new Problem("a.ndjson", line, Problem.Level.SKIPPED, Reason.UNDATED, List.of()))
                .toList();
        Counts counts = new Counts(2_000, 75, 0, 0, 1_924, 0, 1, 75, 300, 0);
        var report = new ImportReport(
                Instant.EPOCH,
                Instant.EPOCH,
                List.of("a.ndjson"),
                List.of("transcript"),
                "skip",
                counts,
                kept,
                List.of(),
                true,
                false,
                null);
        var card = new ReportCard(Texts.of("sources", Locale.UK), new Formats(Locale.UK, TestDb.ZONE, TestDb.CLOCK));

        OnScreen screen = OnScreen.show(OnScreen.host(Locale.UK), card.node(report), 900, 700, false);

        assertThat(screen.texts()).contains("1,924", "and 1,825 more");
    }
}

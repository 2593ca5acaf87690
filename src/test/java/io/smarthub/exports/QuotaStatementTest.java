package io.smarthub.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.quota.LedgerRow;
import io.smarthub.app.quota.LedgerTotals;
import io.smarthub.app.quota.QuotaReport;
import io.smarthub.app.quota.Statement;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.domain.conversation.Evidence;
import io.smarthub.domain.quota.CountReason;
import io.smarthub.domain.quota.CountedUse;
import io.smarthub.domain.quota.Quota;
import io.smarthub.domain.quota.QuotaMonth;
import io.smarthub.domain.quota.VendorFigure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuotaStatementTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final Instant TENTH = Instant.parse("2026-11-10T10:00:00Z");

    private static final Statement STATEMENT = new Statement(
            new QuotaReport(
                    new Quota(new QuotaMonth(NOVEMBER, ZoneId.of("Europe/Prague")), 100, 200, 3),
                    PlanCode.STANDARD,
                    true,
                    Optional.empty(),
                    Optional.empty()),
            new LedgerTotals(5, 4, 1),
            new TreeMap<>(Map.of(LocalDate.of(2026, 11, 10), 3)),
            List.of(
                    row(1, 1, CountedUse.BUTTON_CLICK, CountReason.FIRST_USE, counted("=SUM(A1)", "+49 30")),
                    row(2, 1, CountedUse.BOT_INPUT, CountReason.FIRST_USE, counted("b", "my order 4711")),
                    row(3, 1, CountedUse.BUTTON_CLICK, CountReason.FIRST_USE, null),
                    row(4, 1, CountedUse.HANDOFF_CLICK, CountReason.FIRST_USE, counted("d", "Agent")),
                    row(5, -1, CountedUse.HANDOFF_CLICK, CountReason.ZONE_CHANGED, counted("d", "Agent"))),
            new VendorFigure(NOVEMBER, 5),
            TENTH);

    private static LedgerRow row(
            long id, int units, CountedUse use, CountReason reason, LedgerRow.@Nullable Counted counted) {
        return new LedgerRow(id, NOVEMBER, TENTH.plusSeconds(id), units, use, reason, Evidence.EXACT, counted);
    }

    private static LedgerRow.Counted counted(String externalId, String text) {
        return new LedgerRow.Counted(7, "shop", externalId, "Jana", "e1", text);
    }

    private static List<String> csv() throws IOException {
        StringWriter out = new StringWriter();
        new StatementRows(STATEMENT).write(out);
        return out.toString().lines().toList();
    }

    @Test
    void theTableHasTheScreensFiguresAndEveryRow() throws IOException {
        assertThat(csv())
                .hasSize(1 + 10 + 1 + 5)
                .contains(
                        "total,included,100,,,,,,,,,",
                        "total,extra,200,,,,,,,,,",
                        "total,limit,300,,,,,,,,,",
                        "total,used,3,,,,,,,,,",
                        "total,remaining,297,,,,,,,,,",
                        "total,over,0,,,,,,,,,",
                        "total,vendor,5,,,,,,,,,",
                        "day,2026-11-10,3,,,,,,,,,",
                        "correction,2026-11,-1,2026-11-10T11:00:05+01:00,HANDOFF_CLICK,ZONE_CHANGED,exact,7,shop,d,e1,Agent");
    }

    @Test
    void formulasAreHarmlessAndWhatAVisitorTypedIsLeftOut() throws IOException {
        assertThat(csv())
                .anyMatch(line -> line.endsWith(",shop,'=SUM(A1),e1,'+49 30"))
                .noneMatch(line -> line.contains("4711"));
    }

    @Test
    void anErasedVisitorsUnitNamesNothing() throws IOException {
        assertThat(csv()).contains("unit,2026-11,1,2026-11-10T11:00:03+01:00,BUTTON_CLICK,FIRST_USE,exact,,,,,");
    }

    @Test
    void theDocumentHasTheSameFigures() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new StatementPdf(() -> Pdf.NO_FONTS).write(STATEMENT, out, Locale.UK);

        assertThat(new Pdf(out.toByteArray()).text())
                .contains("Chatbot conversations, November 2026")
                .contains("1 Nov 2026, 00:00 to 1 Dec 2026, 00:00", "(Europe/Prague)")
                .contains("Limit 300", "Used 3", "Remaining 297", "According to the vendor 5", "Difference 2")
                .contains("Corrections", "Time zone changed", "\u22121", "Erased visitor")
                .doesNotContain("4711");
    }
}

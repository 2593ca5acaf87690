package io.smarthub.store.quota;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.intake.Intake;
import io.smarthub.app.quota.LedgerPage;
import io.smarthub.app.quota.LedgerRow;
import io.smarthub.app.quota.LedgerTotals;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.quota.CountReason;
import io.smarthub.domain.quota.CountedUse;
import io.smarthub.domain.quota.QuotaMonth;
import io.smarthub.domain.quota.Suspect;
import io.smarthub.domain.quota.VendorFigure;
import io.smarthub.store.billing.QuotaLedger;
import io.smarthub.support.TestDb;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2LedgerRowsTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final QuotaMonth MONTH = new QuotaMonth(NOVEMBER, TestDb.ZONE);
    private static final Instant TENTH = Instant.parse("2026-11-10T10:00:00Z");

    @TempDir
    Path dir;

    private TestDb db;
    private H2LedgerRows ledger;

    @BeforeEach
    void open() {
        db = TestDb.open(dir);
        ledger = new H2LedgerRows(db.database());
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void aRowSaysWhatWasClickedInWhichConversation() {
        db.store(TestDb.conversation("a", TestDb.visitor("v", "Jana", null), List.of(click("x", TENTH))));

        LedgerRow row = ledger.page(NOVEMBER, null, 10).rows().getFirst();

        assertThat(row.counted()).isEqualTo(new LedgerRow.Counted(db.idOf("a"), "test", "a", "Jana", "x", "Delivery"));
        assertThat(row.use()).isEqualTo(CountedUse.BUTTON_CLICK);
        assertThat(row.reason()).isEqualTo(CountReason.FIRST_USE);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetitionThoughManyShareAnInstant() {
        List<Intake> records = new ArrayList<>();
        for (int i = 0; i < 95; i++) {
            records.add(TestDb.conversation("c" + i, null, List.of(click("x", TENTH.plusSeconds(i / 20)))));
        }
        db.intake().store(records);

        List<Long> seen = new ArrayList<>();
        LedgerPage page = ledger.page(NOVEMBER, null, 10);
        page.rows().forEach(row -> seen.add(row.id()));
        while (page.next() != null) {
            page = ledger.page(NOVEMBER, page.next(), 10);
            page.rows().forEach(row -> seen.add(row.id()));
        }

        assertThat(seen).hasSize(95).doesNotHaveDuplicates();
        assertThat(ledger.totals(NOVEMBER)).isEqualTo(new LedgerTotals(95, 95, 0));
        assertThat(new QuotaLedger(db.database()).used(MONTH)).isEqualTo(95);
    }

    @Test
    void aMovedUnitStandsInBothMonthsAndCountsInOne() {
        db.store("a", List.of(click("late", TENTH)));
        db.store("a", List.of(click("early", Instant.parse("2026-10-10T10:00:00Z"))));

        assertThat(ledger.totals(NOVEMBER)).isEqualTo(new LedgerTotals(2, 1, 1));
        assertThat(ledger.totals(NOVEMBER.minusMonths(1)).used()).isEqualTo(1);
        assertThat(ledger.firstMonth()).contains(NOVEMBER.minusMonths(1));
    }

    @Test
    void suspectsAreFoundOnBothSides() {
        db.store("near", List.of(click("x", Instant.parse("2026-10-31T23:30:00Z"))));
        db.store("before", List.of(click("x", Instant.parse("2026-10-31T22:30:00Z"))));
        db.store("sure", List.of(click("x", TENTH)));
        db.store("shown", List.of(Event.of("x", TENTH, EventType.BOT_SHOWN, "")));

        assertThat(ledger.countedDoubtfully(MONTH, 10))
                .extracting(Suspect::name)
                .containsExactly("near");
        assertThat(ledger.notCounted(MONTH, 10)).extracting(Suspect::name).containsExactly("before", "shown");
    }

    @Test
    void aUnitThatMovedToAnotherMonthIsNoSuspectWhereItStoodBefore() {
        db.store("moved", List.of(click("x", Instant.parse("2026-10-31T23:30:00Z"))));
        ZoneId newYork = ZoneId.of("America/New_York");
        db.accounts().save(account -> account.withZone(newYork));
        QuotaMonth november = new QuotaMonth(NOVEMBER, newYork);

        assertThat(ledger.totals(NOVEMBER)).isEqualTo(new LedgerTotals(2, 1, 1));
        assertThat(ledger.countedDoubtfully(november, 10)).isEmpty();
        assertThat(ledger.notCounted(november.previous(), 10)).isEmpty();

        db.accounts().save(account -> account.withZone(TestDb.ZONE));
        assertThat(ledger.countedDoubtfully(MONTH, 10))
                .extracting(Suspect::name)
                .containsExactly("moved");
        assertThat(ledger.notCounted(MONTH.previous(), 10))
                .extracting(Suspect::countedIn)
                .containsExactly("2026-11");
    }

    @Test
    void theVendorsLastFigureCountsAndTheEarlierOnesStay() {
        H2VendorFigures figures = new H2VendorFigures(db.database(), TestDb.CLOCK);

        figures.keep(List.of(new VendorFigure(NOVEMBER, 80), new VendorFigure(NOVEMBER.minusMonths(1), 7)));
        figures.keep(List.of(new VendorFigure(NOVEMBER, 81)));
        figures.keep(List.of(new VendorFigure(NOVEMBER, 81)));

        assertThat(figures.of(NOVEMBER)).contains(new VendorFigure(NOVEMBER, 81));
        assertThat(figures.of(NOVEMBER.plusMonths(1))).isEmpty();
        assertThat(db.database().<Long>read(sql -> sql.number("SELECT COUNT(*) FROM vendor_figure")))
                .isEqualTo(3);
    }

    private static Event click(String id, Instant at) {
        return Event.of(id, at, EventType.BUTTON_CLICK, "Delivery");
    }
}

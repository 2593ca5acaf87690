package io.smarthub.store.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smarthub.app.account.Account;
import io.smarthub.app.account.AccountStore;
import io.smarthub.app.account.NumbersMoved;
import io.smarthub.app.account.Recomputing;
import io.smarthub.app.changes.Change;
import io.smarthub.app.intake.StoreFailure;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.OutcomeReading;
import io.smarthub.domain.conversation.Script;
import io.smarthub.support.Contents;
import io.smarthub.support.TestDb;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2AccountStoreTest {

    @TempDir
    Path dir;

    private TestDb db;

    @BeforeEach
    void open() {
        db = TestDb.open(dir);
    }

    @AfterEach
    void everyNumberIsRight() {
        assertThat(db.mismatches()).isEmpty();
        db.close();
    }

    @Test
    void aNewDatabaseHasTheSystemsZoneAndEuro() {
        assertThat(db.accounts().account()).isEqualTo(Account.fresh(TestDb.ZONE));
    }

    @Test
    void theAccountSurvivesClosing() {
        Account changed = db.accounts()
                .account()
                .withCurrency(Currency.getInstance("CZK"))
                .withWelcomed(true)
                .withOwnerName("Jana");
        assertThat(db.accounts().save(_ -> changed)).isEqualTo(NumbersMoved.NONE);
        db.close();
        db = TestDb.open(dir);

        assertThat(db.accounts().account()).isEqualTo(changed);
    }

    @Test
    void aChangeThatCouldNotBeStoredLeavesNothingToGoOnWith() {
        db.store("a", Script.of(EventType.BOT_SHOWN));
        AccountStore accounts = db.accounts();
        db.close();

        assertThatThrownBy(() -> accounts.save(account -> account.withOwnerName("Jana")))
                .isInstanceOf(StoreFailure.class);
        assertThat(accounts.recomputing().progress()).isEqualTo(Recomputing.Progress.NONE);
        db = TestDb.open(dir);
    }

    @Test
    void theLiteralReadingMovesHandoffsWithoutAMessageAndBackAgain() {
        db.store("e6", Script.of(EventType.BOT_SHOWN, EventType.HANDOFF_CLICK));
        db.store("e5", Script.of(EventType.BOT_SHOWN, EventType.HANDOFF_CLICK, EventType.VISITOR_MESSAGE));
        Contents before = Contents.of(db.database());
        db.published().clear();

        NumbersMoved moved =
                db.accounts().save(account -> account.withOutcomeReading(OutcomeReading.SMARTSUPP_LITERAL));

        assertThat(moved).isEqualTo(new NumbersMoved(1, 0, 1, 2, 1, 0));
        assertThat(db.published()).containsExactly(new Change.AccountChanged(), new Change.ManyConversations());
        assertThat(db.mismatches()).isEmpty();
        db.accounts().save(account -> account.withOutcomeReading(OutcomeReading.STANDARD));
        assertThat(Contents.of(db.database())).isEqualTo(before);
    }

    @Test
    void anotherZoneMovesDaysAndQuotaMonths() {
        Instant lateInMay = Instant.parse("2026-05-31T22:30:00Z");
        db.store("a", List.of(Event.of("1", lateInMay, EventType.BUTTON_CLICK, "Delivery")));
        assertThat(months()).containsExactly("2026-06");

        NumbersMoved moved = db.accounts().save(account -> account.withZone(ZoneId.of("America/New_York")));

        assertThat(moved).isEqualTo(new NumbersMoved(0, 1, 1, 0, 0, 2));
        assertThat(moved.any()).isTrue();
        assertThat(months()).containsExactly("2026-05");
    }

    @Test
    void anotherNameOfTheOwnerMovesTheTabMine() {
        db.store("a", Script.of(EventType.VISITOR_MESSAGE));
        db.store(
                "b",
                List.of(
                        Event.of("1", Instant.EPOCH, EventType.VISITOR_MESSAGE, "Hello"),
                        Event.of("2", Instant.EPOCH.plusSeconds(1), EventType.ASSIGNED, "Jana")));

        db.accounts().save(account -> account.withOwnerName("Jana"));

        assertThat(db.database()
                        .<Long>read(sql ->
                                sql.number("SELECT SUM(conversations) FROM inbox_count WHERE assigned = 'OWNER'")))
                .isEqualTo(1);
    }

    @Test
    void whatAnotherVersionDerivedIsDerivedAnew() {
        db.store("a", Script.of(EventType.BOT_SHOWN, EventType.BUTTON_CLICK));
        Contents right = Contents.of(db.database());
        db.database().writer().write(transaction -> {
            transaction.sql().update("UPDATE conversation SET outcome = 'NONE'");
            transaction.sql().update("DELETE FROM stat_day");
            transaction.sql().update("DELETE FROM ledger_entry");
            return transaction.sql().update("UPDATE account SET derived_by = 0");
        });
        db.close();
        db = TestDb.open(dir);

        assertThat(Contents.of(db.database())).isEqualTo(right);
    }

    private List<String> months() {
        return db.database()
                .read(sql -> sql.list(
                        "SELECT in_month FROM ledger_entry GROUP BY in_month HAVING SUM(units) <> 0",
                        row -> row.text("in_month")));
    }
}

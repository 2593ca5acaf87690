package io.smarthub.store.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smarthub.app.account.Account;
import io.smarthub.app.account.NumbersMoved;
import io.smarthub.app.account.Recomputing;
import io.smarthub.app.changes.Change;
import io.smarthub.app.intake.StoreFailure;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.OutcomeReading;
import io.smarthub.domain.conversation.Script;
import io.smarthub.domain.quota.CountReason;
import io.smarthub.store.derived.Rebuild;
import io.smarthub.store.derived.Rebuilding;
import io.smarthub.store.derived.Rules;
import io.smarthub.support.Contents;
import io.smarthub.support.LoggedErrors;
import io.smarthub.support.TestDb;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes of the account that were begun and not ended, or could not go on. */
class WaitingChangesTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    /** What is told of two conversations that are derived anew. */
    private static final List<Recomputing.Progress> ONCE = List.of(
            new Recomputing.Progress(Recomputing.State.RUNNING, 0, 2),
            new Recomputing.Progress(Recomputing.State.RUNNING, 2, 2),
            Recomputing.Progress.NONE);

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
    void whileNumbersAreDerivedAnewTheAccountIsThatOfBefore() {
        begun(account -> account.withZone(NEW_YORK));

        assertThat(db.accounts().progress()).isEqualTo(new Recomputing.Progress(Recomputing.State.WAITING, 0, 2));
        assertThat(db.accounts().account().zone()).isEqualTo(TestDb.ZONE);
        assertThat(months()).containsExactlyInAnyOrder("2026-03", "2026-06");

        db.accounts().goOn();

        assertThat(db.accounts().progress()).isEqualTo(Recomputing.Progress.NONE);
        assertThat(db.accounts().account().zone()).isEqualTo(NEW_YORK);
        assertThat(months()).containsExactlyInAnyOrder("2026-03", "2026-05");
        assertThat(db.published()).containsExactly(new Change.AccountChanged(), new Change.ManyConversations());
    }

    @Test
    void whatNoNumberDependsOnIsSavedMeanwhileAndDoesNotWait() {
        begun(account -> account.withZone(NEW_YORK));

        db.accounts().save(account -> account.withCurrency(Currency.getInstance("CZK")));

        assertThat(db.accounts().progress().state()).isEqualTo(Recomputing.State.WAITING);
        db.accounts().goOn();
        assertThat(db.accounts().account())
                .isEqualTo(Account.fresh(NEW_YORK).withCurrency(Currency.getInstance("CZK")));
    }

    @Test
    void aSecondChangeAndTheOneThatWaitsBecomeOne() {
        begun(account -> account.withZone(NEW_YORK));
        List<Recomputing.Progress> told = new ArrayList<>();
        db.accounts().subscribe(told::add);

        db.accounts().save(account -> account.withOutcomeReading(OutcomeReading.SMARTSUPP_LITERAL));

        assertThat(db.accounts().account())
                .isEqualTo(Account.fresh(NEW_YORK).withOutcomeReading(OutcomeReading.SMARTSUPP_LITERAL));
        assertThat(told).as("derived anew once, not for each").containsExactlyElementsOf(ONCE);
    }

    @Test
    void aSecondChangeWaitsForAReadingThatHasReachedConversationsAndDoesNotUndoIt() {
        begun(account -> account.withOutcomeReading(OutcomeReading.SMARTSUPP_LITERAL));
        passAPage();
        List<Recomputing.Progress> told = new ArrayList<>();
        db.accounts().subscribe(told::add);

        NumbersMoved moved = db.accounts().save(account -> account.withZone(NEW_YORK));

        assertThat(moved).as("by the second").isEqualTo(new NumbersMoved(0, 2, 2, 0, 0, 2));
        assertThat(db.accounts().account())
                .isEqualTo(Account.fresh(NEW_YORK).withOutcomeReading(OutcomeReading.SMARTSUPP_LITERAL));
        assertThat(told).endsWith(ONCE.toArray(new Recomputing.Progress[0]));
    }

    @Test
    void aZoneThatIsTakenBackIsSoAtOnce() {
        begun(account -> account.withZone(NEW_YORK));
        Contents before = Contents.of(db.database());
        passAPage();
        List<Recomputing.Progress> told = new ArrayList<>();
        db.accounts().subscribe(told::add);

        NumbersMoved moved = db.accounts().save(account -> account.withZone(TestDb.ZONE));

        assertThat(moved).isEqualTo(NumbersMoved.NONE);
        assertThat(told).containsExactly(Recomputing.Progress.NONE);
        assertThat(db.database().<Long>read(sql -> sql.number("SELECT COUNT(*) FROM next_stat_day")))
                .isZero();
        assertThat(db.accounts().progress()).isEqualTo(Recomputing.Progress.NONE);
        assertThat(db.accounts().account()).isEqualTo(Account.fresh(TestDb.ZONE));
        assertThat(db.accounts().wanted()).isEqualTo(Account.fresh(TestDb.ZONE));
        assertThat(Contents.of(db.database())).isEqualTo(before);
    }

    @Test
    void aChangeThatLeavesNothingOfWhatWaitsReplacesIt() {
        begun(account -> account.withZone(NEW_YORK));
        ZoneId tokyo = ZoneId.of("Asia/Tokyo");
        List<Recomputing.Progress> told = new ArrayList<>();
        db.accounts().subscribe(told::add);

        db.accounts().save(account -> account.withZone(tokyo));

        assertThat(db.accounts().account()).isEqualTo(Account.fresh(tokyo));
        assertThat(told).as("once, not by way of New York").containsExactlyElementsOf(ONCE);
    }

    @Test
    void aReadingThatHasReachedConversationsIsTakenBackFromThem() {
        begun(account -> account.withZone(NEW_YORK).withOutcomeReading(OutcomeReading.SMARTSUPP_LITERAL));
        Contents before = Contents.of(db.database());
        passAPage();

        db.accounts().save(account -> account.withZone(TestDb.ZONE).withOutcomeReading(OutcomeReading.STANDARD));

        assertThat(db.accounts().progress()).isEqualTo(Recomputing.Progress.NONE);
        assertThat(db.accounts().account()).isEqualTo(Account.fresh(TestDb.ZONE));
        assertThat(db.accounts().wanted()).isEqualTo(Account.fresh(TestDb.ZONE));
        assertThat(Contents.of(db.database())).isEqualTo(before);
    }

    @Test
    void conversationsThatCameMeanwhileAreAmongThoseToDo() {
        begun(account -> account.withZone(NEW_YORK));
        db.store("c", Script.of(EventType.BOT_SHOWN));
        List<Recomputing.Progress> told = new ArrayList<>();
        db.accounts().subscribe(told::add);

        db.accounts().goOn();

        assertThat(told)
                .containsExactly(
                        new Recomputing.Progress(Recomputing.State.RUNNING, 0, 3),
                        new Recomputing.Progress(Recomputing.State.RUNNING, 3, 3),
                        Recomputing.Progress.NONE);
        assertThat(told.get(0).isLastStep()).isFalse();
        assertThat(told.get(1).isLastStep()).isTrue();
        assertThat(told.get(2).isLastStep()).isFalse();
    }

    @Test
    void askedForWhatIsBeingReachedItTellsWhatThatMovedAndDerivesNothingOnceMore() throws Exception {
        begun(account -> account.withZone(NEW_YORK));
        List<Recomputing.Progress> told = new ArrayList<>();
        List<Future<NumbersMoved>> answers = new ArrayList<>();
        try (var other = Executors.newSingleThreadExecutor()) {
            db.accounts().subscribe(progress -> {
                told.add(progress);
                if (answers.isEmpty()) {
                    var asked = new CountDownLatch(1);
                    answers.add(other.submit(() -> db.accounts().save(account -> {
                        asked.countDown();
                        return account.withZone(NEW_YORK);
                    })));
                    await(asked);
                }
            });

            db.accounts().goOn();

            assertThat(answers.getFirst().get().quotaMonths()).isEqualTo(2);
            assertThat(told).containsExactlyElementsOf(ONCE);
        }
    }

    @Test
    void aMistakeOfTheProgramIsLoggedWithItsPlaceAndWaitsToo() {
        db.store("a", Script.of(EventType.BOT_SHOWN));
        update("UPDATE event SET type = 'UNHEARD_OF'");

        try (var logged = new LoggedErrors(Recomputation.class)) {
            assertThatThrownBy(() -> db.accounts().save(account -> account.withZone(NEW_YORK)))
                    .isInstanceOf(IllegalArgumentException.class);

            assertThat(logged.messages())
                    .containsExactly("Deriving every number anew failed on the page behind conversation 0");
        }
        assertThat(db.accounts().progress()).isEqualTo(new Recomputing.Progress(Recomputing.State.WAITING, 0, 1));
        update("UPDATE event SET type = 'BOT_SHOWN'");
        db.accounts().goOn();
        assertThat(db.accounts().account().zone()).isEqualTo(NEW_YORK);
    }

    @Test
    void askedAgainForWhatWaitsItGoesOnAndTellsWhatMoved() {
        begun(account -> account.withZone(NEW_YORK));
        List<Recomputing.Progress> told = new ArrayList<>();
        db.accounts().subscribe(told::add);

        NumbersMoved moved = db.accounts().save(account -> account.withZone(NEW_YORK));

        assertThat(moved.quotaMonths()).isEqualTo(2);
        assertThat(db.accounts().account()).isEqualTo(Account.fresh(NEW_YORK));
        assertThat(told).as("once").containsExactlyElementsOf(ONCE);
    }

    @Test
    void whatIsLeftAloneIsNotUndoneByAnAnswerThatKnewItFromBefore() {
        begun(account -> account.withOutcomeReading(OutcomeReading.SMARTSUPP_LITERAL));

        db.accounts().save(account -> account.withZone(NEW_YORK).withCurrency(Currency.getInstance("CZK")));
        db.accounts().save(account -> account.withWelcomed(true));

        assertThat(db.accounts().account())
                .isEqualTo(new Account(
                        NEW_YORK,
                        Currency.getInstance("CZK"),
                        OutcomeReading.SMARTSUPP_LITERAL,
                        true,
                        Account.fresh(NEW_YORK).ownerName()));
    }

    @Test
    void whereItCannotGoOnTheChangeWaitsAndCanBeTakenBackAndTheCurrencyIsKnownAtOnce() {
        db.store("a", Script.of(EventType.BOT_SHOWN));
        update("ALTER TABLE next_stat_day ADD CONSTRAINT disk_is_full CHECK (conversations < 0)");

        assertThatThrownBy(() -> db.accounts()
                        .save(account -> account.withZone(NEW_YORK).withCurrency(Currency.getInstance("CZK"))))
                .isInstanceOf(StoreFailure.class);

        Account now = Account.fresh(TestDb.ZONE).withCurrency(Currency.getInstance("CZK"));
        assertThat(db.accounts().account()).isEqualTo(now);
        assertThat(db.accounts().wanted()).isEqualTo(now.withZone(NEW_YORK));
        assertThat(db.accounts().progress().state()).isEqualTo(Recomputing.State.WAITING);
        assertThat(db.published()).contains(new Change.AccountChanged());
        db.accounts().save(account -> account.withZone(TestDb.ZONE));
        assertThat(db.accounts().account()).isEqualTo(now);
        assertThat(db.accounts().progress()).isEqualTo(Recomputing.Progress.NONE);
    }

    @Test
    void itIsToldThatItEndedBeforeWhatItLeftIsCleared() {
        begun(account -> account.withZone(NEW_YORK));
        List<Long> left = new ArrayList<>();
        db.accounts().subscribe(progress -> {
            if (progress.state() == Recomputing.State.NONE) {
                left.add(db.database().read(sql -> sql.number("SELECT COUNT(*) FROM next_stat_day")));
            }
        });

        db.accounts().goOn();

        assertThat(left).singleElement().satisfies(rows -> assertThat(rows).isPositive());
        assertThat(db.database().<Long>read(sql -> sql.number("SELECT COUNT(*) FROM next_stat_day")))
                .isZero();
    }

    @Test
    void aNewVersionEndsWhatAnOlderOneHadBegun() {
        begun(account -> account.withZone(NEW_YORK));
        db.database().writer().write(transaction -> transaction.sql().update("UPDATE account SET derived_by = 0"));
        db.close();

        db = TestDb.open(dir);

        assertThat(db.accounts().account()).isEqualTo(Account.fresh(NEW_YORK));
        assertThat(db.accounts().progress()).isEqualTo(Recomputing.Progress.NONE);
        assertThat(months()).containsExactlyInAnyOrder("2026-03", "2026-05");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Two conversations, and a change that was begun by a process that then ended. */
    private void begun(UnaryOperator<Account> change) {
        Instant lateInMay = Instant.parse("2026-05-31T22:30:00Z");
        db.store("a", List.of(Event.of("1", lateInMay, EventType.BUTTON_CLICK, "Delivery")));
        db.store("b", Script.of(EventType.BOT_SHOWN, EventType.HANDOFF_CLICK));
        Rules target = Rules.of(change.apply(db.accounts().account()));
        db.database().writer().write(transaction -> {
            Rebuild.begin(transaction.sql(), target, false, TestDb.CLOCK.instant());
            return true;
        });
        db.close();
        db = TestDb.open(dir);
    }

    /** As far as a process came that was ended behind the first page. */
    private void passAPage() {
        db.database().writer().write(transaction -> {
            Rebuild begun = Rebuild.find(transaction.sql()).orElseThrow();
            return new Rebuilding(transaction.sql(), begun, CountReason.ZONE_CHANGED).step();
        });
    }

    private void update(String statement) {
        db.database().writer().write(transaction -> transaction.sql().update(statement));
    }

    private List<String> months() {
        return db.database()
                .read(sql -> sql.list(
                        "SELECT in_month FROM ledger_entry GROUP BY in_month HAVING SUM(units) <> 0",
                        row -> row.text("in_month")));
    }
}

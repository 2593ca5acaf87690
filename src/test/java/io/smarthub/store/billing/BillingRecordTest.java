package io.smarthub.store.billing;

import static io.smarthub.app.billing.Office.choose;
import static io.smarthub.app.billing.Office.disable;
import static io.smarthub.app.billing.Office.enable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smarthub.app.billing.BillingStore;
import io.smarthub.app.billing.Journal;
import io.smarthub.app.billing.MutableClock;
import io.smarthub.app.billing.Office;
import io.smarthub.app.billing.Posting;
import io.smarthub.app.billing.RecordInMemory;
import io.smarthub.app.intake.StoreFailure;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.BookRules;
import io.smarthub.domain.billing.Buyer;
import io.smarthub.domain.billing.Decision;
import io.smarthub.domain.billing.Party;
import io.smarthub.domain.quota.QuotaMonth;
import io.smarthub.store.Database;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BillingRecordTest {

    @TempDir
    Path dir;

    private final MutableClock clock = new MutableClock("2026-01-31T09:00:00.123456789Z");

    private void open(Consumer<Database> body) {
        try (Database database = Database.open(dir, clock)) {
            body.accept(database);
        }
    }

    @Test
    void aNewDatabaseHasNoRecord() {
        open(database -> assertThat(new BillingRecord(database).load()).isEqualTo(Journal.EMPTY));
    }

    @Test
    void everyKindOfDecisionAndInvoiceReadsBackTheSame() {
        RecordInMemory memory = new RecordInMemory();
        open(database -> {
            BillingStore both = both(new BillingRecord(database), memory);
            Office office = new Office(both, clock);
            office.done(choose("PRO"));
            office.done(enable("CONV-500"));
            office.done(new Action.SetAgents(3));
            office.done(disable("CONV-500"));
            office.done(new Action.PaymentFailed(2));
            office.done(new Action.PaymentReceived(2));
            office.done(new Action.PaymentWithdrawn(2));
            office.done(new Action.PaymentWithdrawn(2));
            office.done(new Action.SetBuyer(new Buyer(
                    new Party("Acme note GmbH", "Weg 1", "10115", "Berlin", "DE", "DE123456789"),
                    "Order 7\nnote two")));
            office.done(new Action.CorrectInvoice(1));
            office.done(new Action.PaymentReceived(5));
            office.done(new Action.AutoRenew(false));
            office.done(new Action.AutoRenew(true));
            office.done(choose("STANDARD"));
            office.save(account -> account.withZone(ZoneId.of("America/St_Johns")));
            office.bill("USD");
            clock.set("2026-06-30T09:00:00Z");
            office.billing.catchUp();
            office.done(choose("FREE"));
        });

        open(database -> {
            Journal read = new BillingRecord(database).load();
            assertThat(read).isEqualTo(memory.load());
            assertThat(read.invoices()).hasSizeGreaterThan(7);
            assertThat(new Office(new BillingRecord(database), clock).billing.verify())
                    .isEmpty();
        });
    }

    @Test
    void booksOfEarlierRulesStayAsTheyWereAndTakeThePresentOnesOverFromNowOn() {
        open(database -> {
            Office office = new Office(new BillingRecord(database), clock);
            office.done(choose("PRO"));
            database.writer().write(transaction -> {
                transaction.sql().update("UPDATE billing_decision SET amount = NULL WHERE kind = 'ADOPT_TERMS'");
                return true;
            });
        });
        open(database -> {
            List<Decision> read = new BillingRecord(database).load().decisions();
            assertThat(((Action.AdoptTerms) read.getFirst().action()).terms().rules())
                    .isEqualTo(BookRules.FIRST);

            Office office = new Office(new BillingRecord(database), clock);
            office.billing.catchUp();

            assertThat(office.billing.books().terms().rules()).isEqualTo(BookRules.PRESENT);
            assertThat(new BillingRecord(database).load().decisions()).hasSize(3);
            assertThat(office.billing.verify()).isEmpty();
            assertThat(office.billing.catchUp().periods()).isZero();
            assertThat(new BillingRecord(database).load().decisions()).hasSize(3);
        });
    }

    @Test
    void catchingUpAgainAfterReopeningAddsNothing() {
        open(database -> new Office(new BillingRecord(database), clock).done(choose("STANDARD")));
        clock.set("2027-03-01T09:00:00Z");
        open(database -> assertThat(new Office(new BillingRecord(database), clock)
                        .billing
                        .catchUp()
                        .periods())
                .isEqualTo(13));
        open(database -> {
            Office office = new Office(new BillingRecord(database), clock);
            assertThat(office.billing.catchUp().periods()).isZero();
            assertThat(office.billing.view().invoices()).hasSize(14);
            assertThat(office.billing.verify()).isEmpty();
        });
    }

    @Test
    void beingStoppedBetweenAnyTwoPeriodsGivesTheSameRecordAsOneRun() {
        RecordInMemory uninterrupted = new RecordInMemory();
        Office calm = new Office(uninterrupted, clock);
        open(database -> {
            Office office = new Office(new BillingRecord(database), clock);
            for (Office each : List.of(calm, office)) {
                each.done(choose("STANDARD"));
                each.done(enable("CONV-200"));
            }
        });
        clock.set("2027-02-10T09:00:00Z");
        calm.billing.catchUp();

        for (int run = 0; run < 13; run++) {
            int through = run % 3;
            open(database -> {
                RecordInMemory counter = new RecordInMemory();
                counter.killAfter(through);
                BillingRecord record = new BillingRecord(database);
                Office office = new Office(stoppedBy(counter, record), clock);
                int before = record.load().invoices().size();
                if (before + through < 2 + 12) {
                    assertThatThrownBy(office.billing::catchUp).hasMessage("killed");
                    assertThat(record.load().invoices()).hasSize(before + through);
                }
            });
        }
        open(database -> {
            Office office = new Office(new BillingRecord(database), clock);
            office.billing.catchUp();
            assertThat(new BillingRecord(database).load()).isEqualTo(uninterrupted.load());
        });
    }

    @Test
    void aPostingThatFailsHalfwayLeavesNothing() {
        open(database -> {
            BillingRecord record = new BillingRecord(database);
            Office office = new Office(record, clock);
            office.done(choose("STANDARD"));
            Journal before = record.load();
            Posting sameInvoiceAgain = new Posting(
                    before.postings() + 1,
                    Instant.parse("2026-02-01T00:00:00Z"),
                    List.of(),
                    List.of(before.invoices().getFirst()));

            assertThatThrownBy(() -> record.append(sameInvoiceAgain)).isInstanceOf(StoreFailure.class);
            assertThat(record.load()).isEqualTo(before);
            assertThatThrownBy(() -> record.append(new Posting(1, Instant.EPOCH, List.of(), List.of())))
                    .isInstanceOf(StoreFailure.class);
        });
    }

    @Test
    void readsTheQuotaLedgerByMonthAndDay() {
        open(database -> {
            database.writer().write(transaction -> {
                transaction.sql().update("""
                        INSERT INTO stat_day (on_day, conversations, rated, rating_sum, triggered, resolved, escalated,
                                              escalated_joined, counted)
                        VALUES (DATE '2026-10-30', 1, 0, 0, 1, 0, 0, 0, 0), (DATE '2026-11-01', 1, 0, 0, 1, 1, 0, 0, 1),
                               (DATE '2026-11-02', 1, 0, 0, 1, 1, 0, 0, 1), (DATE '2026-12-01', 1, 0, 0, 1, 1, 0, 0, 1)""");
                return true;
            });
            QuotaLedger ledger = new QuotaLedger(database);
            ZoneId prague = ZoneId.of("Europe/Prague");

            assertThat(ledger.used(new QuotaMonth(YearMonth.of(2026, 11), prague)))
                    .isEqualTo(2);
            assertThat(ledger.used(new QuotaMonth(YearMonth.of(2026, 10), prague)))
                    .isZero();
            assertThat(ledger.unitsByDay(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 1)))
                    .isEqualTo(Map.of(LocalDate.of(2026, 11, 1), 1, LocalDate.of(2026, 11, 2), 1));
            assertThat(ledger.firstDay()).contains(LocalDate.of(2026, 11, 1));
        });
    }

    private static BillingStore both(BillingRecord record, RecordInMemory memory) {
        return new BillingStore() {
            @Override
            public Journal load() {
                return record.load();
            }

            @Override
            public int postings() {
                return record.postings();
            }

            @Override
            public void append(Posting posting) {
                record.append(posting);
                memory.append(posting);
            }
        };
    }

    /** The record until {@code counter} says that the process is killed. */
    private static BillingStore stoppedBy(RecordInMemory counter, BillingRecord record) {
        return new BillingStore() {
            private int passed;

            @Override
            public Journal load() {
                return record.load();
            }

            @Override
            public int postings() {
                return record.postings();
            }

            @Override
            public void append(Posting posting) {
                counter.append(new Posting(++passed, posting.reached(), List.of(), List.of()));
                record.append(posting);
            }
        };
    }
}

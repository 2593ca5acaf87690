package io.smarthub.ui.billing;

import io.smarthub.app.billing.BillingService;
import io.smarthub.app.billing.MutableClock;
import io.smarthub.app.billing.Office;
import io.smarthub.app.billing.Outcome;
import io.smarthub.app.billing.ShippedCatalogue;
import io.smarthub.app.intake.StoreFailure;
import io.smarthub.app.payments.PaymentSettings;
import io.smarthub.app.quota.LedgerReader;
import io.smarthub.app.quota.LedgerService;
import io.smarthub.app.quota.PlanningService;
import io.smarthub.app.quota.QuotaService;
import io.smarthub.app.quota.QuotaUseCases;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.CatalogueText;
import io.smarthub.domain.billing.CatalogueText.Reading;
import io.smarthub.domain.quota.QuotaMonth;
import io.smarthub.exports.InvoiceDocuments;
import io.smarthub.exports.QuotaStatementFiles;
import io.smarthub.store.billing.BillingRecord;
import io.smarthub.store.quota.H2LedgerRows;
import io.smarthub.store.quota.H2VendorFigures;
import io.smarthub.support.SavingInto;
import io.smarthub.support.TestDb;
import io.smarthub.ui.kit.ErrorDoor;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.SavedFiles;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.overlay.OverlayHost;
import io.smarthub.ui.shell.Destination;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The Billing screen over a real database, with a clock and a number of used conversations that a test sets. */
final class Room implements AutoCloseable {

    static final String NOW = "2026-11-22T11:00:00Z";

    final MutableClock clock = new MutableClock(NOW);
    final TestDb db;
    final BillingService billing;
    final BillingViewModel model;
    int used = 63;
    Reading catalogue = new ShippedCatalogue().read();
    boolean broken;
    List<String> activeAgents = List.of();
    private final ErrorDoor errors;

    Room(Path dir) {
        this(dir, failure -> {
            throw new AssertionError(failure);
        });
    }

    Room(Path dir, ErrorDoor errors) {
        this.errors = errors;
        db = TestDb.open(dir);
        billing = new BillingService(
                new BillingRecord(db.database()),
                db.accounts(),
                () -> catalogue,
                () -> activeAgents,
                clock,
                db.changes());
        model = new BillingViewModel(
                billing,
                new QuotaService(ledger(), billing, db.accounts(), clock),
                PaymentSettings.byHand(List.of()),
                Locale.ENGLISH,
                db.changes(),
                new Tasks(Runnable::run, Runnable::run, errors));
    }

    BillingScreen screen(OverlayHost host, Locale locale) {
        var formats = new Formats(locale, TestDb.ZONE, clock);
        Texts texts = Texts.of("billing", locale);
        Tasks tasks = new Tasks(Runnable::run, Runnable::run, errors);
        var saved = new SavedFiles(files, folder -> {}, tasks, host.toasts(), texts);
        var saving = new InvoiceSaving(
                new InvoiceDocuments(OutputStream.nullOutputStream()), saved, tasks, host.dialogs(), texts);
        return new BillingScreen(model, doors(host), saving, texts, formats, host.dialogs(), host.toasts());
    }

    /** The owner edits the catalogue file. */
    void edit(String from, String to) {
        String text = new ShippedCatalogue().text();
        if (!text.contains(from)) {
            throw new AssertionError(from);
        }
        catalogue = CatalogueText.read(text.replace(from, to));
    }

    void done(String at, Action action, String note) {
        clock.set(at);
        if (!(billing.perform(action, note) instanceof Outcome.Done)) {
            throw new AssertionError(action);
        }
        clock.set(NOW);
    }

    /** Four months of a shop on STANDARD. */
    Room withHistory() {
        done("2026-08-03T09:00:00Z", Office.choose("STANDARD"), "");
        done("2026-09-14T09:00:00Z", Office.enable("CONV-100"), "Back to school");
        done("2026-10-05T09:00:00Z", new Action.SetAgents(2), "Jana and Tom");
        done("2026-11-04T09:00:00Z", Office.enable("CONV-200"), "Black Week");
        done("2026-11-20T09:00:00Z", Office.disable("CONV-100"), "");
        return this;
    }

    /** Where statements are saved: nowhere, until a test says where. */
    final SavingInto files = new SavingInto(null);

    final List<Destination> opened = new ArrayList<>();

    private QuotaDoors doors(OverlayHost host) {
        QuotaService quota = new QuotaService(ledger(), billing, db.accounts(), clock);
        Tasks tasks = new Tasks(Runnable::run, Runnable::run, failure -> {
            throw new AssertionError(failure);
        });
        var service = new LedgerService(
                new H2LedgerRows(db.database()),
                ledger(),
                quota,
                new H2VendorFigures(db.database(), clock),
                new QuotaStatementFiles(OutputStream.nullOutputStream()),
                db.accounts(),
                clock);
        return new QuotaDoors(
                new QuotaUseCases(quota, service, new PlanningService(quota, billing, () -> activeAgents)),
                db.changes(),
                tasks,
                new SavedFiles(files, _ -> {}, tasks, host.toasts(), Texts.of("kit", Locale.UK)),
                files,
                opened::add);
    }

    private LedgerReader ledger() {
        return new LedgerReader() {
            @Override
            public int used(QuotaMonth month) {
                if (broken) {
                    throw new StoreFailure(StoreFailure.Kind.OTHER, "unreadable");
                }
                return used;
            }

            @Override
            public SortedMap<LocalDate, Integer> unitsByDay(LocalDate from, LocalDate until) {
                SortedMap<LocalDate, Integer> days = new TreeMap<>();
                from.datesUntil(until).forEach(day -> days.put(day, used / 21));
                return days;
            }

            @Override
            public Optional<LocalDate> firstDay() {
                return Optional.of(LocalDate.of(2026, 8, 1));
            }
        };
    }

    @Override
    public void close() {
        db.close();
    }
}

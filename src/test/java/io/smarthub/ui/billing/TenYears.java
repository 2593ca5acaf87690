package io.smarthub.ui.billing;

import io.smarthub.app.billing.BillingService;
import io.smarthub.app.billing.BillingStore;
import io.smarthub.app.billing.MutableClock;
import io.smarthub.app.billing.Posting;
import io.smarthub.app.billing.ShippedCatalogue;
import io.smarthub.app.payments.PaymentSettings;
import io.smarthub.app.quota.LedgerService;
import io.smarthub.app.quota.PlanningService;
import io.smarthub.app.quota.QuotaService;
import io.smarthub.app.quota.QuotaUseCases;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.CatalogueText;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.exports.InvoiceDocuments;
import io.smarthub.exports.QuotaStatementFiles;
import io.smarthub.store.billing.BillingRecord;
import io.smarthub.store.billing.QuotaLedger;
import io.smarthub.store.quota.H2LedgerRows;
import io.smarthub.store.quota.H2VendorFigures;
import io.smarthub.support.OnScreen;
import io.smarthub.support.SavingInto;
import io.smarthub.support.TestDb;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.SavedFiles;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.theme.Theme;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * Measures billing after ten years: catching 120 periods of 20 packages up beside as many bare postings, and opening the pane with
 * their invoices, open and then paid, beside one of an account without any.
 */
public final class TenYears {

    private static final int PACKAGES = 20;
    private static final int WARMING = 40;
    private static final int OPENINGS = 40;

    private final Path dir;

    private TenYears(Path dir) {
        this.dir = dir;
    }

    /** Prints a line for each; every other line is the baseline. */
    public static void main(String[] arguments) throws Exception {
        System.setProperty("glass.platform", "Headless");
        var measure = new TenYears(Files.createTempDirectory("ten-years"));
        for (int run = 0; run < 3; run++) {
            measure.catchUp(run);
        }
        FutureTask<Void> window = new FutureTask<>(() -> measure.openings(), null);
        Platform.startup(window);
        window.get();
        System.exit(0);
    }

    private void catchUp(int run) throws IOException {
        double bare;
        try (TestDb db = TestDb.open(Files.createDirectory(dir.resolve("bare" + run)))) {
            BillingStore record = new BillingRecord(db.database());
            bare = millis(() -> {
                for (int number = 1; number <= 120; number++) {
                    record.append(new Posting(number, TestDb.CLOCK.instant(), List.of(), List.of()));
                }
            });
        }
        try (TestDb db = TestDb.open(Files.createDirectory(dir.resolve("full" + run)))) {
            var clock = new MutableClock("2016-11-03T09:00:00Z");
            BillingService billing = begun(db, clock);
            clock.set(TestDb.CLOCK.instant());
            double full = millis(billing::catchUp);
            System.out.printf(
                    Locale.ROOT,
                    "catch up 120 periods of %d packages: %.0f ms; 120 bare postings: %.0f ms; ratio %.2f; budget 2000 ms: %s%n",
                    PACKAGES,
                    full,
                    bare,
                    full / bare,
                    full < 2000 ? "met" : "missed");
        }
    }

    private void openings() {
        try (TestDb empty = TestDb.open(Files.createDirectory(dir.resolve("empty")));
                TestDb old = TestDb.open(Files.createDirectory(dir.resolve("old")))) {
            var clock = new MutableClock("2016-11-03T09:00:00Z");
            BillingService none = billing(empty, clock);
            BillingService ten = begun(old, clock);
            clock.set(TestDb.CLOCK.instant());
            ten.catchUp();
            double[] without = new double[WARMING + OPENINGS];
            double[] with = new double[WARMING + OPENINGS];
            for (int i = 0; i < WARMING + OPENINGS; i++) {
                without[i] = open(empty, none, clock);
                with[i] = open(old, ten, clock);
            }
            print("while it warms up", Arrays.copyOf(with, WARMING), Arrays.copyOf(without, WARMING), "");
            double[] warm = Arrays.copyOfRange(with, WARMING, with.length);
            print(
                    "warm",
                    warm,
                    Arrays.copyOfRange(without, WARMING, without.length),
                    "; budget 100 ms: " + (part(warm, 0.9) < 100 ? "met" : "missed"));
            ten.view()
                    .books()
                    .invoices()
                    .forEach(invoice -> ten.perform(new Action.PaymentReceived(invoice.number()), ""));
            double[] paid = new double[OPENINGS];
            double[] beside = new double[OPENINGS];
            for (int i = 0; i < OPENINGS; i++) {
                beside[i] = open(empty, none, clock);
                paid[i] = open(old, ten, clock);
            }
            print("each of them paid", paid, beside, "");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void print(String when, double[] with, double[] without, String verdict) {
        System.out.printf(
                Locale.ROOT,
                "open the pane with ten years, %s: first %.0f ms, p50 %.1f, p90 %.1f; without invoices: first %.0f, p50 %.1f, p90 %.1f; ratio %.2f%s%n",
                when,
                with[0],
                part(with, 0.5),
                part(with, 0.9),
                without[0],
                part(without, 0.5),
                part(without, 0.9),
                part(with, 0.5) / part(without, 0.5),
                verdict);
    }

    /** Loading, building, styling and laying out, all on this thread. */
    private static double open(TestDb db, BillingService billing, MutableClock clock) {
        var host = OnScreen.host(Locale.ENGLISH);
        var scene = new Scene(host, 1280, 800);
        Theme.style(scene, false);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return millis(() -> {
            Tasks tasks = new Tasks(Runnable::run, Runnable::run, failure -> {
                throw new AssertionError(failure);
            });
            var quota = new QuotaService(new QuotaLedger(db.database()), billing, db.accounts(), clock);
            var model = new BillingViewModel(
                    billing, quota, PaymentSettings.byHand(List.of()), Locale.ENGLISH, db.changes(), tasks);
            Texts texts = Texts.of("billing", Locale.ENGLISH);
            var nowhere = new SavingInto(null);
            var files = new SavedFiles(nowhere, folder -> {}, tasks, host.toasts(), texts);
            var saving = new InvoiceSaving(
                    new InvoiceDocuments(OutputStream.nullOutputStream()), files, tasks, host.dialogs(), texts);
            var formats = new Formats(Locale.ENGLISH, TestDb.ZONE, clock);
            var ledger = new LedgerService(
                    new H2LedgerRows(db.database()),
                    new QuotaLedger(db.database()),
                    quota,
                    new H2VendorFigures(db.database(), clock),
                    new QuotaStatementFiles(OutputStream.nullOutputStream()),
                    db.accounts(),
                    clock);
            var doors = new QuotaDoors(
                    new QuotaUseCases(quota, ledger, new PlanningService(quota, billing, List::of)),
                    db.changes(),
                    tasks,
                    files,
                    nowhere,
                    _ -> {});
            var screen = new BillingScreen(model, doors, saving, texts, formats, host.dialogs(), host.toasts());
            host.setContent(screen.node());
            screen.shown();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            screen.hidden();
        });
    }

    private static BillingService begun(TestDb db, MutableClock clock) {
        BillingService billing = billing(db, clock);
        billing.trustClock();
        billing.perform(new Action.ChoosePlan(PlanCode.PRO), "");
        for (int number = 1; number < PACKAGES; number++) {
            billing.perform(new Action.EnablePackage("MORE-" + number), "");
        }
        billing.perform(new Action.SetAgents(3), "");
        return billing;
    }

    private static BillingService billing(TestDb db, MutableClock clock) {
        CatalogueText.Reading reading = CatalogueText.read(new ShippedCatalogue().text()
                + IntStream.range(1, PACKAGES)
                        .mapToObj(number -> "package MORE-" + number + " plans=PRO conversations=400 EUR=" + number
                                + ".00 USD=1 GBP=1 CHF=1 CZK=1 PLN=1\n")
                        .collect(Collectors.joining()));
        return new BillingService(
                new BillingRecord(db.database()), db.accounts(), () -> reading, List::of, clock, db.changes());
    }

    private static double millis(Runnable work) {
        long from = System.nanoTime();
        work.run();
        return (System.nanoTime() - from) / 1e6;
    }

    private static double part(double[] times, double part) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(part * sorted.length))];
    }
}

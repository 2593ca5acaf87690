package io.smarthub.app.quota;

import io.smarthub.app.account.AccountStore;
import io.smarthub.app.quota.StatementFiles.Format;
import io.smarthub.domain.quota.FigureText;
import io.smarthub.domain.quota.QuotaMonth;
import io.smarthub.domain.quota.Reconciliation;
import io.smarthub.domain.quota.Suspect;
import io.smarthub.domain.quota.VendorFigure;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The quota ledger: its rows, monthly statements, and the comparison with the vendor's figures. Reads the database: never on the FX thread. */
public final class LedgerService {

    /** So many candidates of each kind are looked at. */
    public static final int MOST_SUSPECTS = 200;

    private static final int PAGE = 1_000;

    private final LedgerRows rows;
    private final LedgerReader ledger;
    private final QuotaService quota;
    private final VendorFigures figures;
    private final StatementFiles files;
    private final AccountStore account;
    private final Clock clock;

    public LedgerService(
            LedgerRows rows,
            LedgerReader ledger,
            QuotaService quota,
            VendorFigures figures,
            StatementFiles files,
            AccountStore account,
            Clock clock) {
        this.rows = rows;
        this.ledger = ledger;
        this.quota = quota;
        this.figures = figures;
        this.files = files;
        this.account = account;
        this.clock = clock;
    }

    /** The month that runs now in the account's zone. */
    public YearMonth present() {
        return YearMonth.from(clock.instant().atZone(account.account().zone()));
    }

    /** The months that can be looked at, newest first: from the present one back to the first that has a row. */
    public List<YearMonth> months() {
        YearMonth first = rows.firstMonth().orElseGet(this::present);
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = present(); !month.isBefore(first); month = month.minusMonths(1)) {
            months.add(month);
        }
        return months.isEmpty() ? List.of(present()) : months;
    }

    /** Balance of a month, without its rows. */
    public QuotaReport balance(YearMonth month) {
        return quota.month(month);
    }

    /** What a month's rows add up to. */
    public LedgerTotals totals(YearMonth month) {
        return rows.totals(month);
    }

    /** Some of a month's rows, oldest first; from the beginning where {@code after} is null. */
    public LedgerPage page(YearMonth month, @Nullable LedgerCursor after, int limit) {
        return rows.page(month, after, limit);
    }

    /** A month in full. */
    public Statement statement(YearMonth month) {
        List<LedgerRow> all = new ArrayList<>();
        LedgerPage page = rows.page(month, null, PAGE);
        all.addAll(page.rows());
        while (page.next() != null) {
            page = rows.page(month, page.next(), PAGE);
            all.addAll(page.rows());
        }
        return new Statement(
                quota.month(month),
                rows.totals(month),
                ledger.unitsByDay(month.atDay(1), month.plusMonths(1).atDay(1)),
                all,
                figures.of(month).orElse(null),
                clock.instant());
    }

    /**
     * Writes a month in full.
     *
     * @throws io.smarthub.app.export.ExportFailure when the file cannot be written
     */
    public void save(YearMonth month, Format format, String file, Locale language) {
        files.write(statement(month), format, file, language);
    }

    /** What the vendor says of a month, where the owner entered it. */
    public Optional<VendorFigure> figure(YearMonth month) {
        return figures.of(month);
    }

    /** Keeps what was understood of a typed figure of a month. */
    public FigureText enter(YearMonth month, String typed) {
        return kept(FigureText.ofMonth(month, typed, present()));
    }

    /** Keeps what was understood of a table of months and figures. */
    public FigureText enterTable(String table) {
        return kept(FigureText.of(table, present()));
    }

    private FigureText kept(FigureText read) {
        if (!read.figures().isEmpty()) {
            figures.keep(read.figures());
        }
        return read;
    }

    /** The ledger beside a figure of the vendor, with candidates for the difference. */
    public Reconciliation reconcile(VendorFigure figure) {
        QuotaMonth month = new QuotaMonth(figure.month(), account.account().zone());
        int ours = ledger.used(month);
        List<Suspect> suspects;
        if (figure.units() < ours) {
            suspects = rows.countedDoubtfully(month, MOST_SUSPECTS);
        } else if (figure.units() > ours) {
            suspects = rows.notCounted(month, MOST_SUSPECTS);
        } else {
            suspects = List.of();
        }
        return Reconciliation.of(month, ours, figure.units(), suspects);
    }
}

package io.smarthub.app.imports;

import io.smarthub.app.account.AccountStore;
import io.smarthub.app.changes.Change;
import io.smarthub.app.changes.Changes;
import io.smarthub.app.intake.IntakeStore;
import io.smarthub.app.intake.StoreFailure;
import java.time.Clock;

/**
 * Imports files: recognises them, tells beforehand what would happen, then does it in batches with progress and cancel.
 * One bad record never stops the rest; importing the same again changes nothing; an import that was ended early leaves
 * whole batches and can simply be repeated. Called away from the FX thread.
 */
public final class ImportService {

    private final SourceFiles files;
    private final IntakeStore store;
    private final ImportReports reports;
    private final AccountStore accounts;
    private final Changes changes;
    private final Clock clock;

    /** Collaborators: the readers, the store, where reports are kept, the account's zone, who is told, what time it is. */
    public ImportService(
            SourceFiles files,
            IntakeStore store,
            ImportReports reports,
            AccountStore accounts,
            Changes changes,
            Clock clock) {
        this.files = files;
        this.store = store;
        this.reports = reports;
        this.accounts = accounts;
        this.changes = changes;
        this.clock = clock;
    }

    /** The dry run: what {@link #run} would do, without changing anything. */
    public ImportReport rehearse(ImportRequest request, Progress progress) {
        return importing(request, progress, true);
    }

    /** Imports, keeps the report and announces it. A store that fails ends it; the report says why and what was kept. */
    public ImportReport run(ImportRequest request, Progress progress) {
        ImportReport report = importing(request, progress, false);
        try {
            reports.add(report);
            changes.publish(new Change.ImportReport());
        } catch (StoreFailure e) {
            if (report.failure() == null) {
                throw e;
            }
        }
        return report;
    }

    private ImportReport importing(ImportRequest request, Progress progress, boolean dryRun) {
        ReadingRules rules = new ReadingRules(accounts.account().zone(), clock.instant(), request.undated());
        return new ImportRun(files, store, request, rules, progress, dryRun).report(clock);
    }
}

package io.smarthub.app.imports;

import java.util.List;
import java.util.Optional;

/** Port: keeps the reports of imports. */
public interface ImportReports {

    /** Keeps a report and answers its id. */
    long add(ImportReport report);

    /** The latest reports, newest first, without their problems. */
    List<Kept> latest(int limit);

    /** One report with its problems. */
    Optional<Kept> report(long id);

    /** A report and its id. */
    record Kept(long id, ImportReport report) {}
}

package io.smarthub.cli;

import java.nio.file.Path;
import java.time.Clock;

/** Opens the database in a folder; the folder is made where there is none. */
@FunctionalInterface
public interface Desks {

    /**
     * Opens the database.
     *
     * @throws io.smarthub.app.intake.StoreFailure when it cannot be opened, saying why
     */
    Desk open(Path folder, Clock clock);
}

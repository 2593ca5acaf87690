package io.smarthub.launch;

import io.smarthub.cli.Environment;
import java.nio.file.Path;
import java.time.Clock;

/** Windows whose database is being opened while it is found out whether a window can be shown at all. */
interface Windows extends Environment.Windows {

    /** Begins to open the database of a folder; returns at once. */
    Begun begin(Path folder, Clock clock);

    @Override
    default int open(Path folder, Clock clock) {
        return begin(folder, clock).run();
    }

    /** A window on a database that is being opened. One of the two is called, once. */
    interface Begun {

        /** Shows the window; returns its exit status when it is closed. */
        int run();

        /** Closes the database again, without a window. */
        void giveUp();
    }
}

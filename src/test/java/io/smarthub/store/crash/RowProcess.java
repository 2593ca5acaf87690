package io.smarthub.store.crash;

import io.smarthub.store.AgedFile;
import java.nio.file.Path;
import java.sql.SQLException;

/** A process that adds row after row to a database and prints each that is safe. */
final class RowProcess {

    private RowProcess() {}

    /** @param args the file, and the number of the first row */
    public static void main(String[] args) throws SQLException {
        try (AgedFile file = AgedFile.open(Path.of(args[0]))) {
            file.run("CREATE TABLE IF NOT EXISTS acknowledged (id BIGINT PRIMARY KEY)");
            System.out.println("opened");
            for (long row = Long.parseLong(args[1]); !Thread.interrupted(); row++) {
                file.add(row);
                System.out.println("stored " + row);
            }
        }
    }
}

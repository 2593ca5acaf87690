package io.smarthub.ui.billing;

import io.smarthub.support.FxTest;
import io.smarthub.support.Themed;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A room of its own for each test, and the window that the test opens on it. */
@ExtendWith({FxTest.class, Themed.class})
abstract class InTheRoom {

    @TempDir
    Path dir;

    Room room;
    BillingWindow window;

    @BeforeEach
    final void openTheRoom() {
        room = new Room(dir);
    }

    @AfterEach
    final void closeTheRoom() {
        try {
            if (window != null) {
                window.close();
            }
        } finally {
            room.close();
        }
    }
}

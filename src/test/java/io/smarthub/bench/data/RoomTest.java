package io.smarthub.bench.data;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smarthub.bench.Refusal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoomTest {

    private static final Path FOLDER = Path.of("somewhere", "kept");

    @Test
    void tooLittleRoomIsSaidBeforeAnythingIsMade() {
        Room room = new Room(_ -> 3_000_000_000L);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> room.check(FOLDER, List.of(Size.K100, Size.M1)))
                .withMessage("Not enough room in " + FOLDER + ": 26.40 GB are needed for 100k, 1m, 3.00 GB are free."
                        + " Ask for a smaller --size, or give another folder with --keep.");
    }

    @Test
    void enoughRoomIsEnough() {
        Room room = new Room(_ -> 3_000_000_000L);
        assertThatCode(() -> room.check(FOLDER, List.of(Size.K100))).doesNotThrowAnyException();
    }

    @Test
    void whatIsKeptAlreadyNeedsNone() {
        Room room = new Room(_ -> 0);
        assertThatCode(() -> room.check(FOLDER, List.of())).doesNotThrowAnyException();
    }
}

package io.smarthub.bench.data;

import io.smarthub.bench.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;

/** Room on the disk, looked for before anything is made. */
public final class Room {

    /** Imported file, database and index while they are made, a copy to write into, and the databases of the comparison. */
    private static final long BYTES_A_CONVERSATION = 24_000;

    private static final double GIGA = 1e9;

    private final Usable usable;

    Room(Usable usable) {
        this.usable = usable;
    }

    public static Room ofTheDisk() {
        return new Room(folder -> Files.getFileStore(folder).getUsableSpace());
    }

    /** How many bytes can be used where a folder lies. */
    @FunctionalInterface
    interface Usable {
        long bytes(Path folder) throws IOException;
    }

    /**
     * Makes sure that there is enough for some sizes, one after the other, what is kept adding up.
     *
     * @throws Refusal when there is not, saying how much is missing
     */
    public void check(Path folder, Collection<Size> sizes) {
        long needed = sizes.stream()
                .mapToLong(size -> size.conversations() * BYTES_A_CONVERSATION)
                .sum();
        long free;
        try {
            free = usable.bytes(existing(folder));
        } catch (IOException e) {
            throw Refusal.couldNotRun("The disk of %s does not say how much room it has: %s".formatted(folder, e));
        }
        if (free < needed) {
            throw Refusal.couldNotRun(String.format(
                    Locale.ROOT,
                    "Not enough room in %s: %.2f GB are needed for %s, %.2f GB are free. Ask for a smaller --size, or give another folder with --keep.",
                    folder,
                    needed / GIGA,
                    String.join(", ", sizes.stream().map(Size::label).toList()),
                    free / GIGA));
        }
    }

    private static Path existing(Path folder) {
        Path absolute = folder.toAbsolutePath();
        while (!Files.exists(absolute) && absolute.getParent() != null) {
            absolute = absolute.getParent();
        }
        return absolute;
    }
}

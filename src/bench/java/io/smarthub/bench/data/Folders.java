package io.smarthub.bench.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders as wholes. */
public final class Folders {

    private Folders() {}

    public static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path file : below(folder).sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Copies a folder to where none is. */
    public static void copy(Path from, Path to) throws IOException {
        for (Path file : below(from).toList()) {
            Path target = to.resolve(from.relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(target);
            } else {
                Files.copy(file, target);
            }
        }
    }

    /** How many bytes the files in it have. */
    public static long bytes(Path folder) throws IOException {
        long sum = 0;
        for (Path file : below(folder).filter(Files::isRegularFile).toList()) {
            sum += Files.size(file);
        }
        return sum;
    }

    private static Stream<Path> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return List.copyOf(files.toList()).stream();
        }
    }
}

package io.smarthub.store.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The indexes in the search folder: the newest one answers, another one may be under construction. */
record Generations(Path folder) {

    private static final Logger LOG = LoggerFactory.getLogger(Generations.class);
    private static final Pattern NUMBERED = Pattern.compile("g\\d{1,18}");

    /** The newest one that can be used. Everything else is removed; where none can be used, a begun one stays to go on with. */
    Optional<Generation> newest() throws IOException {
        Optional<Generation> newest = Optional.empty();
        List<Path> begun = new ArrayList<>();
        for (Path candidate : all()) {
            if (isUnfinished(candidate)) {
                begun.add(candidate);
                continue;
            }
            if (newest.isEmpty()) {
                newest = open(candidate);
            }
            if (newest.isEmpty() || !newest.get().folder().equals(candidate)) {
                remove(candidate);
            }
        }
        begun.stream().skip(newest.isEmpty() ? 1 : 0).forEach(this::remove);
        return newest;
    }

    /** The one that was begun for this zone and interrupted, or an empty one with the next number. */
    Generation next(ZoneId zone) throws IOException {
        for (Path candidate : all()) {
            if (isUnfinished(candidate)) {
                try {
                    return Generation.goOn(candidate, zone);
                } catch (IOException | RuntimeException e) {
                    LOG.info("The begun search index {} is given up: {}", candidate, e.toString());
                    remove(candidate);
                }
            }
        }
        long number = all().stream().mapToLong(Generations::number).max().orElse(0) + 1;
        Path next = folder.resolve("g" + number);
        Files.createDirectories(next);
        return Generation.create(next, zone);
    }

    /** Removes an index that is closed; what cannot be removed is tried again at the next start. */
    void remove(Path index) {
        try (Stream<Path> files = Files.walk(index)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.warn("The old search index {} could not be removed: {}", index, e.toString());
        }
    }

    private static Optional<Generation> open(Path candidate) {
        try {
            return Optional.of(Generation.open(candidate));
        } catch (IOException | RuntimeException e) {
            LOG.info("The search index {} is built anew: {}", candidate, e.toString());
            return Optional.empty();
        }
    }

    private static boolean isUnfinished(Path candidate) {
        try {
            return Generation.isUnfinished(candidate);
        } catch (IOException | RuntimeException e) {
            LOG.debug("{} holds no begun search index", candidate, e);
            return false;
        }
    }

    private List<Path> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            NUMBERED.matcher(file.getFileName().toString()).matches())
                    .sorted(Comparator.comparingLong(Generations::number).reversed())
                    .toList();
        }
    }

    private static long number(Path index) {
        return Long.parseLong(index.getFileName().toString().substring(1));
    }
}

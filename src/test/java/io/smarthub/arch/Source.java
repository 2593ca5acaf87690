package io.smarthub.arch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A file of the project as text; the one scanner behind all rules about sources. */
record Source(Path path, String text) {

    static final Path MAIN = Path.of("src/main/java");
    static final Path RESOURCES = Path.of("src/main/resources");
    static final Path TESTS = Path.of("src/test/java");
    static final Path BENCHMARKS = Path.of("src/bench/java");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    /** The files below a folder whose name ends so, in order; none where the folder does not exist. */
    static List<Source> below(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(Source::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Source read(Path file) {
        try {
            return new Source(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read as UTF-8", e);
        }
    }

    String name() {
        return path.getFileName().toString();
    }

    List<String> lines() {
        return text.lines().toList();
    }

    /** The string literals of a Java file. */
    Stream<String> literals() {
        return LITERAL.matcher(text).results().map(match -> match.group(1));
    }

    /** Each line on which the pattern is found, as {@code path:line: text}. */
    Stream<String> findings(Pattern pattern) {
        List<String> lines = lines();
        return IntStream.range(0, lines.size())
                .filter(at -> pattern.matcher(lines.get(at)).find())
                .mapToObj(at -> path + ":" + (at + 1) + ": " + lines.get(at).strip());
    }

    /** Where the pattern is found across lines, as {@code path: match}. */
    Stream<String> findingsAcrossLines(Pattern pattern) {
        return pattern.matcher(text).results().map(MatchResult::group).map(match -> path + ": " + match.strip());
    }
}

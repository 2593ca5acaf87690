package io.smarthub.imports;

import io.smarthub.app.imports.Problem;
import io.smarthub.app.imports.Reason;
import io.smarthub.app.imports.SourceFile;
import io.smarthub.app.imports.SourceFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the files behind names. A file that is named is always read; in a folder, files whose names say JSON are, in the
 * order of their names, and hidden ones are passed over.
 */
final class FileSearch {

    private static final Set<String> EXTENSIONS = Set.of("json", "jsonl", "ndjson");

    private final List<SourceFile> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    SourceFiles.Found find(List<String> inputs) {
        inputs.forEach(this::add);
        return new SourceFiles.Found(files, problems);
    }

    private void add(String input) {
        if (input.equals(FilesToImport.STANDARD_INPUT)) {
            files.add(new SourceFile(input, -1));
            return;
        }
        try {
            Path path = Path.of(input);
            if (Files.isDirectory(path)) {
                folder(input, path);
            } else {
                files.add(new SourceFile(input, Files.size(path)));
            }
        } catch (InvalidPathException e) {
            report(input, Problem.Level.ERROR, Reason.MISSING_FILE);
        } catch (IOException e) {
            problems.add(FilesToImport.problem(input, e));
        }
    }

    private void folder(String input, Path folder) throws IOException {
        int before = files.size();
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(folder, new Visitor(folder, found));
        found.sort(Comparator.comparing(Path::toString));
        for (Path path : found) {
            if (EXTENSIONS.contains(extension(path))) {
                files.add(new SourceFile(path.toString(), Files.size(path)));
            } else {
                report(path.toString(), Problem.Level.WARNING, Reason.NO_JSON_NAME);
            }
        }
        if (files.size() == before) {
            report(input, Problem.Level.ERROR, Reason.EMPTY_FOLDER);
        }
    }

    private void report(String file, Problem.Level level, Reason reason) {
        problems.add(new Problem(file, 0, level, reason, List.of()));
    }

    private static String extension(Path path) {
        String name = path.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean isHidden(Path path) {
        try {
            return Files.isHidden(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Collects files; what cannot be entered is reported. */
    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<Path> found;

        Visitor(Path root, List<Path> found) {
            this.root = root;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(root) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && Files.isRegularFile(file)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            problems.add(FilesToImport.problem(file.toString(), e));
            return FileVisitResult.CONTINUE;
        }
    }
}

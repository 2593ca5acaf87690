import com.google.javascript.jscomp.CommandLineRunner;
import com.google.javascript.jscomp.CompilationLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.CompilerOptions.LanguageMode;
import com.google.javascript.jscomp.DependencyOptions;
import com.google.javascript.jscomp.ModuleIdentifier;
import com.google.javascript.jscomp.Result;
import com.google.javascript.jscomp.SourceFile;
import com.google.javascript.jscomp.WarningLevel;
import com.google.javascript.jscomp.deps.ModuleLoader.ResolutionMode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Part of the build: joins the modules and stylesheets of the visitor's chat widget into one small script. A mistake in one, or
 * a script that grew too large for other people's websites, fails the build.
 */
class Widget {

    private static final int LARGEST = 25_000;

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path script = Path.of(arguments[1]);
        List<Path> sources = sources(folder);
        if (isCurrent(script, sources)) {
            return;
        }
        String text = "/*SmartHub, Apache-2.0*/\n" + compiled(folder, sources);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int size = compressed(bytes);
        if (size > LARGEST) {
            System.err.printf("The chat widget has %,d bytes compressed, more than %,d.%n", size, LARGEST);
            System.exit(1);
        }
        Files.createDirectories(script.getParent());
        Files.write(script, bytes);
        System.out.printf("Chat widget: %,d bytes, %,d compressed.%n", bytes.length, size);
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().matches(".*\\.(js|css|txt)"))
                    .sorted()
                    .toList();
        }
    }

    /** A deleted file changes the time of its folder. */
    private static boolean isCurrent(Path script, List<Path> sources) throws IOException {
        if (!Files.exists(script)) {
            return false;
        }
        FileTime made = Files.getLastModifiedTime(script);
        List<Path> watched = new ArrayList<>(sources);
        sources.forEach(file -> watched.add(file.getParent()));
        watched.add(Path.of("src/build/Widget.java"));
        for (Path file : watched) {
            if (Files.getLastModifiedTime(file).compareTo(made) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static String compiled(Path folder, List<Path> sources) throws IOException {
        List<SourceFile> modules = new ArrayList<>();
        for (Path source : sources) {
            if (source.toString().endsWith(".js")) {
                modules.add(SourceFile.fromCode(name(folder.relativize(source)), Files.readString(source)));
            }
        }
        String scripts = modules.stream().map(Widget::code).collect(Collectors.joining());
        modules.add(SourceFile.fromCode("css.js", "export const css = " + quoted(shorter(styles(folder), scripts)) + ";"));
        Compiler compiler = new Compiler(System.err);
        Result result = compiler.compile(
                CommandLineRunner.getBuiltinExterns(CompilerOptions.Environment.BROWSER), modules, options());
        if (!result.success) {
            System.exit(1);
        }
        return "(function(){" + compiler.toSource().strip().replace("\"class\":", "class:") + "})();\n";
    }

    private static CompilerOptions options() {
        CompilerOptions options = new CompilerOptions();
        options.setAssumeStrictThis(true);
        options.setEmitUseStrict(true);
        options.setLanguageIn(LanguageMode.ECMASCRIPT_NEXT);
        options.setLanguageOut(LanguageMode.ECMASCRIPT_2021);
        // What newer browsers alone have is not copied in.
        options.setRewritePolyfills(false);
        options.setModuleResolutionMode(ResolutionMode.BROWSER);
        options.setDependencyOptions(
                DependencyOptions.pruneForEntryPoints(List.of(ModuleIdentifier.forFile("main.js"))));
        // It is a file of its own: nothing in it can end a page's script element.
        options.setTrustedStrings(true);
        options.setLineLengthThreshold(Integer.MAX_VALUE);
        // Names of members stay: they are the protocol's and the browser's. TypeScript checks the types (.ci/run).
        CompilationLevel.SIMPLE_OPTIMIZATIONS.setOptionsForCompilationLevel(options);
        CompilationLevel.SIMPLE_OPTIMIZATIONS.setWrappedOutputOptimizations(options);
        WarningLevel.QUIET.setOptionsForWarningLevel(options);
        return options;
    }

    /** The stylesheets in their order, without comments and spaces that say nothing. */
    private static String styles(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String name : Files.readAllLines(folder.resolve("css/order.txt"))) {
            all.append(Files.readString(folder.resolve("css/" + name + ".css"))).append('\n');
        }
        return all.toString()
                .replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,]) ?", "$1")
                .replaceAll(": (?=[^{}]*[;}])", ":")
                .replace(";}", "}")
                .replaceAll("(?<![\\d.])0(?=\\.\\d)", "")
                .replaceAll(" (?=!important|>)|(?<=>) ", "")
                .strip();
    }

    /** With short names for the properties that no script sets. */
    private static String shorter(String styles, String scripts) {
        List<String> names = Pattern.compile("--[a-z][a-z-]+")
                .matcher(styles)
                .results()
                .map(MatchResult::group)
                .distinct()
                .filter(name -> !scripts.contains("'" + name + "'"))
                .toList();
        String shortened = styles;
        for (int i = 0; i < names.size(); i++) {
            shortened = shortened.replaceAll(names.get(i) + "(?![a-z-])", "--" + Integer.toString(i, Character.MAX_RADIX));
        }
        return shortened;
    }

    private static String code(SourceFile file) {
        try {
            return file.getCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** As it is in an address, on every system. */
    private static String name(Path file) {
        return file.toString().replace('\\', '/');
    }

    private static int compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            zip.write(bytes);
        }
        return out.size();
    }
}

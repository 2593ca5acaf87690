package io.smarthub.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules that class files cannot show: sizes, comments, colours, and how tests wait. */
class SourceRulesTest {

    private static final int LONGEST_FILE = 400;
    private static final List<Source> MAIN = Source.below(Source.MAIN, ".java");
    private static final List<Source> TESTS = Stream.of(Source.TESTS, Source.BENCHMARKS)
            .flatMap(folder -> Source.below(folder, ".java").stream())
            .toList();
    private static final List<Source> WIDGET = Source.below(Path.of("src/main/widget"), ".js");
    private static final List<Source> STYLES = Source.below(Source.RESOURCES.resolve("io/smarthub/css"), ".css");

    @Test
    void noFileIsLongerThan400Lines() {
        assertThat(Stream.of(MAIN, TESTS, STYLES, WIDGET).flatMap(List::stream))
                .as("one idea per file: about 70 lines on average (H7)")
                .filteredOn(source -> source.lines().size() > LONGEST_FILE)
                .extracting(Source::path)
                .isEmpty();
    }

    @Test
    void everyPackageIsNullMarkedAndSaysWhatItIsFor() {
        List<String> packages = MAIN.stream()
                .map(source -> source.path().getParent())
                .distinct()
                .filter(folder -> MAIN.stream()
                        .noneMatch(source -> source.path().equals(folder.resolve("package-info.java"))
                                && source.text().startsWith("/** ")
                                && source.text().contains("@NullMarked")))
                .map(Object::toString)
                .toList();
        assertThat(packages)
                .as("packages without a package-info.java of one sentence and @NullMarked (H54)")
                .isEmpty();
    }

    @Test
    void nothingIsLeftToDoInComments() {
        assertThat(everywhere("\\b(TODO|FIXME|XXX)\\b")).isEmpty();
        assertThat(everywhere("^\\s*//.*[;{]$")).as("commented-out code").isEmpty();
    }

    @Test
    void noFileKnowsAMachine() {
        assertThat(everywhere("[\" (](/work/|/root/|/home/[a-z]|/Users/[a-z]|C:\\\\\\\\Users\\\\\\\\[a-z])"))
                .as("a path of somebody's machine")
                .isEmpty();
    }

    @Test
    void importsNameClasses() {
        assertThat(everywhere("^import (static )?[\\w.]+\\.\\*;")).isEmpty();
    }

    @Test
    void virtualThreadsHaveNames() {
        Pattern unnamed = Pattern.compile("ofVirtual\\(\\)(?!\\s*\\.name\\()[^;]{0,40}");
        assertThat(MAIN.stream().flatMap(source -> source.findingsAcrossLines(unnamed)))
                .as("a thread dump must tell who waits for what (H24)")
                .isEmpty();
    }

    @Test
    void testsWaitForConditions() {
        assertThat(findings(TESTS, "Thread\\.sleep\\(|\\.sleep\\(Duration|@Disabled\\b"))
                .as("a sleeping or switched-off test proves nothing")
                .filteredOn(finding -> !finding.contains("arch/SourceRulesTest.java"))
                .isEmpty();
    }

    @Test
    void coloursAreDefinedInThePaletteAlone() {
        List<Source> rules = STYLES.stream()
                .filter(style -> !style.name().startsWith("palette"))
                .toList();
        assertThat(findings(rules, "#[0-9a-fA-F]{3,8}\\b|\\b(rgb|rgba|hsb|hsba)\\("))
                .as("component rules refer to looked-up colours (H17)")
                .isEmpty();
        assertThat(findings(rules, "(?<!smoothing-type):\\s*(white|black|red|green|blue|gr[ae]y|orange|yellow)\\b"))
                .as("named colours are colours too (H17)")
                .isEmpty();
        assertThat(findings(MAIN, "\"#[0-9a-fA-F]{6,8}\"|\\bColor\\.(web|rgb|hsb|gray|color|valueOf)\\("))
                .as("code takes its colours from the stylesheet (H17)")
                .isEmpty();
    }

    private static Stream<String> everywhere(String pattern) {
        return Stream.of(MAIN, TESTS, STYLES, WIDGET)
                .flatMap(sources -> findings(sources, pattern))
                .filter(finding -> !finding.contains("arch/SourceRulesTest.java"));
    }

    private static Stream<String> findings(List<Source> sources, String pattern) {
        Pattern compiled = Pattern.compile(pattern);
        return sources.stream().flatMap(source -> source.findings(compiled));
    }
}

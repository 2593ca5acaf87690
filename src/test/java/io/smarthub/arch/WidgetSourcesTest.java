package io.smarthub.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules for the chat widget's JavaScript and styles, which other people's visitors get. */
class WidgetSourcesTest {

    private static final Path WIDGET = Path.of("src/main/widget");
    private static final List<Source> MODULES = Source.below(WIDGET, ".js");
    private static final List<Source> STYLES = Source.below(WIDGET, ".css");
    private static final Pattern KEY = Pattern.compile("(?m)^ {2}([a-zA-Z]+):");

    @Test
    void nothingIsEverReadAsHtmlOrScript() {
        assertThat(
                        findings(
                                MODULES,
                                "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(|new Function|srcdoc|DOMParser"))
                .as("words of visitors, agents and chatbots are text (0015)")
                .isEmpty();
    }

    @Test
    void noCookieIsSet() {
        assertThat(findings(MODULES, "document\\.cookie|cookieStore|credentials: '(?!omit)"))
                .as("the token is in frames alone")
                .isEmpty();
    }

    @Test
    void storageIsOpenedInOnePlace() {
        assertThat(findings(MODULES, "localStorage|sessionStorage|indexedDB"))
                .as("it may be forbidden, and whoever asks not to be tracked is not")
                .allMatch(finding -> finding.contains("storage.js"));
    }

    @Test
    void nothingIsLeftFromSearchingForMistakes() {
        assertThat(findings(MODULES, "\\bdebugger\\b|console\\.log")).isEmpty();
    }

    @Test
    void coloursAreDefinedInThePaletteAlone() {
        List<Source> rules = STYLES.stream()
                .filter(style -> !style.name().equals("palette.css"))
                .toList();
        assertThat(findings(rules, "#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(|\\bhsl")).isEmpty();
    }

    @Test
    void theBuildJoinsEveryStylesheet() {
        assertThat(Source.read(WIDGET.resolve("css/order.txt")).lines())
                .containsExactlyInAnyOrderElementsOf(STYLES.stream()
                        .map(style -> style.name().replace(".css", ""))
                        .toList());
    }

    @Test
    void bothLanguagesSayTheSameAndAllOfItIsUsed() {
        List<String> english = keys("en");
        assertThat(keys("de")).containsExactlyElementsOf(english);
        String code = MODULES.stream()
                .filter(module -> !module.path().toString().contains("texts"))
                .map(Source::text)
                .reduce("", String::concat);
        assertThat(english).allMatch(key -> code.contains("texts." + key));
    }

    private static List<String> keys(String language) {
        String text = Source.read(WIDGET.resolve("texts/" + language + ".js")).text();
        return KEY.matcher(text).results().map(key -> key.group(1)).toList();
    }

    private static Stream<String> findings(List<Source> sources, String pattern) {
        Pattern compiled = Pattern.compile(pattern);
        return sources.stream().flatMap(source -> source.findings(compiled));
    }
}

package io.smarthub.arch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every text exists in English and German, is used, and means the same (H44). A key is used when it stands in the source
 * as a literal, or when it belongs to a family: a literal prefix ending in a dot, then the name of an enum constant in
 * lower case with hyphens (or a number), then perhaps a literal suffix: {@code "outcome." + name + ".help"}.
 */
class TextsTest {

    private static final List<Bundle> BUNDLES = Bundle.all();
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+");
    private static final Set<String> LITERALS = Source.below(Source.MAIN, ".java").stream()
            .flatMap(Source::literals)
            .collect(Collectors.toSet());
    private static final Set<String> CONSTANTS = enumConstants();

    @Test
    void everyTextExistsInBothLanguages() {
        Map<String, Set<String>> keys = BUNDLES.stream()
                .collect(Collectors.toMap(Bundle::name, bundle -> bundle.texts().keySet()));
        for (Bundle bundle : BUNDLES) {
            String other = bundle.isGerman() ? bundle.name().replace("_de", "") : bundle.name() + "_de";
            assertThat(keys).containsKey(other);
            assertThat(bundle.texts().keySet())
                    .as("%s and %s", bundle.name(), other)
                    .isEqualTo(keys.get(other));
        }
    }

    @Test
    void noKeyIsWrittenTwice() {
        for (Bundle bundle : BUNDLES) {
            assertThat(bundle.keysInOrder()).as(bundle.name()).doesNotHaveDuplicates();
        }
    }

    @Test
    void bothLanguagesHaveTheSamePlaceholders() {
        Map<String, Bundle> byName = BUNDLES.stream().collect(Collectors.toMap(Bundle::name, bundle -> bundle));
        for (Bundle english : BUNDLES) {
            Bundle german = byName.get(english.name() + "_de");
            if (german != null) {
                english.texts()
                        .forEach((key, text) -> assertThat(
                                        Bundle.placeholders(german.texts().getOrDefault(key, text)))
                                .as("%s in %s", key, german.name())
                                .isEqualTo(Bundle.placeholders(text)));
            }
        }
    }

    @Test
    void everyTextIsAValidPattern() {
        assertThat(textsThat((key, text) -> !isPattern(text))).isEmpty();
        assertThat(textsThat((key, text) -> text.replace("'{'", "")
                        .replace("'}'", "")
                        .replace("''", "")
                        .contains("'")))
                .as("MessageFormat swallows a single apostrophe: write ’, or two")
                .isEmpty();
    }

    @Test
    void textsAreTidy() {
        assertThat(textsThat((key, text) -> text.isBlank() || !text.equals(text.strip())))
                .isEmpty();
        assertThat(textsThat((key, text) -> text.endsWith("!")))
                .as("the application does not shout (H19)")
                .isEmpty();
        assertThat(textsThat((key, text) -> !key.equals(key.toLowerCase(Locale.ROOT))))
                .as("keys are dotted lower case")
                .isEmpty();
    }

    @Test
    void quotationMarksAndApostrophesAreTypographicUnlessTheyAreCode() {
        Set<String> code = Set.of("file.cycle", "option.search", "payments.problem.others-can-read");
        assertThat(textsThat((key, text) -> text.contains("\"") && !code.contains(key)))
                .as("“…” in English, „…“ in German")
                .isEmpty();
        assertThat(textsThat((key, text) -> text.contains("''") && !code.contains(key)))
                .as("the apostrophe is ’")
                .isEmpty();
        assertThat(code)
                .allSatisfy(key -> assertThat(textsThat(
                                (other, text) -> other.equals(key) && (text.contains("\"") || text.contains("''"))))
                        .as(key + " in both languages")
                        .hasSize(2));
        for (Bundle bundle : BUNDLES) {
            String opening = bundle.isGerman() ? "„" : "“";
            String other = bundle.isGerman() ? "”" : "„";
            String closing = bundle.isGerman() ? "“" : "”";
            bundle.texts()
                    .forEach((key, text) -> assertThat(text)
                            .as(bundle.name() + " " + key)
                            .doesNotContain(other)
                            .satisfies(quoted ->
                                    assertThat(quoted.split(opening, -1)).hasSameSizeAs(quoted.split(closing, -1))));
        }
    }

    @Test
    void germanHasOneWordForTheStatusAndAnotherForTheOutcome() {
        Set<String> status =
                Set.of("status.resolved", "tab.resolved", "event.resolved", "line.resolved", "done.resolve");
        Set<String> outcome = Set.of("outcome.resolved", "metric.resolved", "stats.metric.resolved", "pill.resolved");
        for (Bundle bundle : BUNDLES) {
            if (bundle.isGerman()) {
                bundle.texts().forEach((key, text) -> {
                    if (status.contains(key)) {
                        assertThat(text).as(bundle.name() + " " + key).startsWith("Gelöst");
                    } else if (outcome.contains(key)) {
                        assertThat(text).as(bundle.name() + " " + key).startsWith("Aufgelöst");
                    }
                });
            }
        }
    }

    @Test
    void everyTextIsUsed() {
        assertThat(textsThat((key, text) -> !isUsed(key))).isEmpty();
    }

    @Test
    void everyKeyInTheSourceHasAText() {
        Set<String> keys = BUNDLES.stream()
                .flatMap(bundle -> bundle.texts().keySet().stream())
                .collect(Collectors.toSet());
        Set<String> families = keys.stream().map(TextsTest::family).collect(Collectors.toSet());
        Stream<String> asked = Stream.of("ui", "cli")
                .flatMap(part -> Source.below(Source.MAIN.resolve("io/smarthub/" + part), ".java").stream())
                .flatMap(source -> source.literals()
                        .filter(literal -> KEY.matcher(literal).matches())
                        .filter(literal -> families.contains(family(literal)))
                        .filter(literal -> !keys.contains(literal))
                        .map(literal -> source.path() + ": " + literal));
        assertThat(asked).isEmpty();
    }

    private static List<String> textsThat(BiPredicate<String, String> condition) {
        List<String> found = new ArrayList<>();
        for (Bundle bundle : BUNDLES) {
            bundle.texts().forEach((key, text) -> {
                if (condition.test(key, text)) {
                    found.add(bundle.name() + ": " + key + " = " + text);
                }
            });
        }
        return found;
    }

    private static boolean isPattern(String text) {
        try {
            return !new MessageFormat(text, Locale.ENGLISH).toPattern().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isUsed(String key) {
        if (LITERALS.contains(key) || LITERALS.contains("${bundle:" + key + "}")) {
            return true;
        }
        for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
            if (LITERALS.contains(key.substring(0, dot + 1)) && isMember(key.substring(dot + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMember(String rest) {
        int dot = rest.indexOf('.');
        String name = dot < 0 ? rest : rest.substring(0, dot);
        return (CONSTANTS.contains(name) || name.matches("\\d+"))
                && (dot < 0 || LITERALS.contains(rest.substring(dot)));
    }

    private static String family(String key) {
        return key.substring(0, Math.max(0, key.indexOf('.')));
    }

    private static Set<String> enumConstants() {
        Set<String> names = new HashSet<>();
        Stream.concat(Stream.of(DayOfWeek.values()), Stream.of(Month.values())).forEach(name -> names.add(name.name()));
        Production.CLASSES.stream()
                .filter(JavaClass::isEnum)
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.ENUM))
                .map(JavaField::getName)
                .forEach(names::add);
        return names.stream()
                .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toSet());
    }
}

package io.smarthub.arch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The stylesheet of AtlantaFX is cut down to the controls that are used: one that is used later needs its rules back. */
class UnusedControlsTest {

    private static final Path WITHOUT = Path.of("src/main/resources/io/smarthub/css/without.txt");

    @Test
    void noControlIsUsedWhoseRulesAreLeftOut() throws IOException {
        List<String> without = Files.readAllLines(WITHOUT).stream()
                .map(UnusedControlsTest::className)
                .toList();

        Set<String> used = new ClassFileImporter()
                .withImportOption(location -> !location.contains("test-classes")).importPackages("io.smarthub").stream()
                        .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
                        .map(dependency -> dependency.getTargetClass())
                        .filter(UnusedControlsTest::isControl)
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet());

        assertThat(used).as("seen at all").contains("Button", "ToggleSwitch");
        assertThat(used).doesNotContainAnyElementsOf(without);
    }

    private static boolean isControl(JavaClass each) {
        return each.getPackageName().startsWith("javafx.scene.control")
                || each.getPackageName().startsWith("javafx.scene.chart")
                || each.getPackageName().startsWith("atlantafx.")
                || each.getPackageName().startsWith("org.controlsfx.");
    }

    /** {@code tab-pane}: {@code TabPane}. */
    private static String className(String styleClass) {
        return Arrays.stream(styleClass.replace("*", "").split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }
}

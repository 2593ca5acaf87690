package io.smarthub.ui.kit.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contrast by WCAG 2.2: 4.5:1 for text, 3:1 for marks, on every ground they stand on, in both themes. */
class PaletteTest {

    private static final Path CSS = Path.of("src/main/resources/io/smarthub/css");
    private static final Pattern COLOUR = Pattern.compile("(-color-[a-z0-9-]+):\\s*([^;]+);");
    private static final String[] GROUNDS = {"canvas", "bg-default", "bg-overlay", "hover", "selected"};
    private static final String[] ROLES = {"accent", "success", "warning", "danger", "chatbot", "resolved", "escalated"
    };

    @ParameterizedTest
    @ValueSource(strings = {"palette.css", "palette-dark.css"})
    void textIsReadable(String sheet) throws IOException {
        Map<String, String> colours = colours(sheet);
        var soft = new SoftAssertions();
        for (String ground : GROUNDS) {
            atLeast(soft, colours, 4.5, "fg-default", ground);
            atLeast(soft, colours, 4.5, "fg-muted", ground);
            Stream.of(ROLES).forEach(role -> atLeast(soft, colours, 4.5, role + "-fg", ground));
        }
        Stream.of(ROLES).forEach(role -> atLeast(soft, colours, 4.5, role + "-fg", role + "-subtle"));
        Stream.of("canvas", "bg-default", "bg-overlay").forEach(on -> atLeast(soft, colours, 4.5, "fg-subtle", on));
        Stream.of("accent-emphasis", "danger-emphasis").forEach(on -> atLeast(soft, colours, 4.5, "fg-emphasis", on));
        Stream.of("visitor", "agent").forEach(who -> atLeast(soft, colours, 4.5, who + "-fg", who + "-bg"));
        Stream.of("highlight", "highlight-current").forEach(on -> atLeast(soft, colours, 4.5, "fg-default", on));
        atLeast(soft, colours, 4.5, "fg-muted", "neutral-subtle");
        atLeast(soft, colours, 4.5, "fg-muted", "bg-inset");
        for (int i = 1; i <= 6; i++) {
            atLeast(soft, colours, 4.5, "avatar-" + i + "-fg", "avatar-" + i + "-bg");
        }
        soft.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"palette.css", "palette-dark.css"})
    void marksAreSeen(String sheet) throws IOException {
        Map<String, String> colours = colours(sheet);
        var soft = new SoftAssertions();
        for (String ground : new String[] {"canvas", "bg-default", "bg-overlay"}) {
            Stream.of(ROLES).forEach(role -> atLeast(soft, colours, 3, role + "-emphasis", ground));
            atLeast(soft, colours, 3, "mark", ground);
            atLeast(soft, colours, 3, "focus", ground);
        }
        soft.assertAll();
    }

    private static void atLeast(SoftAssertions soft, Map<String, String> colours, double least, String fg, String bg) {
        double contrast = contrast(luminance(resolve(colours, fg)), luminance(resolve(colours, bg)));
        soft.assertThat(contrast).as("%s on %s", fg, bg).isGreaterThanOrEqualTo(least);
    }

    private static Map<String, String> colours(String sheet) throws IOException {
        Map<String, String> colours = new HashMap<>();
        for (String name : new String[] {"palette.css", sheet}) {
            COLOUR.matcher(Files.readString(CSS.resolve(name)))
                    .results()
                    .forEach(match -> colours.put(match.group(1), match.group(2).strip()));
        }
        return colours;
    }

    private static String resolve(Map<String, String> colours, String name) {
        String value = Objects.requireNonNull(colours.get("-color-" + name), name);
        return value.startsWith("-color-") ? resolve(colours, value.substring("-color-".length())) : value;
    }

    private static double luminance(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static double contrast(double first, double second) {
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }
}

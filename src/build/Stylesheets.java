import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.css.CssParser;
import javafx.css.Stylesheet;

/**
 * Part of the build: joins the stylesheets in their order, for light and for dark, and translates them into JavaFX's binary
 * form. One sheet is matched faster than twenty, and the binary form is read faster. A mistake in one fails the build. Of
 * AtlantaFX's sheet, half is for controls that nobody uses here ({@code without.txt}): those rules are left out.
 */
class Stylesheets {

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<String> order = Files.readAllLines(folder.resolve("order.txt"));
        join(folder, "light", order.stream().filter(name -> !name.equals("palette-dark")).toList());
        join(folder, "dark", order);
        translate(folder, "atlantafx", used(atlantafx(), Files.readAllLines(folder.resolve("without.txt"))));
        CssParser.errorsProperty().forEach(error -> System.err.println(error.getMessage()));
        System.exit(CssParser.errorsProperty().isEmpty() ? 0 : 1);
    }

    private static void join(Path folder, String scheme, List<String> names) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String name : names) {
            all.append(Files.readString(folder.resolve(name + ".css"))).append('\n');
        }
        translate(folder, scheme, all.toString());
    }

    private static void translate(Path folder, String name, String rules) throws IOException {
        Path text = Files.writeString(Files.createTempFile(name, ".css"), rules);
        Stylesheet.convertToBinary(text.toFile(), new File(folder.toFile(), name + ".bss"));
        Files.delete(text);
    }

    private static String atlantafx() throws IOException {
        try (InputStream in = Stylesheets.class.getResourceAsStream("/atlantafx/base/theme/primer-light.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The rules that have a selector without any of these style classes; a star ends a prefix. */
    private static String used(String css, List<String> without) {
        Pattern unused = Pattern.compile(without.stream()
                .map(name -> name.endsWith("*") ? name.substring(0, name.length() - 1) + "[a-z0-9-]*" : name)
                .collect(Collectors.joining("|", "\\.(", ")(?![a-z0-9-])")));
        StringBuilder used = new StringBuilder();
        Matcher rule = Pattern.compile("([^{}]+)\\{[^{}]*}").matcher(css.replaceAll("(?s)/\\*.*?\\*/", ""));
        while (rule.find()) {
            if (Arrays.stream(rule.group(1).split(","))
                    .anyMatch(selector -> !unused.matcher(selector).find())) {
                used.append(rule.group()).append('\n');
            }
        }
        return used.toString();
    }
}

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.css.CssParser;
import javafx.css.Stylesheet;

/**
 * Part of the build: joins the stylesheets in their order, for light and for dark, and translates them into JavaFX's binary
 * form. One sheet is matched faster than twenty, and the binary form is read faster. A mistake in one fails the build.
 */
class Stylesheets {

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<String> order = Files.readAllLines(folder.resolve("order.txt"));
        join(folder, "light", order.stream().filter(name -> !name.equals("palette-dark")).toList());
        join(folder, "dark", order);
        CssParser.errorsProperty().forEach(error -> System.err.println(error.getMessage()));
        System.exit(CssParser.errorsProperty().isEmpty() ? 0 : 1);
    }

    private static void join(Path folder, String scheme, List<String> names) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String name : names) {
            all.append(Files.readString(folder.resolve(name + ".css"))).append('\n');
        }
        Path joined = Files.writeString(Files.createTempFile(scheme, ".css"), all);
        Stylesheet.convertToBinary(joined.toFile(), new File(folder.toFile(), scheme + ".bss"));
        Files.delete(joined);
    }
}

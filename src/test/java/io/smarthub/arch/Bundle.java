package io.smarthub.arch;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** One file of texts: {@code <feature>.properties} in English, {@code <feature>_de.properties} in German. */
record Bundle(String name, TreeMap<String, String> texts, List<String> keysInOrder) {

    private static final Path FOLDER = Source.RESOURCES.resolve("io/smarthub/i18n");
    private static final Pattern KEY = Pattern.compile("(?m)^[ \\t]*([^#!\\s=:][^\\s=:]*)[ \\t]*[=:]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    static List<Bundle> all() {
        return Source.below(FOLDER, ".properties").stream().map(Bundle::read).toList();
    }

    private static Bundle read(Source source) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(source.text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        TreeMap<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        String withoutContinuations = source.text().replaceAll("\\\\\\R[ \\t]*", "");
        return new Bundle(
                source.name().replace(".properties", ""),
                texts,
                KEY.matcher(withoutContinuations)
                        .results()
                        .map(match -> match.group(1))
                        .toList());
    }

    boolean isGerman() {
        return name.endsWith("_de");
    }

    /** The numbers of the placeholders in a pattern of {@link java.text.MessageFormat}. */
    static TreeSet<Integer> placeholders(String pattern) {
        TreeSet<Integer> numbers = new TreeSet<>();
        PLACEHOLDER
                .matcher(pattern.replace("'{'", ""))
                .results()
                .forEach(match -> numbers.add(Integer.valueOf(match.group(1))));
        return numbers;
    }
}

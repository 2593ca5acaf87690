package io.smarthub.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The texts of one feature in one language: {@code /io/smarthub/i18n/<feature>.properties} (English) overlaid by
 * {@code <feature>_de.properties}. Immutable; on a change of language the window makes new ones.
 * Patterns are {@link MessageFormat}: an apostrophe is written twice, or better typographically (’).
 */
public final class Texts {

    private final String feature;
    private final Locale locale;
    private final Properties patterns;
    private final Map<String, Texts> others;

    private Texts(String feature, Locale locale, Map<String, Texts> others) {
        this.feature = feature;
        this.locale = locale;
        this.others = others;
        Properties english = load(feature, new Properties());
        boolean german = locale.getLanguage().equals(Locale.GERMAN.getLanguage());
        patterns = german ? load(feature + "_de", new Properties(english)) : english;
    }

    /** The texts of a feature, such as {@code inbox}; German for any German locale, else English. */
    public static Texts of(String feature, Locale locale) {
        return new Texts(feature, locale, new ConcurrentHashMap<>());
    }

    /** The texts of another feature in the same language, read once. */
    public Texts of(String otherFeature) {
        return otherFeature.equals(feature)
                ? this
                : others.computeIfAbsent(otherFeature, name -> new Texts(name, locale, others));
    }

    /** The text of a key with its placeholders filled; the key itself, and a warning in the log, when there is none. */
    public String get(String key, Object... arguments) {
        String pattern = patterns.getProperty(key);
        if (pattern == null) {
            log().warn("No text {} in {}", key, feature);
            return key;
        }
        boolean plain = pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
        return plain ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** The language, and the country for numbers and dates. */
    public Locale locale() {
        return locale;
    }

    /** Every key of the feature. */
    public Set<String> keys() {
        return patterns.stringPropertyNames();
    }

    /** Asked for when needed: texts are read before the first window, and hardly ever is one missing. */
    private static Logger log() {
        return LoggerFactory.getLogger(Texts.class);
    }

    private static Properties load(String name, Properties target) {
        try (InputStream in = Texts.class.getResourceAsStream("/io/smarthub/i18n/" + name + ".properties")) {
            if (in == null) {
                log().warn("No texts {}", name);
            } else {
                target.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException("Texts " + name + " cannot be read", e);
        }
    }
}

package io.smarthub.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The texts of one feature in one language: {@code /io/smarthub/i18n/<feature>.properties} (English) overlaid by
 * {@code <feature>_de.properties}. Immutable; on a change of language the window makes new ones.
 * Patterns are {@link MessageFormat}: an apostrophe is written twice, or better typographically (’).
 */
public final class Texts {

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);

    private final String feature;
    private final Locale locale;
    private final Properties patterns;

    private Texts(String feature, Locale locale, Properties patterns) {
        this.feature = feature;
        this.locale = locale;
        this.patterns = patterns;
    }

    /** The texts of a feature, such as {@code inbox}; German for any German locale, else English. */
    public static Texts of(String feature, Locale locale) {
        Properties english = load(feature, new Properties());
        boolean german = locale.getLanguage().equals(Locale.GERMAN.getLanguage());
        return new Texts(feature, locale, german ? load(feature + "_de", new Properties(english)) : english);
    }

    /** The texts of another feature in the same language. */
    public Texts of(String otherFeature) {
        return otherFeature.equals(feature) ? this : of(otherFeature, locale);
    }

    /** The text of a key with its placeholders filled; the key itself, and a warning in the log, when there is none. */
    public String get(String key, Object... arguments) {
        String pattern = patterns.getProperty(key);
        if (pattern == null) {
            LOG.warn("No text {} in {}", key, feature);
            return key;
        }
        return new MessageFormat(pattern, locale).format(arguments);
    }

    /** The language, and the country for numbers and dates. */
    public Locale locale() {
        return locale;
    }

    /** Every key of the feature. */
    public Set<String> keys() {
        return patterns.stringPropertyNames();
    }

    private static Properties load(String name, Properties target) {
        try (InputStream in = Texts.class.getResourceAsStream("/io/smarthub/i18n/" + name + ".properties")) {
            if (in == null) {
                LOG.warn("No texts {}", name);
            } else {
                target.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException("Texts " + name + " cannot be read", e);
        }
    }
}

package io.smarthub.exports;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of one bundle, and dates and numbers as the reader's language writes them; times are in one zone. */
final class Words {

    private final ResourceBundle texts;
    private final Locale language;
    private final ZoneId zone;

    /** German for any German locale, else English, with days as they cannot be taken for others: 27 Nov 2026. */
    Words(String bundle, Locale wanted, ZoneId zone) {
        this.language = wanted.getLanguage().equals("de") ? wanted : Locale.UK;
        this.zone = zone;
        this.texts = ResourceBundle.getBundle(
                "io.smarthub.i18n." + bundle,
                language.getLanguage().equals("de") ? Locale.GERMAN : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Words of(String bundle) {
        return new Words(bundle, language, zone);
    }

    String get(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), language).format(arguments);
    }

    Locale language() {
        return language;
    }

    ZoneId zone() {
        return zone;
    }

    LocalDate date(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    /** With the weekday. */
    String fullDate(LocalDate date) {
        return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(language));
    }

    String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language));
    }

    /** Day and month. */
    String day(LocalDate date) {
        return date.format(DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(language));
    }

    /** Weekday, day, month and year, short. */
    String weekday(LocalDate date) {
        return date.format(DateTimeFormatter.ofLocalizedPattern("yMMMEd").withLocale(language));
    }

    String month(YearMonth month) {
        return month.format(DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(language));
    }

    String time(Instant at) {
        return at.atZone(zone)
                .format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(language));
    }

    String dateTime(Instant at) {
        return at.atZone(zone)
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(language));
    }

    /** To the second, with the zone's short name. */
    String exact(Instant at) {
        return at.atZone(zone)
                        .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM)
                                .withLocale(language))
                + " "
                + at.atZone(zone).format(DateTimeFormatter.ofPattern("z", language));
    }

    String zoneName() {
        String name = zone.getDisplayName(TextStyle.FULL, language);
        return name.equals(zone.getId()) ? name : name + " (" + zone.getId() + ")";
    }

    String number(long value) {
        return NumberFormat.getIntegerInstance(language).format(value);
    }

    String percent(double ratio) {
        return NumberFormat.getPercentInstance(language).format(ratio);
    }

    /** The middle part of keys made of a constant's name. */
    static String constant(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

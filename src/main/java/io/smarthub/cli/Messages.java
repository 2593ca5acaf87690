package io.smarthub.cli;

import io.smarthub.domain.billing.Money;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The command line's words in the owner's language. */
final class Messages {

    private final ResourceBundle bundle;
    private final Locale locale;

    Messages(Locale locale) {
        this.locale = locale;
        this.bundle = bundle("io.smarthub.i18n.cli", locale);
    }

    /** All of them, for the help texts. */
    ResourceBundle bundle() {
        return bundle;
    }

    /** A bundle in a language, in English where the language has none. */
    static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String get(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    /** A sentence of another bundle. */
    String sentence(String name, String key, Object... values) {
        return new MessageFormat(bundle(name, locale).getString(key), locale).format(values);
    }

    /** A day as the language writes it: English as options take it, which leaves no doubt about month and day. */
    String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(bundle.getString("format.day"), locale));
    }

    String month(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern(bundle.getString("format.month"), locale));
    }

    /** To the minute. */
    String moment(Instant at, ZoneId zone) {
        return at.atZone(zone).format(DateTimeFormatter.ofPattern(bundle.getString("format.moment"), locale));
    }

    String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** With as many decimals as it has. */
    String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(number.scale());
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }

    /** With the decimals of its currency, and its code. */
    String money(Money money) {
        return number(money.decimal()) + " " + money.currency().getCurrencyCode();
    }

    Locale locale() {
        return locale;
    }
}

package io.smarthub.ui.kit;

import io.smarthub.measure.DurationPart;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Locale;
import java.util.stream.Collectors;

/** Numbers, money, dates and times as the owner's locale writes them, in the account's zone. Immutable, thread-safe. */
public final class Formats {

    /** The largest number a badge shows as it is. */
    public static final long MOST_IN_BADGE = 999;

    private static final int KILO = 1024;

    private final Locale locale;
    private final ZoneId zone;
    private final Clock clock;
    private final Texts texts;

    /** For a locale and the account's zone; the clock tells what "now" is for relative times. */
    public Formats(Locale locale, ZoneId zone, Clock clock) {
        this.locale = locale;
        this.zone = zone;
        this.clock = clock;
        this.texts = Texts.of("kit", locale);
    }

    /** The locale numbers and dates follow. */
    public Locale locale() {
        return locale;
    }

    /** The name of a country by its code of two letters (ISO 3166); empty without one. */
    public String country(String code) {
        return code.isEmpty() ? "" : Locale.of("", code).getDisplayCountry(locale);
    }

    /** The account's zone. */
    public ZoneId zone() {
        return zone;
    }

    /** {@code 12,345}. */
    public String number(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /** A number where there is little room: exactly up to 999, then {@code 999+}. */
    public String badge(long value) {
        return value > MOST_IN_BADGE ? number(MOST_IN_BADGE) + "+" : number(value);
    }

    /** {@code 12.3} with exactly the given number of decimals. */
    public String decimal(double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    /** {@code 37%} of a ratio, 1.0 being 100 %; no decimals. */
    public String percent(double ratio) {
        return NumberFormat.getPercentInstance(locale).format(ratio);
    }

    /** {@code +12%} or {@code -3%}: a trend, always with its sign except for zero. */
    public String signedPercent(double ratio) {
        String text = percent(Math.abs(ratio));
        boolean zero = Math.round(ratio * 100) == 0;
        return zero ? text : (ratio > 0 ? "+" : "\u2212") + text;
    }

    /** {@code €12.50} of 1250 minor units; decimals as the currency has them. */
    public String money(long minorUnits, String currencyCode) {
        Currency currency = Currency.getInstance(currencyCode);
        int decimals = Math.max(0, currency.getDefaultFractionDigits());
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(BigDecimal.valueOf(minorUnits, decimals));
    }

    /** {@code 24 Nov 2026}. */
    public String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
    }

    /** The account zone's date of an instant, as {@link #date(LocalDate)}. */
    public String date(Instant at) {
        return date(LocalDate.ofInstant(at, zone));
    }

    /** {@code 24 Nov}, or with the year when that is not this year. */
    public String day(LocalDate date) {
        boolean thisYear = date.getYear() == today().getYear();
        return date.format(DateTimeFormatter.ofLocalizedPattern(thisYear ? "MMMd" : "yMMMd")
                .withLocale(locale));
    }

    /** {@code November 2026}. */
    public String month(YearMonth month) {
        return month.format(DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(locale));
    }

    /** {@code 14:05}. */
    public String time(Instant at) {
        return at.atZone(zone)
                .format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale));
    }

    /** {@code Europe/Prague}: the account's zone where there is little room. */
    public String zoneId() {
        return zone.getId();
    }

    /** {@code 14:05}: a time of any day. */
    public String time(LocalTime time) {
        return time.format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale));
    }

    /** {@code 24 Nov 2026, 14:05:09 CET}: the exact time for tooltips. */
    public String exact(Instant at) {
        var style = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM)
                .withLocale(locale);
        return at.atZone(zone).format(style) + " " + at.atZone(zone).format(DateTimeFormatter.ofPattern("z", locale));
    }

    /** {@code 24 Nov 2026, 14:05}. */
    public String dateTime(Instant at) {
        var style = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale);
        return at.atZone(zone).format(style);
    }

    /** The zone's name, such as {@code Central European Time (Europe/Berlin)}. */
    public String zoneName() {
        String name = zone.getDisplayName(TextStyle.FULL, locale);
        return name.equals(zone.getId()) ? name : name + " (" + zone.getId() + ")";
    }

    /**
     * {@code just now}, {@code 5 min ago}, {@code 3 h ago}, {@code yesterday}, {@code Mon}, then the day. Today and
     * yesterday are days of the account's zone. A time in the future is printed exactly.
     */
    public String relative(Instant at) {
        Duration age = Duration.between(at, clock.instant());
        LocalDate date = LocalDate.ofInstant(at, zone);
        long days = ChronoUnit.DAYS.between(date, today());
        if (age.isNegative()) {
            return age.toMinutes() > -2 ? texts.get("time.now") : dateTime(at);
        } else if (age.toMinutes() < 1) {
            return texts.get("time.now");
        } else if (age.toHours() < 1) {
            return texts.get("time.minutes-ago", age.toMinutes());
        } else if (days == 0) {
            return texts.get("time.hours-ago", age.toHours());
        } else if (days == 1) {
            return texts.get("time.yesterday");
        } else if (days < 7) {
            return date.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, locale);
        }
        return day(date);
    }

    /** The heading of a day in a thread: {@code Today}, {@code Yesterday}, {@code Mon 23 Nov}. */
    public String dayHeading(LocalDate date) {
        long days = ChronoUnit.DAYS.between(date, today());
        if (days == 0) {
            return texts.get("day.today");
        } else if (days == 1) {
            return texts.get("day.yesterday");
        }
        boolean thisYear = date.getYear() == today().getYear();
        return date.format(DateTimeFormatter.ofLocalizedPattern(thisYear ? "MMMEd" : "yMMMEd")
                .withLocale(locale));
    }

    /** {@code 45 s}, {@code 2 min 5 s}, {@code 3 h 12 min}, {@code 2 d 4 h}: the two largest units that are not zero. */
    public String duration(Duration duration) {
        return DurationPart.of(duration).stream()
                .map(part -> texts.get("duration." + part.unit().name().toLowerCase(Locale.ROOT), part.amount()))
                .collect(Collectors.joining(" "));
    }

    /** {@code 812 B}, {@code 24 KB}, {@code 1.3 MB}: of 1,024 each, as file managers count. */
    public String fileSize(long bytes) {
        if (bytes < KILO) {
            return texts.get("size.bytes", bytes);
        }
        double kilo = (double) bytes / KILO;
        return Math.round(kilo) < KILO
                ? texts.get("size.kilobytes", decimal(kilo, 0))
                : texts.get("size.megabytes", decimal(kilo / KILO, 1));
    }

    /** Today in the account's zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}

package io.smarthub.imports;

import io.smarthub.app.imports.ReadingRules;
import io.smarthub.app.imports.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads times: ISO 8601 with or without a zone, or a number since 1970. A number of 10^11 or more is milliseconds, below
 * that seconds; 0 and null mean "no time"; what lies outside 2000 to tomorrow is refused (api-shapes 11.3).
 */
final class Times {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final BigDecimal MILLISECONDS_FROM = BigDecimal.TEN.pow(11);
    private static final BigDecimal NOT_IN_RANGE_OF_TIME = BigDecimal.TEN.pow(15);
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'][' ']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffset("+HH:mm", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHmm", "Z")
            .optionalEnd()
            .toFormatter(Locale.ROOT);

    private final ZoneId zone;
    private final Instant latest;
    private final Remarks remarks;

    Times(ReadingRules rules, Remarks remarks) {
        this.zone = rules.zone();
        this.latest = rules.now().plus(Duration.ofDays(1));
        this.remarks = remarks;
    }

    /** The instant in a field, null where there is none. */
    @Nullable
    Instant read(@Nullable JsonNode node, String field, long line) throws RefusedRecord {
        if (node == null || node.isNull()) {
            return null;
        }
        String text = node.asString("").strip();
        if (!node.isNumber() && !node.isString()) {
            throw RefusedRecord.wrong(Reason.NOT_A_TIME, field, Fields.shown(node));
        }
        if (text.isEmpty()) {
            return null;
        }
        Instant exact = ExactTime.read(text);
        if (exact != null) {
            return plausible(exact, field, text);
        }
        BigDecimal number = number(node, text);
        if (number == null) {
            return plausible(iso(text, field, line), field, text);
        }
        return number.signum() == 0 ? null : plausible(sinceEpoch(number, field, text), field, text);
    }

    private static @Nullable BigDecimal number(JsonNode node, String text) {
        if (node.isNumber()) {
            return node.decimalValue();
        }
        return text.chars().allMatch(Character::isDigit) && text.length() < 20 ? new BigDecimal(text) : null;
    }

    private static Instant sinceEpoch(BigDecimal number, String field, String text) throws RefusedRecord {
        if (number.abs().compareTo(NOT_IN_RANGE_OF_TIME) >= 0) {
            throw RefusedRecord.wrong(Reason.NOT_A_TIME, field, text);
        }
        BigDecimal millis = number.compareTo(MILLISECONDS_FROM) >= 0 ? number : number.movePointRight(3);
        return Instant.ofEpochMilli(millis.setScale(0, RoundingMode.HALF_UP).longValue());
    }

    private Instant iso(String text, String field, long line) throws RefusedRecord {
        try {
            TemporalAccessor parsed = ISO.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            if (parsed instanceof OffsetDateTime exact) {
                return exact.toInstant();
            }
            remarks.count(line, Reason.NO_ZONE, zone.getId());
            return LocalDateTime.from(parsed).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw RefusedRecord.wrong(Reason.NOT_A_TIME, field, Fields.shown(text));
        }
    }

    private Instant plausible(Instant at, String field, String text) throws RefusedRecord {
        if (at.isBefore(EARLIEST) || at.isAfter(latest)) {
            throw RefusedRecord.wrong(Reason.IMPLAUSIBLE_TIME, field, text, at.toString());
        }
        return at;
    }
}

package io.smarthub.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads days as they are written in the options, in four-digit years: far more than there are conversations for. */
final class Days implements ITypeConverter<LocalDate> {

    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 1, 1);

    private final Messages messages;

    Days(Messages messages) {
        this.messages = messages;
    }

    @Override
    public LocalDate convert(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (!day.isBefore(FIRST) && !day.isAfter(LAST)) {
                return day;
            }
        } catch (DateTimeException e) {
            throw new TypeConversionException(messages.get("day.unreadable", text));
        }
        throw new TypeConversionException(messages.get("day.unreadable", text));
    }
}

package io.smarthub.cli;

import java.time.DateTimeException;
import java.time.YearMonth;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads months as they are written in the options, in four-digit years. */
final class Months implements ITypeConverter<YearMonth> {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9998;

    private final Messages messages;

    Months(Messages messages) {
        this.messages = messages;
    }

    @Override
    public YearMonth convert(String text) {
        try {
            YearMonth month = YearMonth.parse(text);
            if (month.getYear() >= FIRST_YEAR && month.getYear() <= LAST_YEAR) {
                return month;
            }
        } catch (DateTimeException e) {
            throw new TypeConversionException(messages.get("month.unreadable", text));
        }
        throw new TypeConversionException(messages.get("month.unreadable", text));
    }
}

package io.smarthub.launch;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** A line of the log: when, how grave, which thread, who, what, and the failure's stack below it. */
final class LogLine extends Formatter {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX");

    @Override
    public String format(LogRecord line) {
        String logger = String.valueOf(line.getLoggerName());
        StringWriter stack = new StringWriter();
        if (line.getThrown() != null) {
            line.getThrown().printStackTrace(new PrintWriter(stack));
        }
        return "%s %s [%s] %s: %s%n%s"
                .formatted(
                        TIME.format(line.getInstant().atZone(ZoneId.systemDefault())),
                        line.getLevel().getName(),
                        Thread.currentThread().getName(),
                        logger.substring(logger.lastIndexOf('.') + 1),
                        formatMessage(line),
                        stack);
    }
}

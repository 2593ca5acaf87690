package io.smarthub.launch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;

/**
 * What is logged: to the log file, never to the console, since standard output belongs to results. {@code jvm.options} names
 * this class; the JVM makes one when something first logs. Lucene would recommend an incubator module at every start; Jetty and Javalin would
 * tell every step.
 */
public final class LogConfiguration {

    private static final String PROPERTIES = """
            handlers = io.smarthub.launch.LogFile
            .level = INFO
            org.flywaydb.level = WARNING
            org.apache.lucene.level = SEVERE
            org.eclipse.jetty.level = SEVERE
            io.javalin.level = SEVERE
            """;

    /** Called by {@code java.util.logging.LogManager}. */
    public LogConfiguration() throws IOException {
        LogManager.getLogManager()
                .readConfiguration(new ByteArrayInputStream(PROPERTIES.getBytes(StandardCharsets.UTF_8)));
    }
}

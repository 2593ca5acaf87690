package io.smarthub.launch;

/**
 * Keeps {@code java.util.logging} away from standard error, where Lucene would recommend an incubator module at every
 * start. {@code jvm.options} names this class; the JVM makes one when a library first logs that way, instead of reading
 * its configuration file, and so no handler exists. The application itself logs through SLF4J.
 */
public final class NoConsoleLogging {

    /** Called by {@code java.util.logging.LogManager}. */
    public NoConsoleLogging() {}
}

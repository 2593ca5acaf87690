package io.smarthub.launch.startcache;

import java.util.List;

/** What somebody has the JVM do at one start, by the environment, is not what the cache is for. */
final class OptionsOfOneStart {

    private static final List<String> VARIABLES = List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS");

    private OptionsOfOneStart() {}

    static void leaveOut(ProcessBuilder process) {
        process.environment().keySet().removeAll(VARIABLES);
    }
}

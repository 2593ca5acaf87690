package io.smarthub.launch;

import java.util.Optional;

/** What the start needs to know about the machine; the real one is {@link ThisMachine}. */
interface Machine {

    /** Only Linux lacks a display or a toolkit library; macOS and Windows bring both. */
    boolean isLinux();

    /** Whether packages can be installed without {@code sudo}. */
    boolean isRoot();

    /** An environment variable; empty also when it is set to nothing. */
    Optional<String> variable(String name);

    /** Whether the system's loader would find a library, such as {@code libgtk-3.so.0}; nothing is loaded. */
    boolean hasLibrary(String name);

    /** Whether a program is on the PATH. */
    boolean hasCommand(String name);

    /** Whether an X server accepts connections. */
    boolean answers(XServer server);
}

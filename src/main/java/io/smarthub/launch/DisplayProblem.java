package io.smarthub.launch;

import java.util.List;

/** Why the window cannot open on this machine. */
sealed interface DisplayProblem {

    /** DISPLAY is not set: a server, a container, cron or ssh. */
    record NoDisplay() implements DisplayProblem {}

    /** A Wayland session without XWayland, through which JavaFX draws. */
    record NoXWayland() implements DisplayProblem {}

    /** DISPLAY names a server that does not answer, or is not readable. */
    record Unreachable(String display) implements DisplayProblem {}

    /** Libraries that the toolkit loads are not installed. */
    record MissingLibraries(List<SystemPackage> packages) implements DisplayProblem {
        public MissingLibraries {
            packages = List.copyOf(packages);
        }
    }
}

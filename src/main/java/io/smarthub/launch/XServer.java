package io.smarthub.launch;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The X server that DISPLAY names.
 *
 * @param host empty for the local socket
 * @param number of the display: socket {@code X<number>}, port 6000 + number
 */
record XServer(String host, int number) {

    private static final Pattern DISPLAY = Pattern.compile("(.*):(\\d{1,5})(\\.\\d+)?");
    private static final int FIRST_PORT = 6000;

    /** Reads {@code [host]:number[.screen]}; empty when it is something else. */
    static Optional<XServer> parse(String display) {
        Matcher matcher = DISPLAY.matcher(display);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String host = matcher.group(1).replaceAll("^unix$|^\\[|]$", "");
        return Optional.of(new XServer(host, Integer.parseInt(matcher.group(2))));
    }

    boolean isLocal() {
        return host.isEmpty();
    }

    Path socket() {
        return Path.of("/tmp/.X11-unix/X" + number);
    }

    int port() {
        return FIRST_PORT + number;
    }
}

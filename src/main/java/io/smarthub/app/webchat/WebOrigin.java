package io.smarthub.app.webchat;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * A website as browsers name it in {@code Origin}: scheme, host and port, nothing else.
 *
 * @param host in lower case; an IPv6 address in brackets
 * @param port never the scheme's default left out
 */
public record WebOrigin(String scheme, String host, int port) {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final int LAST_PORT = 65_535;

    /** Reads an origin exactly; empty for anything else, a URL with a path included. */
    public static Optional<WebOrigin> parse(String text) {
        return url(text).filter(uri -> uri.getRawPath().isEmpty()).flatMap(WebOrigin::of);
    }

    /** As people copy it from the address bar: one slash behind it says nothing. */
    public static Optional<WebOrigin> typed(String text) {
        return parse(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
    }

    /** The origin of a web address, whatever its path; empty where it is none. */
    public static Optional<WebOrigin> ofUrl(String text) {
        return url(text).flatMap(WebOrigin::of);
    }

    /** Whether it is a page of this machine. */
    public boolean isLoopback() {
        return host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d{1,3}){3}");
    }

    private static Optional<URI> url(String text) {
        try {
            URI uri = new URI(text);
            boolean plain = uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && uri.getRawPath() != null
                    && uri.getPort() <= LAST_PORT;
            return plain ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    private static Optional<WebOrigin> of(URI uri) {
        String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        return switch (scheme) {
            case "http" -> Optional.of(new WebOrigin(scheme, host, uri.getPort() < 0 ? HTTP : uri.getPort()));
            case "https" -> Optional.of(new WebOrigin(scheme, host, uri.getPort() < 0 ? HTTPS : uri.getPort()));
            default -> Optional.empty();
        };
    }

    /** As browsers write it: the scheme's default port is left out. */
    @Override
    public String toString() {
        boolean usual = port == (scheme.equals("https") ? HTTPS : HTTP);
        return scheme + "://" + host + (usual ? "" : ":" + port);
    }
}

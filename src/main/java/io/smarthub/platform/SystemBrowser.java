package io.smarthub.platform;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import javafx.application.HostServices;

/** The user's standard browser and e-mail program. */
public final class SystemBrowser implements Browser {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private final HostServices host;

    /** With the services of the running application. */
    public SystemBrowser(HostServices host) {
        this.host = host;
    }

    @Override
    public void open(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!SCHEMES.contains(scheme)) {
            throw new IllegalArgumentException("Only web and e-mail addresses are opened, not " + address);
        }
        try {
            host.showDocument(address.toASCIIString());
        } catch (UnsupportedOperationException e) {
            throw new UnavailableException("No browser can be opened here: " + address, e);
        }
    }
}

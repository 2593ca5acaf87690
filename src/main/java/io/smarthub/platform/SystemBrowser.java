package io.smarthub.platform;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** The user's standard browser and e-mail program: {@code xdg-open} where there is one, else AWT's desktop. */
public final class SystemBrowser implements Browser {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    @Override
    public void open(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!SCHEMES.contains(scheme)) {
            throw new IllegalArgumentException("Only web and e-mail addresses are opened, not " + address);
        }
        if (GraphicsEnvironment.isHeadless()) {
            throw new UnavailableException("There is no desktop to open " + address);
        }
        try {
            if (Programs.find("xdg-open").isPresent()) {
                Programs.start("xdg-open", address.toASCIIString());
            } else if (scheme.equals("mailto")) {
                Desktop.getDesktop().mail(address);
            } else {
                Desktop.getDesktop().browse(address);
            }
        } catch (IOException | UnsupportedOperationException e) {
            throw new UnavailableException("No program can open " + address, e);
        }
    }
}

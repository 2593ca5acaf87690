package io.smarthub.platform;

import java.net.URI;

/** Opens addresses outside the application. */
public interface Browser {

    /**
     * Opens a web page or starts an e-mail. Only {@code http}, {@code https} and {@code mailto} are opened: addresses
     * come from visitors.
     *
     * @throws IllegalArgumentException for any other scheme
     * @throws UnavailableException when there is no browser
     */
    void open(URI address);
}
